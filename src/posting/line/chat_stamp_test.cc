#include "posting/line/chat_stamp.h"

#include <gtest/gtest.h>

#include <string_view>

namespace gonggo {
namespace {

TEST(ChatStamp, Lines) {
  const struct {
    std::string_view line;
    std::string_view is;  // s: sender and time, t: time, d: day, c: counter, "" none
  } rows[] = {
      {"이도윤  [10:24 AM]", "s"},
      {"이도윤  오후 3:12", "s"},
      {"새소식 APP  9:02 AM", "s"},
      {"취준방 — 오늘 오후 3:20", "s"},
      {"오후 3:12", "t"},
      {"  10:24 AM", "t"},
      {"[10:24 AM]", "t"},
      {"2026년 11월 25일 (수) 오후 9:14", "d"},
      {"2026년 11월 26일 목요일", "d"},
      {"2026. 11. 25. 오후 9:14", "d"},
      {"2 replies", "c"},
      {"좋아요 1,204개", "c"},
      {"댓글 32개 모두 보기", "c"},
      {"조회 320 댓글 5", "c"},
      // What says when to apply or to work is none.
      {"마감 오후 6:00", ""},
      {"접수 마감일  오후 6:00", ""},
      {"근무시간  오전 9:00", ""},
      {"~12.5 23:59", ""},
      {"12/25 18:00", ""},
      {"23:59", ""},
      {"면접 오후 2:00", ""},
      {"2026.11.18 10:00 ~ 2026.12.02 17:00", ""},
      {"11/25 (수)", ""},
      {"2026년 하반기 신입사원 채용", ""},
      {"지원자 9 · 관심 21 · 조회 512", "c"},
      {"조회수 1,108 | 스크랩수 42", "c"},
      {"9일 남음", "c"},
      {"끌올 5시간 전", "c"},
      {"지원 동기 2가지", ""},
      {"댓글 관리 경험 2년", ""},
      {"좋아요", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    std::string_view is;
    if (IsSenderAndTime(row.line)) is = "s";
    if (IsTimeOfDay(row.line)) is = "t";
    if (IsDayOfNote(row.line)) is = "d";
    if (IsCounter(row.line)) is = "c";
    EXPECT_EQ(is, row.is) << row.line;
  }
}

TEST(ChatStamp, StandsBeforeWords) {
  const struct {
    std::string_view line;
    std::string_view words;  // "" where no stamp stands before them
  } rows[] = {
      {"[오후 3:12] 하늘랩", "하늘랩"},
      {"[이도윤] [오후 3:12] 하늘랩", "하늘랩"},
      {"2026. 11. 24. 오후 3:12, 이도윤 : 하늘랩", "하늘랩"},
      {"나 : 하늘랩", "하늘랩"},
      {"[9:14 AM] 이도윤: 하늘랩", "하늘랩"},
      {"[9:14 AM] Dana: Mossgate", "Mossgate"},
      {"[9:14 AM] Dana Whitfield: Mossgate", "Mossgate"},
      {"[9:14 AM] Data Analyst: Mossgate", "Data Analyst: Mossgate"},
      {"[9:14 AM] Company: Mossgate", "Company: Mossgate"},
      {"2026-11-26 15:11:02,\"이도윤\",\"하늘랩\"", "하늘랩\""},
      {"2026-11-26 15:11:02,이도윤,하늘랩", "하늘랩"},
      {"2026-11-26 15:11:02 \"이도윤\" 하늘랩", "하늘랩"},
      {"2026-11-26 15:11:02 하늘랩", ""},
      {"2026-11-26 15:11:02,\"이도윤\"", ""},
      {"2026-11-26 15:11:02", ""},
      {"[채용] 하늘랩", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const size_t stamp = StampBefore(row.line);
    EXPECT_EQ(stamp == 0 ? "" : row.line.substr(stamp), row.words) << row.line;
  }
  EXPECT_EQ(SenderOfRecord("2026-11-26 15:11:02,\"이도윤\",\"하늘랩\""), "이도윤");
  EXPECT_EQ(SenderOfRecord("[이도윤] [오후 3:12] 하늘랩"), "");
}

}  // namespace
}  // namespace gonggo
