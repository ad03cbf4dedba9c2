// iCalendar (RFC 5545) that Google, Apple and Outlook take.
//
// Entries are written in the given order and nothing depends on the clock, so equal entries give
// equal bytes. Text is escaped, lines end with CRLF and are folded at 75 octets, never inside of a
// character as a reader sees it (a Hangul syllable in jamo included) unless that alone is longer.
// Times are Korean (TZID=Asia/Seoul, with its VTIMEZONE). Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/korean_time.h"

namespace gonggo {

struct CalendarEntry {
  std::string uid;        // stays as long as the entry means the same
  uint32_t sequence = 0;  // grows when it is rescheduled
  int64_t stamp = 0;      // Unix seconds: when it was last said
  KoreanTime start;       // a day without time is an entry for the whole day
  int minutes = 0;        // how long it takes; 0: no end is written. Only with a time
  std::string summary;
  std::string description;  // empty: none
  std::string url;          // http(s) only; anything else is left out
  std::string category;
  // When to remind, in minutes before the start (before its midnight for a whole day).
  std::vector<int64_t> alarms;

  friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

// A whole VCALENDAR named `name`. It has no METHOD: it is a calendar, not an invitation (RFC 5546).
void AppendCalendar(std::span<const CalendarEntry> entries, std::string_view name,
                    std::string& out);

// One content line, folded, with its CRLF.
void AppendContentLine(std::string_view line, std::string& out);

}  // namespace gonggo
