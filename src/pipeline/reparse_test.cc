#include "pipeline/reparse.h"

#include <gtest/gtest.h>

#include <string>

#include "document/read.h"
#include "posting/parse.h"

namespace gonggo {
namespace {

constexpr char kNote[] =
    "# 가온상사\n\n## 자격 요건\n\n- Java 경험 3년 이상\n- 협업 능력이 좋으신 분\n\n"
    "# 나루소프트\n\n## 자격 요건\n\n- 결산과 세무 신고를 해 보신 분\n- 꼼꼼하신 분\n\n"
    "# 다온물류\n\n## 자격 요건\n\n- 지게차 운전 기능사\n- 야간 근무가 가능하신 분\n";

std::vector<Posting> PostingsOf(const std::string& text) {
  std::vector<Posting> all;
  for (const Document& document : ReadDocuments(text, {.name = "note.md"})) {
    for (Posting& posting : ParsePostings(document, {.as_of = Date{2026, 11, 20}})) {
      all.push_back(std::move(posting));
    }
  }
  return all;
}

ReparseInput InputOf(const Posting& stored) {
  return {"0000000000", {kNote, Format::kMarkdown}, stored, {2026, 11, 20}};
}

TEST(RederiverTest, EveryPostingIsFoundAgain) {
  const std::vector<Posting> stored = PostingsOf(kNote);
  ASSERT_EQ(stored.size(), 3U);
  Rederiver rederiver;
  for (const Posting& posting : stored) {
    const auto derived = rederiver.Derive(InputOf(posting));
    ASSERT_TRUE(derived.has_value());
    EXPECT_EQ(derived->posting, posting);
    EXPECT_EQ(derived->lists_in_posting, true);
    EXPECT_GT(derived->fingerprint.shingle_count, 0U);
  }
}

TEST(RederiverTest, ASourceThatIsSplitDifferentlyNow) {
  // Older rules had counted something before it as a posting, and saw no title.
  Posting stored = PostingsOf(kNote)[1];
  stored.source.position = 2;
  stored.title.reset();
  stored.company.reset();
  Rederiver rederiver;
  const auto derived = rederiver.Derive(InputOf(stored));
  ASSERT_TRUE(derived.has_value());
  EXPECT_EQ(derived->posting.requirements, PostingsOf(kNote)[1].requirements);
}

TEST(RederiverTest, WhatIsNotThereStaysAsItWas) {
  Posting stored;
  stored.source = {"note.md", 0, 9, "markdown", std::nullopt};
  stored.title = "전혀 다른 공고";
  Rederiver rederiver;
  EXPECT_FALSE(rederiver.Derive(InputOf(stored)).has_value());
}

TEST(RederiverTest, ARecordKeepsItsPlaceInItsFile) {
  Posting stored = PostingsOf(kNote)[0];
  stored.source.record = 41;
  stored.source.name = "crawl.jsonl";
  Rederiver rederiver;
  const auto derived = rederiver.Derive(InputOf(stored));
  ASSERT_TRUE(derived.has_value());
  EXPECT_EQ(derived->posting.source.record, 41U);
  EXPECT_EQ(derived->posting.source.name, "crawl.jsonl");
}

}  // namespace
}  // namespace gonggo
