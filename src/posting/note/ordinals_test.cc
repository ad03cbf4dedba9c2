#include "posting/note/ordinals.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

// The lines whose number was cut, as they are left.
std::string CutOf(std::string_view text) {
  testing::Page page = testing::MakePage(text);
  CutOrdinals(page.document.text, page.lines);
  std::string cut;
  for (const Line& line : page.lines) {
    if (line.ordinal) cut += std::string(page.At(line.whole)) + ";";
  }
  return cut;
}

TEST(Ordinals, EveryFormThatCountsOn) {
  for (const auto& [first, second] : std::initializer_list<std::pair<std::string, std::string>>{
           {"<1> ", "<2> "},         {"【1】 ", "【2】 "},
           {"〔1〕", "〔2〕"},       {"《1》 ", "《2》 "},
           {"「1」 ", "「2」 "},     {"＜1＞ ", "＜2＞ "},
           {"No.1 ", "No.2 "},       {"No. 1 ", "No. 2 "},
           {"1번 ", "2번 "},         {"1번) ", "2번) "},
           {"1 - ", "2 - "},         {"1: ", "2: "},
           {"1/ ", "2/ "},           {"1순위 ", "2순위 "},
           {"1지망: ", "2지망: "},   {"후보1 ", "후보2 "},
           {"후보 1: ", "후보 2: "}, {"1위 ", "2위 "},
           {"첫번째: ", "두번째: "}, {"첫째, ", "둘째, "},
           {"[A] ", "[B] "},         {"<A> ", "<B> "},
           {"A: ", "B: "},           {"A - ", "B - "},
           {"(1). ", "(2). "},       {"1_ ", "2_ "}}) {
    EXPECT_EQ(CutOf(first + "하늘소프트\n자격: 자바\n\n" + second + "들판상사\n자격: SQL\n"),
              "하늘소프트;들판상사;")
        << first;
  }
}

TEST(Ordinals, AloneAboveAnOpening) {
  const auto marked = [](std::string_view text) {
    testing::Page page = testing::MakePage(text);
    CutOrdinals(page.document.text, page.lines);
    std::string lines;
    for (const Line& line : page.lines) {
      if (!line.blank) lines += line.boilerplate ? 'm' : line.ordinal ? 'o' : '.';
    }
    return lines;
  };
  EXPECT_EQ(marked("1.\n하늘소프트\n자격: 자바\n\n2.\n들판상사\n자격: SQL\n"), "mo.mo.");
  EXPECT_EQ(marked("1번\n하늘소프트\n\n2번\n들판상사\n"), "momo");
  EXPECT_EQ(marked("1.\n하늘소프트\n자격: 자바\n2.\n들판상사\n"), ".....");  // nothing between
  EXPECT_EQ(marked("1.\n담당업무\n- 배차\n\n2.\n자격요건\n- 자바\n"), "......");
  EXPECT_EQ(marked("1.\n하늘소프트\n"), "..");
}

TEST(Ordinals, WhatIsNone) {
  for (const char* text : {
           "<1> 하늘소프트\n자격: 자바\n",                               // counts nothing on
           "<2> 하늘소프트\n\n<3> 들판상사\n",                           // not from the first
           "<1> 하늘소프트\n\n2번 들판상사\n",                           // another form
           "하늘소프트\n1: 서류\n자격: 자바\n\n2: 면접\n메모\n3: 합격",  // no name above something
           "1인 가구\n\n2인 가구\n",
           "1:30 면접\n\n2:30 면접\n",
           "A업체 문의\n\nB업체 문의\n",
           "3년 이상\n\n4년 이상\n",
           "1. 하늘소프트\n\n2. 들판상사\n",  // Markdown's own
           "<1>\n\n<2>\n",
           "",
       }) {
    EXPECT_EQ(CutOf(text), "") << text;
  }
}

TEST(Ordinals, OneALine) {
  EXPECT_EQ(CutOf("1순위 하늘소프트 / 서버\n2순위 들판상사 / 물류\n3순위 물결 / 회계\n"),
            "하늘소프트 / 서버;들판상사 / 물류;물결 / 회계;");
}

}  // namespace
}  // namespace gonggo
