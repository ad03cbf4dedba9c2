#include "posting/note/torn_rows.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

// The lines that say something, a bar between them.
std::string Joined(std::string_view text) {
  Page page = MakePage(text);
  JoinTornRows(page.document.text, page.lines);
  std::string said;
  for (const Line& line : page.lines) {
    if (!line.blank) said += std::string(page.At(line.content)) + "|";
  }
  return said;
}

TEST(TornRows, AreJoined) {
  const struct {
    std::string_view page, said;
  } rows[] = {
      {"하늘보리\n∙\n서울 성동구\n∙\n경력 3-7년\n서버 개발자",
       "하늘보리\n∙\n서울 성동구\n∙\n경력 3-7년|서버 개발자|"},
      {"들보리\n·\n경기 성남시\n·\n신입", "들보리\n·\n경기 성남시\n·\n신입|"},
      // Marks of a list, and rows that state no facts.
      {"자격요건\n•\nJava 3년 이상\n•\nKafka", "자격요건|•|Java 3년 이상|•|Kafka|"},
      {"하늘\n∙\n바다\n∙\n들", "하늘|∙|바다|∙|들|"},
      {"하늘보리\n∙\n서울 성동구\n·\n경력 3-7년", "하늘보리|∙|서울 성동구|·|경력 3-7년|"},
      {"∙\n서울 성동구\n∙", "∙|서울 성동구|∙|"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(Joined(row.page), row.said) << row.page;
}

TEST(TornRows, WhatStandsBelowIsNoNewBlock) {
  Page page = MakePage("하늘보리\n∙\n서울 성동구\n∙\n신입\n서버 개발자");
  JoinTornRows(page.document.text, page.lines);
  EXPECT_FALSE(page.lines[5].blank_before);
}

}  // namespace
}  // namespace gonggo
