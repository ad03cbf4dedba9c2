#include "posting/field/posted.h"

#include "posting/field/written_date.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr double kMaxDaysAgo = 3650;

constexpr WordTable kLabels = {
    "등록일",       "등록일자", "등록일시",    "게시일",       "게시일자",      "작성일",
    "작성일자",     "공고일",   "공고 등록일", "게시 날짜",    "등록",          "게시",
    "date posted",  "posted",   "posted on",   "posted at",    "published",     "published on",
    "published at", "created",  "created at",  "posting date", "date published"};
constexpr WordTable kDay = {"일 전", "day ago", "days ago", "d ago"};
constexpr WordTable kWeek = {"주 전", "주일 전", "week ago", "weeks ago", "w ago"};
constexpr WordTable kHour = {"시간 전", "분 전", "hours ago", "hour ago", "minutes ago", "h ago"};
constexpr WordTable kToday = {"오늘", "금일", "방금 전", "today", "just now"};
constexpr WordTable kYesterday = {"어제", "yesterday"};

struct DaysAgo {
  int days = 0;
  size_t begin = 0;
  size_t end = 0;
};

std::optional<DaysAgo> ReadDaysAgo(std::string_view text) {
  if (const auto word = FindAnyWord(text, kToday)) return DaysAgo{0, word->begin, word->end};
  if (const auto word = FindAnyWord(text, kYesterday)) return DaysAgo{1, word->begin, word->end};
  const size_t begin = FindDigit(text, 0);
  const auto number = ScanNumber(text, begin);
  if (!number || number->has_fraction || number->value > kMaxDaysAgo) return std::nullopt;
  const size_t at = SkipSpaces(text, number->end);
  const int count = static_cast<int>(number->value);
  if (const size_t end = MatchAnyAt(text, at, kDay); end != kNoMatch)
    return DaysAgo{count, begin, end};
  if (const size_t end = MatchAnyAt(text, at, kWeek); end != kNoMatch)
    return DaysAgo{count * 7, begin, end};
  if (MatchAnyAt(text, at, kHour) == kNoMatch || count > 12) return std::nullopt;
  // Twelve hours may reach back into yesterday; a few hours are rounded to today.
  return DaysAgo{0, begin, MatchAnyAt(text, at, kHour)};
}

// The last day of that month and day that is not after `as_of`.
std::optional<Date> LastBefore(const WrittenDate& date, Date as_of) {
  for (int year = as_of.year; year > as_of.year - 2; --year) {
    const auto day = MakeDate(year, date.month, date.day);
    if (day && *day <= as_of) return day;
  }
  return std::nullopt;
}

Found<Date> Give(Date date, size_t begin, size_t end) {
  return {date, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
}

}  // namespace

std::optional<Found<Date>> ReadPosted(std::string_view text, Labelled labelled,
                                      std::optional<Date> as_of) {
  size_t from = 0;
  if (labelled == Labelled::kNo) {
    const auto label = FindAnyWord(text, kLabels);
    if (!label) return std::nullopt;
    // The date stands right behind the label.
    from = label->end;
    size_t at = SkipSpaces(text, from);
    if (at < text.size() && text[at] == ':') at = SkipSpaces(text, at + 1);
    const auto date = ReadWrittenDate(text, at);
    if (!date || date->loose || !date->Day()) return std::nullopt;
    return Give(*date->Day(), date->begin, date->end);
  }
  if (const auto date = FindWrittenDate(text, from)) {
    if (const auto day = date->Day()) return Give(*day, date->begin, date->end);
    const auto day = as_of ? LastBefore(*date, *as_of) : std::nullopt;
    return day ? std::optional(Give(*day, date->begin, date->end)) : std::nullopt;
  }
  if (!as_of) return std::nullopt;
  const auto ago = ReadDaysAgo(text);
  if (!ago) return std::nullopt;
  return Give(DateFromDays(DaysSinceEpoch(*as_of) - ago->days), ago->begin, ago->end);
}

}  // namespace gonggo
