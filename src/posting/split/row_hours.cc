#include "posting/split/row_hours.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "posting/field/written_date.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/split/row_words.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

using row_words::IsOneOf;
using row_words::TakeAny;
using row_words::TakeNumber;

// "9", "09:00", "13시", "8시30분"; how sure it is one.
enum class Hour : uint8_t { kNone, kBare, kSure };
Hour TakeHour(std::string_view& words) {
  static constexpr std::array<std::string_view, 5> kDayParts = {"새벽", "오전", "오후", "아침",
                                                                "밤"};
  constexpr int kLast = 24;
  std::string_view rest = words;
  bool sure = TakeAny(rest, kDayParts);
  sure = sure || rest.starts_with('0');
  if (const int hour = TakeNumber(rest); hour < 0 || hour > kLast) return Hour::kNone;
  if (rest.starts_with(':')) {
    rest.remove_prefix(1);
    if (TakeNumber(rest) < 0) return Hour::kNone;
    sure = true;
  }
  if (rest.starts_with("시")) {
    rest.remove_prefix(std::string_view("시").size());
    if (rest.starts_with("간")) return Hour::kNone;
    if (rest.starts_with("반")) rest.remove_prefix(std::string_view("반").size());
    std::string_view minutes = rest;
    if (TakeNumber(minutes) >= 0 && minutes.starts_with("분"))
      rest = minutes.substr(std::string_view("분").size());
    sure = true;
  }
  words = rest;
  return sure ? Hour::kSure : Hour::kBare;
}

// "8~14시", "23-07", "9-6", "새벽4시~13시"; "12-4" may be a day, but not beside words for hours.
bool IsHours(std::string_view word, bool beside) {
  std::string_view rest = word;
  const int first = std::max(0, [rest]() mutable { return TakeNumber(rest); }());
  const Hour from = TakeHour(rest);
  if (from == Hour::kNone || (!rest.starts_with('~') && !rest.starts_with('-'))) return false;
  rest.remove_prefix(1);
  std::string_view last = rest;
  const int second = TakeNumber(last);
  const Hour to = TakeHour(rest);
  if (to == Hour::kNone || !rest.empty()) return false;
  // From the morning to the evening, or through the night.
  const bool day =
      word.find('-') != std::string_view::npos && first >= 7 && first <= 11 && second <= 7;
  return beside || from == Hour::kSure || to == Hour::kSure || day || first > 12;
}

// "화목토", "월~금": days of the week.
bool IsWeekdays(std::string_view word) {
  constexpr std::string_view kDays = "월화수목금토일";
  constexpr size_t kSyllable = 3;
  static constexpr std::array<std::string_view, 6> kOthers = {"토목", "수목", "일월",
                                                              "금일", "월일", "수일"};
  size_t days = 0;
  for (size_t at = 0; at < word.size();) {
    if (word[at] == '~' || word[at] == '-' || word[at] == ',' || word[at] == '/') {
      ++at;
      continue;
    }
    if (at + kSyllable > word.size()) return false;
    const size_t day = kDays.find(word.substr(at, kSyllable));
    if (day == std::string_view::npos || day % kSyllable != 0) return false;
    ++days;
    at += kSyllable;
  }
  return days >= 2 && !IsOneOf(word, kOthers);
}

// "주5일", "주12시간", "3교대", "하루 6시간", "격주": how much of the week, and in which shifts.
bool IsShare(std::string_view word) {
  static constexpr std::array<std::string_view, 4> kBefore = {"주", "하루", "일", "월"};
  static constexpr std::array<std::string_view, 7> kUnits = {"일",   "시간",    "회",     "교대",
                                                             "일제", "조2교대", "조3교대"};
  std::string_view rest = word;
  const bool named = TakeAny(rest, kBefore);
  if (TakeNumber(rest) < 0) return false;
  if (rest.starts_with('~') || rest.starts_with('-') || rest.starts_with('.')) {
    rest.remove_prefix(1);
    if (TakeNumber(rest) < 0) return false;
  }
  rest = TrimSpaces(rest);
  for (const std::string_view end : {" 근무", "근무"}) {
    if (rest.ends_with(end)) rest.remove_suffix(end.size());
  }
  return IsOneOf(rest, kUnits) && (named || rest.ends_with("교대") || rest == "시간");
}

// Where a day of a period begins or ends: "3.2", "12/28", "12월 중순", "내년 8월", "1월".
std::optional<int> MonthOfEdge(std::string_view words) {
  static constexpr std::array<std::string_view, 3> kYears = {"내년", "올해", "26년"};
  static constexpr std::array<std::string_view, 5> kParts = {"초", "중순", "말", "중", ""};
  TakeAny(words, kYears);
  if (const auto date = ReadWrittenDate(words, 0); date && date->end == words.size())
    return date->month;
  const int month = TakeNumber(words);
  constexpr int kLast = 12;
  constexpr std::string_view kMonth = "월";
  if (month < 1 || month > kLast || !words.starts_with(kMonth)) return std::nullopt;
  return IsOneOf(TrimSpaces(words.substr(kMonth.size())), kParts) ? std::optional(month)
                                                                  : std::nullopt;
}

}  // namespace

bool IsHoursOfWork(std::string_view words) {
  // Nearly no words are hours, and the first of them tells.
  const std::string_view first = FirstBetween(words, " ");
  if (!first.empty() && first != "주" && !note_words::kWorkTime.Is(first) &&
      !IsHours(first, true) && !IsWeekdays(first) && !IsShare(first))
    return false;
  const auto parts = PiecesBetween(words, " ");
  const bool beside = std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
    return note_words::kWorkTime.Is(part) || IsWeekdays(part) || IsShare(part);
  });
  bool told = false;
  for (const std::string_view word : parts) {
    if (word.empty()) continue;
    if (word == "주") continue;  // "주 5일"
    const bool own = note_words::kWorkTime.Is(word);
    if (!own && !IsHours(word, beside) && !IsWeekdays(word) && !IsShare(word)) return false;
    told = told || (word != "근무" && word != "협의" && word != "마감" && word != "오픈");
  }
  return told;
}

bool IsPeriodOfWork(std::string_view words) {
  const size_t sign = words.find('~');
  if (sign == std::string_view::npos || sign == 0) return false;
  const auto from = MonthOfEdge(TrimSpaces(words.substr(0, sign)));
  const std::string_view behind = TrimSpaces(words.substr(sign + 1));
  if (!from) return false;
  if (behind.empty()) return words.find("월") != std::string_view::npos;  // "12월~"
  const auto to = MonthOfEdge(behind);
  constexpr int kMonths = 12;
  return to && (*to - *from + kMonths) % kMonths >= 2;
}

bool IsTermOfWork(std::string_view words) {
  static constexpr std::array<std::string_view, 4> kLengths = {"개월", "년", "주", "일간"};
  static constexpr std::array<std::string_view, 6> kBehind = {"",     "계약", "근무",
                                                              "단기", "이상", "만"};
  static constexpr std::array<std::string_view, 4> kSoon = {"즉시", "바로", "내년", "당장"};
  if (note_words::kStartOfWorkEnd.Ends(words) && words.size() <= 30) {
    std::string_view rest = words;
    return IsDigitByte(words[0]) || TakeAny(rest, kSoon);
  }
  if (words.starts_with("육아휴직") || words.starts_with("출산휴가") || words.starts_with("병가"))
    return words.ends_with("대체");
  std::string_view rest = words;
  const int count = TakeNumber(rest);
  if (count < 1 || !TakeAny(rest, kLengths)) return false;
  constexpr int kMostYears = 3;
  const bool years = words.find("년") != std::string_view::npos;
  // "3년 이상" is what somebody has done before.
  return IsOneOf(rest, kBehind) && (!years || (count <= kMostYears && rest != "이상"));
}

}  // namespace gonggo
