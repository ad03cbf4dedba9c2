#include "posting/field/written_time.h"

#include "requirement/scan.h"

namespace gonggo {
namespace {

struct Digits {
  int value = 0;
  int size = 0;
  size_t end = 0;
};

std::optional<Digits> TwoDigits(std::string_view text, size_t at) {
  Digits d;
  size_t i = at;
  for (; i < text.size() && IsDigitByte(text[i]) && d.size < 3; ++i, ++d.size)
    d.value = d.value * 10 + (text[i] - '0');
  if (d.size == 0 || d.size > 2) return std::nullopt;
  d.end = i;
  return d;
}

enum class Half : unsigned char { kNone, kMorning, kAfternoon };

struct HalfWord {
  std::string_view word;
  Half half;
};
constexpr HalfWord kHalves[] = {{"오전", Half::kMorning},  {"오후", Half::kAfternoon},
                                {"am", Half::kMorning},    {"pm", Half::kAfternoon},
                                {"a.m.", Half::kMorning},  {"p.m.", Half::kAfternoon},
                                {"저녁", Half::kAfternoon}};

Half TakeHalf(std::string_view text, size_t& at) {
  for (const HalfWord& h : kHalves) {
    const size_t end = MatchAt(text, SkipSpaces(text, at), h.word);
    if (end == kNoMatch) continue;
    at = end;
    return h.half;
  }
  return Half::kNone;
}

int Clock24(int hour, Half half) {
  if (half == Half::kAfternoon && hour < 12) return hour + 12;
  if (half == Half::kMorning && hour == 12) return 0;
  return hour;
}

// "Z", "+09:00", "+0900", "-05" at `at`.
std::optional<int> TakeOffset(std::string_view text, size_t& at) {
  if (at >= text.size()) return std::nullopt;
  if (text[at] == 'Z') {
    ++at;
    return 0;
  }
  if (text[at] != '+' && text[at] != '-') return std::nullopt;
  const int sign = text[at] == '-' ? -1 : 1;
  size_t i = at + 1;
  int digits[4] = {0, 0, 0, 0};
  int count = 0;
  while (i < text.size() && count < 4 && (IsDigitByte(text[i]) || (text[i] == ':' && count == 2))) {
    if (text[i] != ':') digits[count++] = text[i] - '0';
    ++i;
  }
  if (count != 2 && count != 4) return std::nullopt;
  const int minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3];
  if (minutes > 15 * 60) return std::nullopt;
  at = i;
  return sign * minutes;
}

// ":59", ":59:59.000", with an offset if the form is ISO 8601.
bool TakeMinutes(std::string_view text, WrittenTime& time) {
  if (time.end >= text.size() || text[time.end] != ':') return false;
  const auto minute = TwoDigits(text, time.end + 1);
  if (!minute || minute->size != 2 || minute->value > 59) return false;
  time.minute = minute->value;
  time.end = minute->end;
  if (time.end < text.size() && text[time.end] == ':') {
    const auto second = TwoDigits(text, time.end + 1);
    if (second && second->size == 2) time.end = second->end;
    if (time.end < text.size() && text[time.end] == '.') {
      size_t i = time.end + 1;
      while (i < text.size() && i < time.end + 10 && IsDigitByte(text[i])) ++i;
      if (i > time.end + 1) time.end = i;
    }
  }
  return true;
}

}  // namespace

std::optional<WrittenWeekday> ReadWeekday(std::string_view text, size_t at) {
  static constexpr WordTable kDays = {"일", "월", "화", "수", "목", "금", "토"};
  static constexpr WordTable kEnglish = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
  size_t i = SkipSpaces(text, at);
  const bool open = i < text.size() && (text[i] == '(' || text[i] == '[');
  if (open) i = SkipSpaces(text, i + 1);
  for (size_t d = 0; d < 7; ++d) {
    size_t end = kNoMatch;
    if (text.substr(i).starts_with(kDays[d])) {
      end = i + kDays[d].size();
      const size_t whole = MatchAt(text, end, "요일");
      if (whole != kNoMatch) end = whole;
      if (whole == kNoMatch && !open) continue;
    } else if (open && i + 3 <= text.size()) {
      // Thu, Thursday
      bool same = true;
      for (size_t k = 0; k < 3; ++k) same = same && (text[i + k] | 0x20) == kEnglish[d][k];
      if (!same) continue;
      end = i + 3;
      while (end < text.size() && IsAlphaByte(text[end]) && end < i + 9) ++end;
    } else {
      continue;
    }
    if (open) {
      end = SkipSpaces(text, end);
      if (end >= text.size() || (text[end] != ')' && text[end] != ']')) return std::nullopt;
      ++end;
    }
    return WrittenWeekday{static_cast<int>(d), end};
  }
  return std::nullopt;
}

std::optional<WrittenTime> ReadTime(std::string_view text, size_t at) {
  size_t i = at;
  const bool iso = i < text.size() && (text[i] == 'T' || text[i] == 't') && i + 1 < text.size() &&
                   IsDigitByte(text[i + 1]);
  if (iso) {
    ++i;
  } else {
    i = SkipSpaces(text, i);
    if (i < text.size() && text[i] == ',') i = SkipSpaces(text, i + 1);
    if (const size_t word = MatchAt(text, i, "at"); word != kNoMatch) i = SkipSpaces(text, word);
  }
  Half half = TakeHalf(text, i);
  i = SkipSpaces(text, i);
  if (half == Half::kNone && MatchAt(text, i, "정오") != kNoMatch)
    return WrittenTime{12, 0, {}, MatchAt(text, i, "정오")};
  // The end of the day that is named.
  if (half == Half::kNone && MatchAt(text, i, "자정") != kNoMatch)
    return WrittenTime{24, 0, {}, MatchAt(text, i, "자정")};
  const auto hour = TwoDigits(text, i);
  if (!hour || hour->value > 24) return std::nullopt;
  WrittenTime time{hour->value, 0, {}, hour->end};
  // "09시" is said by the clock of 24 hours.
  const bool zero = hour->size == 2 && hour->value < 10;
  bool certain = half != Half::kNone || hour->value > 12 || hour->value == 0 || zero;
  if (TakeMinutes(text, time)) {
    certain = true;
  } else if (const size_t korean = MatchAt(text, SkipSpaces(text, time.end), "시");
             korean != kNoMatch) {
    time.end = korean;
    const auto minute = TwoDigits(text, SkipSpaces(text, korean));
    const size_t end = minute ? MatchAt(text, SkipSpaces(text, minute->end), "분") : kNoMatch;
    if (end != kNoMatch && minute->value <= 59) {
      time.minute = minute->value;
      time.end = end;
    }
  } else {
    const Half after = TakeHalf(text, time.end);
    if (after == Half::kNone) return std::nullopt;
    half = after;
    certain = true;
  }
  if (half == Half::kNone) half = TakeHalf(text, time.end);
  if (!certain && half == Half::kNone) return std::nullopt;
  time.hour = Clock24(time.hour, half);
  if (time.hour > 24 || (time.hour == 24 && time.minute > 0)) return std::nullopt;
  if (iso) time.offset_minutes = TakeOffset(text, time.end);
  return time;
}

std::string ClockText(const WrittenTime& time) {
  constexpr int kTen = 10;
  const auto digits = [](int n) { return (n < kTen ? "0" : "") + std::to_string(n); };
  return digits(time.hour) + ":" + digits(time.minute);
}

}  // namespace gonggo
