#include "posting/split/row_blocks.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/heading/headings.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

// "first-last" line of each block (from 1), and behind "|" the keeper's lines.
std::string BlocksOf(std::string_view text) {
  testing::Page page = testing::MakePage(text);
  page.headings = FindHeadings(page.document.text, page.lines);
  std::string blocks;
  for (const LineRange block : FindRowBlocks(page.document.text, page.headings, page.lines))
    blocks += std::to_string(block.begin + 1) + "-" + std::to_string(block.end) + " ";
  blocks += "|";
  for (size_t i = 0; i < page.lines.size(); ++i) {
    if (page.lines[i].boilerplate) blocks += " " + std::to_string(i + 1);
  }
  return blocks;
}

constexpr std::string_view kRows =
    "하늘소프트 / 서버 개발자 / 판교 / ~12/6\n들판상사 / 물류 담당자 / 용인 / 상시\n";
constexpr std::string_view kPosting =
    "물결커머스\n백엔드 개발자 채용\n\n담당업무\n- 주문 서버 개발\n\n자격요건\n- 자바 3년 이상\n";

std::string Join(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += std::string(part) + "\n";
  return text;
}

TEST(RowBlocks, RowsBesideAPosting) {
  EXPECT_EQ(BlocksOf(Join({kRows, kPosting})), "1-2 |");
  EXPECT_EQ(BlocksOf(Join({kPosting, kRows})), "10-11 |");
  EXPECT_EQ(BlocksOf(Join({kRows, kPosting, kRows})), "1-2 13-14 |");
}

TEST(RowBlocks, WhatTheKeeperSaysBetweenThem) {
  EXPECT_EQ(BlocksOf(Join({"이번 주에 볼 것\n", kRows, kPosting})), "3-4 | 1");
  EXPECT_EQ(BlocksOf(Join({kRows, "물결이 제일 가고 싶다\n----- 긁어온 것 -----", kPosting})),
            "1-2 | 4 5");
}

TEST(RowBlocks, None) {
  EXPECT_EQ(BlocksOf(kRows), "|");     // nothing but rows
  EXPECT_EQ(BlocksOf(kPosting), "|");  // and none
  // One row is a line like any other.
  EXPECT_EQ(BlocksOf(Join({"하늘소프트 / 서버 개발자 / 판교 / ~12/6\n", kPosting})), "|");
  // What a company offers, and what its teams are, name no posts of several who look.
  EXPECT_EQ(BlocksOf(Join({kPosting,
                           "- 서울 외근 시 하늘택시, 들판택시 지원\n- 부산 출장 시 기차, "
                           "고속버스 지원\n"})),
            "|");
  EXPECT_EQ(BlocksOf(Join({kRows, "내일 면접 준비하기\n옷 다리기\n이력서 뽑기\n"})), "|");
  EXPECT_EQ(BlocksOf(""), "|");
}

}  // namespace
}  // namespace gonggo
