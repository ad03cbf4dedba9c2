#include "posting/field/time_zone.h"

#include "requirement/scan.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;
constexpr int kKorea = 9 * kHour;

struct Zone {
  std::string_view name;
  std::optional<int> offset_minutes;
  SummerTime summer = SummerTime::kNone;
};

// Those that begin alike: the longer first.
constexpr Zone kZones[] = {
    {"KST", kKorea},
    {"한국 시간", kKorea},
    {"한국시간", kKorea},
    {"한국 시각", kKorea},
    {"Korea Time", kKorea},
    {"JST", 9 * kHour},
    {"SGT", 8 * kHour},
    {"HKT", 8 * kHour},
    {"AEST", 10 * kHour},
    {"AEDT", 11 * kHour},
    {"CEST", 2 * kHour},
    {"CET", 1 * kHour},
    {"EEST", 3 * kHour},
    {"EET", 2 * kHour},
    {"WEST", 1 * kHour},
    {"WET", 0},
    {"PST", -8 * kHour},
    {"PDT", -7 * kHour},
    {"MST", -7 * kHour},
    {"MDT", -6 * kHour},
    {"CDT", -5 * kHour},
    {"EST", -5 * kHour},
    {"EDT", -4 * kHour},
    {"AoE", -12 * kHour},
    {"PT", -8 * kHour, SummerTime::kAmerican},
    {"ET", -5 * kHour, SummerTime::kAmerican},
    {"Pacific Time", -8 * kHour, SummerTime::kAmerican},
    {"Mountain Time", -7 * kHour, SummerTime::kAmerican},
    {"Central Time", -6 * kHour, SummerTime::kAmerican},
    {"Eastern Time", -5 * kHour, SummerTime::kAmerican},
    {"CST", {}},
    {"IST", {}},
    {"BST", {}},
    {"local time", {}},
    {"현지 시간", {}},
    {"현지시간", {}},
    {"현지 시각", {}},
};

bool EndsWord(std::string_view text, size_t at) {
  return at >= text.size() || !(IsAlphaByte(text[at]) || IsDigitByte(text[at]));
}

// "+9", "-05", "+09:00", "+0530" at `at`; 0 where none stands there.
int TakeOffset(std::string_view text, size_t& at) {
  const size_t sign = SkipSpaces(text, at);
  if (sign >= text.size() || (text[sign] != '+' && text[sign] != '-')) return 0;
  int digits[4] = {};
  int count = 0;
  size_t i = sign + 1;
  for (; i < text.size() && count < 4 && (IsDigitByte(text[i]) || (text[i] == ':' && count > 0));
       ++i) {
    if (text[i] != ':') digits[count++] = text[i] - '0';
  }
  int minutes = 0;
  if (count == 1) minutes = digits[0] * kHour;
  if (count == 2) minutes = (digits[0] * 10 + digits[1]) * kHour;
  if (count == 3) minutes = digits[0] * kHour + digits[1] * 10 + digits[2];
  if (count == 4) minutes = (digits[0] * 10 + digits[1]) * kHour + digits[2] * 10 + digits[3];
  if (count == 0 || minutes > 14 * kHour || !EndsWord(text, i)) return 0;
  at = i;
  return text[sign] == '-' ? -minutes : minutes;
}

std::optional<WrittenZone> ReadName(std::string_view text, size_t at) {
  const std::string_view rest = text.substr(at);
  for (const std::string_view greenwich : {"UTC", "GMT"}) {
    if (!rest.starts_with(greenwich)) continue;
    size_t end = at + greenwich.size();
    const int offset = TakeOffset(text, end);
    if (!EndsWord(text, end)) return std::nullopt;
    return WrittenZone{offset, SummerTime::kNone, end};
  }
  for (const Zone& zone : kZones) {
    if (!rest.starts_with(zone.name) || !EndsWord(text, at + zone.name.size())) continue;
    return WrittenZone{zone.offset_minutes, zone.summer, at + zone.name.size()};
  }
  return std::nullopt;
}

// The day of `month` on which the `which`th Sunday falls.
int Sunday(int year, int month, int which) {
  // 1970-01-01 was a Thursday.
  const auto weekday = static_cast<int>((DaysSinceEpoch(*MakeDate(year, month, 1)) + 4) % 7);
  return 1 + (7 - weekday) % 7 + 7 * (which - 1);
}

// From the second Sunday of March to the first of November.
bool IsAmericanSummer(Date day) {
  if (day.month != 3 && day.month != 11) return day.month > 3 && day.month < 11;
  return day.month == 3 ? day.day >= Sunday(day.year, 3, 2) : day.day < Sunday(day.year, 11, 1);
}

}  // namespace

std::optional<WrittenZone> ReadZone(std::string_view text, size_t at) {
  size_t begin = SkipSpaces(text, at);
  const bool open = begin < text.size() && (text[begin] == '(' || text[begin] == '[');
  if (open) begin = SkipSpaces(text, begin + 1);
  auto zone = ReadName(text, begin);
  if (!zone || !open) return zone;
  const size_t close = SkipSpaces(text, zone->end);
  if (close >= text.size() || (text[close] != ')' && text[close] != ']')) return std::nullopt;
  zone->end = close + 1;
  return zone;
}

std::optional<int> OffsetOn(const WrittenZone& zone, Date day) {
  if (!zone.offset_minutes || zone.summer == SummerTime::kNone || !IsAmericanSummer(day))
    return zone.offset_minutes;
  return *zone.offset_minutes + kHour;
}

LocalTime KoreanTime(const LocalTime& time, int offset_minutes) {
  int minutes = time.minutes + kKorea - offset_minutes;
  int64_t days = DaysSinceEpoch(time.day);
  while (minutes < 0) minutes += kDay, --days;
  while (minutes >= kDay) minutes -= kDay, ++days;
  return {DateFromDays(days), minutes};
}

}  // namespace gonggo
