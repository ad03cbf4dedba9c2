#include "posting/split/opening_lines.h"

#include <gtest/gtest.h>

#include "posting/split/split.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(OpeningLines, WhatClosesAnOpening) {
  const struct {
    std::string_view line;
    bool closes;
  } rows[] = {{"~12/14", true},
              {"상시", true},
              {"https://jobs.example.com/1", true},
              {"마감: 12/31", true},
              {"하늘보리 서버 개발자", false},
              {"https://jobs.example.com/1 에서 봄", false},
              {"자바 3년 이상인 분", false}};
  for (const auto& row : rows) {
    const auto page = MakePage(std::string(row.line));
    EXPECT_EQ(ClosesOpening(page.document.text, page.lines[0]), row.closes) << row.line;
  }
}

// What stands between two openings belongs to the one that it closes.
TEST(OpeningLines, FactsStayWithTheOpeningThatTheyClose) {
  const struct {
    std::string_view text;
    std::vector<LineRange> openings;
  } rows[] = {
      {"하늘보리 서버 개발자\n자격: 자바\n우대: 물류\n~12/14\nhttps://a.example/1\n\n"
       "들보리 마케터\n자격: 광고\n우대: 사진\n상시",
       {{0, 6}, {6, 10}}},
      // Where the first begins with its link, the others do.
      {"https://a.example/1\n하늘보리 서버 개발자\n자격: 자바\n우대: 물류\n\nhttps://a.example/2\n"
       "들보리 마케터\n자격: 광고\n우대: 사진",
       {{0, 5}, {5, 9}}},
  };
  for (const auto& row : rows) {
    const auto page = MakePage(std::string(row.text));
    EXPECT_EQ(SplitPostings(page.document.text, page.Labelled()), row.openings) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
