#include "posting/line/lines.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakeDocument;
using testing::MakePage;
using testing::Page;

TEST(Lines, OneForEachLineOfTheText) {
  const Page page = MakePage("# 하늘보리\n\n- 첫째\n  - 둘째\n이어지는 글\n---\n! 메뉴");
  ASSERT_EQ(page.lines.size(), 7U);
  EXPECT_EQ(page.lines[0].kind, BlockKind::kHeading);
  EXPECT_TRUE(page.lines[1].blank);
  EXPECT_TRUE(page.lines[2].blank_before);
  EXPECT_EQ(page.lines[3].level, 2);
  EXPECT_EQ(page.lines[3].indent, 2);
  EXPECT_EQ(page.At(page.lines[3].content), "둘째");
  EXPECT_FALSE(page.lines[4].blank_before);
  EXPECT_EQ(page.lines[5].kind, BlockKind::kRule);
  EXPECT_TRUE(page.lines[6].boilerplate);
}

TEST(Lines, WrappedItemsStartOnce) {
  const Page page = MakePage("- 주문 서버를 만들고\n  운영한 경험");
  ASSERT_EQ(page.lines.size(), 2U);
  EXPECT_TRUE(page.lines[0].starts_block);
  EXPECT_FALSE(page.lines[1].starts_block);
  EXPECT_EQ(page.lines[1].kind, BlockKind::kListItem);
}

TEST(Lines, ShapeOfALine) {
  const struct {
    std::string_view text;
    bool decorated, colon, quote, notice, bold, glued;
  } rows[] = {
      {"자격요건", false, false, false, false, false, false},
      {"[자격요건]", true, false, false, false, false, false},
      {"【자격요건】", true, false, false, false, false, false},
      {"■ 자격요건", true, false, false, false, false, false},
      {"🚀 함께 할 일", true, false, false, false, false, false},
      {"자격요건:", false, true, false, false, false, false},
      {"자격요건：", false, true, false, false, false, false},
      {"**자격요건**", true, false, false, false, true, false},
      {"> 옮긴 말", false, false, true, false, false, false},
      {"※ 마감될 수 있습니다", true, false, false, true, false, false},
      {"결제 서버 개발 • 정산 서버 개발", false, false, false, false, false, true},
      {"• 결제 서버 개발 •정산 서버 개발", false, false, false, false, false, true},
      {"결제 서버 •정산 서버 개발", false, false, false, false, false, false},
      {"결제 서버 개발 ・ 정산 서버 개발", false, false, false, false, false, true},
      {"- 결제 서버 개발 - 정산 서버 개발", false, false, false, false, false, true},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.text);
    const Line& line = page.lines.at(0);
    EXPECT_EQ(line.decorated, row.decorated) << row.text;
    EXPECT_EQ(line.colon, row.colon) << row.text;
    EXPECT_EQ(line.quote, row.quote) << row.text;
    EXPECT_EQ(line.notice, row.notice) << row.text;
    EXPECT_EQ(line.bold, row.bold) << row.text;
    EXPECT_EQ(line.glued, row.glued) << row.text;
  }
}

TEST(Lines, TwoColonsAreOneLabel) {
  const testing::Page page = testing::MakePage("company:: 하늘보리");
  EXPECT_EQ(page.At(page.lines[0].key), "company");
  EXPECT_EQ(page.At(page.lines[0].value), "하늘보리");
}

TEST(Lines, LabelsAndValues) {
  const struct {
    std::string_view text;
    std::string_view key;
    std::string_view value;
  } rows[] = {
      {"고용형태 : 정규직", "고용형태", "정규직"},
      {"- 근무지：부산 해운대구", "근무지", "부산 해운대구"},
      {"**회사명:** 하늘보리", "회사명", "하늘보리"},
      {"📅 마감일: 2026.12.05", "마감일", "2026.12.05"},
      {"- ⏰ 마감 : 12/5", "마감", "12/5"},
      {"09:30 출근", "", ""},
      {"https://a.example.kr/1", "", ""},
      {": 값만 있음", "", ""},
      {"라벨만:", "", ""},
  };
  for (const auto& row : rows) {
    const Page page = MakePage(row.text);
    EXPECT_EQ(page.At(page.lines.at(0).key), row.key) << row.text;
    EXPECT_EQ(page.At(page.lines.at(0).value), row.value) << row.text;
  }
}

TEST(Lines, HeadingCoreIsWhatAHeadingSays) {
  const struct {
    std::string_view text;
    std::string_view core;
  } rows[] = {{"[ 자격요건 ]", "자격요건"},
              {"1. 자격요건:", "자격요건"},
              {"(2) 우대사항", "우대사항"},
              {"■■ 담당업무 ■■", "담당업무"},
              {"**\"자격 요건\"**", "자격 요건"},
              {"3.5년차 모집", "3.5년차 모집"},
              {"🙋 Who you are!", "Who you are"},
              {"A. 지원자격", "지원자격"},
              {"", ""},
              {"■", ""},
              {"[[[[", ""},
              {"★☆★", ""}};
  for (const auto& row : rows) {
    const Span all = {0, static_cast<uint32_t>(row.text.size())};
    EXPECT_EQ(Cut(row.text, HeadingCore(row.text, all)), row.core) << row.text;
  }
}

TEST(Lines, NameSpanKeepsBrackets) {
  for (const auto& [text, name] : {std::pair{"🏢 (주)하늘보리", "(주)하늘보리"},
                                   {"**하늘보리**", "하늘보리"},
                                   {"- 하늘보리 ", "하늘보리"}}) {
    const std::string_view line = text;
    EXPECT_EQ(Cut(line, NameSpan(line, {0, static_cast<uint32_t>(line.size())})), name) << text;
  }
}

TEST(Lines, EmptyAndHugeTexts) {
  EXPECT_LE(MakePage("").lines.size(), 1U);
  std::string brackets;
  for (int i = 0; i < 100'000; ++i) brackets += "[\n";
  const std::vector<Line> many = BuildLines(MakeDocument(brackets));
  EXPECT_GE(many.size(), 100'000U);
  EXPECT_TRUE(many[99'999].core.empty());
  const std::string one(4'000'000, '[');
  const std::vector<Line> single = BuildLines(MakeDocument(one));
  ASSERT_EQ(single.size(), 1U);
  EXPECT_TRUE(single[0].core.empty());
}

}  // namespace
}  // namespace gonggo
