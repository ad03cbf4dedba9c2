#include "pipeline/stray.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "document/read.h"
#include "posting/parse.h"

namespace gonggo {
namespace {

constexpr Date kToday{2026, 11, 20};
const std::filesystem::path kExamples = std::filesystem::path(GONGGO_SOURCE_DIR) / "examples";

// Of each document of each file in a folder of the examples: what it is taken for.
template <typename Check>
size_t ForEachDocument(const std::string& folder, Check check) {
  size_t documents = 0;
  for (const auto& entry : std::filesystem::directory_iterator(kExamples / folder)) {
    if (!entry.is_regular_file() || entry.path().extension() == ".py") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    for (const Document& document : ReadDocuments(bytes, {.name = entry.path().string()})) {
      check(document, StrayKindOf(document, ParsePostings(document, {.as_of = kToday}), kToday));
      ++documents;
    }
  }
  return documents;
}

TEST(StrayKindOf, NoExampleOfAPostingIsOne) {
  for (const char* folder : {"postings", "sources", "notes"}) {
    EXPECT_GT(ForEachDocument(folder,
                              [](const Document& document, const auto& kind) {
                                EXPECT_FALSE(kind) << document.origin.name;
                              }),
              0U);
  }
}

// Records that count what postings ask for, beside the postings that they are about.
TEST(StrayKindOf, WhatIsExpectedOfTheExamplesIsNoPosting) {
  size_t strays = 0;
  const size_t documents =
      ForEachDocument("expected", [&strays](const Document&, const auto& kind) {
        strays += kind == StrayKind::kNothing ? 1 : 0;
      });
  EXPECT_GT(documents, 40U);
  EXPECT_EQ(strays, documents);
}

TEST(StrayKindOf, EveryExampleOfAResumeIsOne) {
  EXPECT_GT(ForEachDocument("profiles",
                            [](const Document& document, const auto& kind) {
                              EXPECT_EQ(kind, StrayKind::kResume) << document.origin.name;
                            }),
            10U);
}

TEST(StrayKindOf, ADocumentOfPreparationTellsOfSomebodyAndIsNone) {
  const auto documents = ReadDocuments(
      "# 면접 준비: 솔방울배송\n\n## 공고 개요\n- 코틀린 3년\n\n## 강조할 경력\n- 물결상점 2021.03 "
      "~ "
      "현재\n- 나무은행 2018.07 ~ 2021.02\n\n## 예상 질문\n- 코루틴이란?\n",
      {.name = "준비.md"});
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_FALSE(StrayKindOf(documents[0], ParsePostings(documents[0], {}), kToday));
}

}  // namespace
}  // namespace gonggo
