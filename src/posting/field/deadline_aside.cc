#include "posting/field/deadline_aside.h"

#include <algorithm>

#include "posting/field/deadline_words.h"
#include "posting/field/written_time.h"
#include "requirement/scan.h"
#include "text/byte_class.h"

namespace gonggo {

void TakeHourInBrackets(std::string_view text, WrittenDate& date) {
  constexpr size_t kMostAside = 48;
  const size_t open = SkipSpaces(text, date.end);
  if (date.time || open >= text.size() || (text[open] != '[' && text[open] != '(')) return;
  const size_t close = text.find_first_of("])", open);
  if (close == std::string_view::npos || close - open > kMostAside) return;
  for (size_t at = FindDigit(text, open); at < close;) {
    const auto time = ReadTime(text, at);
    if (time && time->hour < 24 && time->end <= close &&
        MatchAnyAt(text, SkipSpaces(text, time->end), deadline_words::kEnds) != kNoMatch) {
      date.time = ClockText(*time);
      date.end = time->end;
      return;
    }
    while (at < close && IsDigitByte(text[at])) ++at;
    at = FindDigit(text, at);
  }
}

std::string_view WithoutReminder(std::string_view behind) {
  static constexpr WordTable kReminders = {"엄수",     "한함",      "도착분",
                                           "마감시간", "휴일 제외", "공휴일 제외"};
  const bool square = behind.starts_with('[') && behind.ends_with(']');
  const bool round = behind.starts_with('(') && behind.ends_with(')');
  return (square || round) && HasAnyWord(behind, kReminders) ? std::string_view() : behind;
}

bool IsBehindRangeSign(std::string_view text, size_t at) {
  static constexpr WordTable kSigns = {"~", "～", "〜", "∼", "부터"};
  return MatchAnyBefore(text, SkipSpacesBack(text, at), kSigns) != kNoMatch;
}

bool IsWeekdayOrNothing(std::string_view words) {
  const size_t begin = words.find_first_not_of(" (),~");
  if (begin == std::string_view::npos) return true;
  words = words.substr(begin, words.find_last_not_of(" (),~") + 1 - begin);
  for (const std::string_view day : {"월", "화", "수", "목", "금", "토", "일"}) {
    if (words == day || (words.starts_with(day) && words.substr(day.size()) == "요일")) return true;
  }
  return false;
}

bool IsOfYear(std::string_view before) {
  constexpr size_t kDigits = 4;
  const size_t at = before.find("20");
  const std::string_view year = before.substr(std::min(at, before.size()));
  return year.find_first_not_of("0123456789") == kDigits && year.substr(kDigits).starts_with("년");
}

}  // namespace gonggo
