#include "posting/line/plain_escapes.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(PlainEscapes, WhatIsFoundLiesInTheTextThatWasGiven) {
  const struct {
    std::string_view text, plain, word, original;
  } rows[] = {
      {R"(2027\-03\-05)", "2027-03-05", "03-05", R"(03\-05)"},
      {R"(마감 2027\-03\-05\.)", "마감 2027-03-05.", "2027-03-05", R"(2027\-03\-05)"},
      {R"(a\\b)", R"(a\b)", "b", "b"},
      {R"(C:\일\log)", R"(C:\일\log)", "log", "log"},
      {R"(\[가람\])", "[가람]", "[가람]", R"([가람\])"},
      {"가람\\", "가람\\", "가람", "가람"},
      {"", "", "", ""},
  };
  for (const auto& row : rows) {
    const PlainEscapes plain(row.text);
    EXPECT_EQ(plain.text(), row.plain);
    const auto at = static_cast<uint32_t>(row.plain.find(row.word));
    const Span word{at, at + static_cast<uint32_t>(row.word.size())};
    EXPECT_EQ(Cut(row.text, plain.Original(word)), row.original) << row.text;
  }
}

TEST(PlainEscapes, FactsAreReadWithoutThem) {
  const std::string text =
      "# 물류 기획자 \\(계약직\\)\n\n## 자격요건\n- 물류 기획 경력 2년 이상\n\n## 근무조건\n"
      "- 급여: 연봉 4,000만원 \\~ 4,500만원\n- 마감일: 2027\\-03\\-05\n\n"
      "## 채용절차\n서류전형 \\> 과제 \\> 면접 \\> 합격\n";
  const testing::Page page = testing::MakePage(text);
  const std::vector<Posting> postings = ParsePostings(page.document, {});
  ASSERT_EQ(postings.size(), 1U);
  const Posting& posting = postings[0];
  EXPECT_EQ(posting.employment, std::vector{Employment::kContract});
  ASSERT_TRUE(posting.salary);
  EXPECT_EQ(posting.salary->min, 40'000'000);
  EXPECT_EQ(posting.salary->max, 45'000'000);
  ASSERT_TRUE(posting.deadline && posting.deadline->date);
  EXPECT_EQ(posting.deadline->date->month, 3);
  const auto& at = posting.evidence.at("deadline").at(0);
  EXPECT_EQ(Cut(page.document.text, {at.begin, at.end}), R"(2027\-03\-05)");
  EXPECT_EQ(posting.process, (std::vector<std::string>{"서류전형", "과제", "면접", "합격"}));
}

}  // namespace
}  // namespace gonggo
