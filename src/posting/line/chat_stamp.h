// Chat stamps: lines that say who sent a message, and when, as they are pasted from a messenger.
//
// Linear in the line. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// "sookja_dev · 14시간", as threads show who wrote how long ago: the bytes of the name; 0 for none.
// Boards write "3일 전" behind companies, and those are no handles.
[[nodiscard]] size_t HandleSize(std::string_view line);

// "이도윤  [10:24 AM]", "이도윤  오후 3:12", "새소식 APP  9:02 AM", also a handle and an age.
[[nodiscard]] bool IsSenderAndTime(std::string_view line);

// "오후 3:12", "10:24 AM", "[10:24 AM]" with nothing else.
[[nodiscard]] bool IsTimeOfDay(std::string_view line);

// "mireva 2 days ago | prev | next [–]": who wrote a comment of a thread, and when.
[[nodiscard]] bool IsCommentHead(std::string_view line);

// How many bytes say who wrote a message when, before its own words in the same line: "[오후 3:12]
// ",
// "[이도윤] [오후 3:12] ", "2026. 11. 24. 오후 3:12, 이도윤 : ", "나 : ", "[9:14 AM] Dana: ",
// "2026-11-26 15:11:02,"이도윤",""; 0 where none do.
[[nodiscard]] size_t StampBefore(std::string_view line);

// "이도윤" of "2026-11-26 15:11:02,"이도윤","…"", as an export of messages keeps them; "" for
// another line.
[[nodiscard]] std::string_view SenderOfRecord(std::string_view line);

// "2026년 11월 25일 (수) 오후 9:14", "2026년 11월 26일 목요일", "2026. 11. 25. 오후 9:14": a day
// with its year, and perhaps the weekday and the time, or with its time ("11월 25일 오전 8:12"),
// and nothing else.
[[nodiscard]] bool IsDayOfNote(std::string_view line);

// "2 replies", "좋아요 1,204개", "댓글 32개 모두 보기": what a page counts.
[[nodiscard]] bool IsCounter(std::string_view line);

}  // namespace gonggo
