#include "base/korean_time.h"

#include "base/clock.h"

namespace gonggo {
namespace {

constexpr int64_t kSecondsPerDay = 86400;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string TwoDigits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

}  // namespace

bool IsBefore(const KoreanTime& a, const KoreanTime& b) {
  if (a.day != b.day) return a.day < b.day;
  return a.minute && b.minute && *a.minute < *b.minute;
}

int64_t UnixSeconds(const KoreanTime& time) {
  return DaysSinceEpoch(time.day) * kSecondsPerDay + int64_t{time.minute.value_or(0)} * 60 -
         kKoreanOffsetSeconds;
}

KoreanTime KoreanTimeAt(int64_t unix_seconds) {
  const Date day = KoreanDay(unix_seconds);
  const int64_t rest = unix_seconds + kKoreanOffsetSeconds - DaysSinceEpoch(day) * kSecondsPerDay;
  return {day, static_cast<int16_t>(rest / 60)};
}

std::string FormatKoreanTime(const KoreanTime& time) {
  std::string out = FormatDate(time.day);
  if (time.minute) out += ' ' + TwoDigits(*time.minute / 60) + ':' + TwoDigits(*time.minute % 60);
  return out;
}

std::optional<int16_t> ParseTimeOfDay(std::string_view text) {
  const size_t colon = text.find(':');
  if (colon < 1 || colon > 2 || text.size() != colon + 3) return std::nullopt;
  int hour = 0;
  for (const char c : text.substr(0, colon)) {
    if (!IsDigit(c)) return std::nullopt;
    hour = hour * 10 + (c - '0');
  }
  if (!IsDigit(text[colon + 1]) || !IsDigit(text[colon + 2])) return std::nullopt;
  const int minute = (text[colon + 1] - '0') * 10 + (text[colon + 2] - '0');
  if (hour > 23 || minute > 59) return std::nullopt;
  return static_cast<int16_t>(hour * 60 + minute);
}

std::optional<KoreanTime> ParseKoreanTime(std::string_view text) {
  constexpr size_t kDateSize = 10;
  const auto day = ParseIsoDate(text.substr(0, kDateSize));
  if (!day) return std::nullopt;
  if (text.size() == kDateSize) return KoreanTime{*day, std::nullopt};
  if (text[kDateSize] != ' ' && text[kDateSize] != 'T') return std::nullopt;
  const auto minute = ParseTimeOfDay(text.substr(kDateSize + 1));
  if (!minute) return std::nullopt;
  return KoreanTime{*day, minute};
}

}  // namespace gonggo
