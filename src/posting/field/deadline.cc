#include "posting/field/deadline.h"

#include <algorithm>

#include "posting/field/countdown.h"
#include "posting/field/deadline_aside.h"
#include "posting/field/deadline_words.h"
#include "posting/field/machine_date.h"
#include "posting/field/written_date.h"
#include "posting/field/written_time.h"
#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// 9999-12-31, 2099-12-31: what programs write where there is no end.
constexpr int kFirstSentinelYear = 2090;
// How far after "채용 시" the word 마감 may stand, in bytes.
constexpr size_t kMaxClauseBytes = 60;
// How far before a date its label may stand.
constexpr size_t kMaxLabelBytes = 48;

using namespace deadline_words;  // NOLINT(google-build-using-namespace): the lists of this file

std::optional<Found<Deadline>> Give(Deadline deadline, std::string_view text, size_t begin,
                                    size_t end) {
  deadline.raw = std::string(text.substr(begin, end - begin));
  return Found<Deadline>{std::move(deadline),
                         {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
}

std::optional<Found<Deadline>> GiveKind(DeadlineKind kind, std::string_view text, size_t begin,
                                        size_t end) {
  Deadline deadline;
  deadline.kind = kind;
  return Give(std::move(deadline), text, begin, end);
}

// 채용 시까지, 모집 완료 시 조기 마감, until filled
std::optional<FoundWord> FindUntilFilled(std::string_view text, Labelled labelled) {
  if (auto word = FindAnyWord(text, kUntilFilled)) return word;
  // "2026.11.27 ~ 모집완료시"
  if (const auto word = FindAnyWord(text, kFilled);
      word && SkipSpaces(text, word->end) == text.size() && IsBehindRangeSign(text, word->begin))
    return word;
  // "마감: 채용시"
  const size_t begin = SkipSpaces(text, 0);
  if (labelled == Labelled::kYes && begin < text.size()) {
    const auto word = FindWordAt(text, begin, kFilled);
    if (word && SkipSpaces(text, word->end) == text.size()) return word;
  }
  size_t from = 0;
  while (const auto word = FindAnyWord(text, kFilled, from)) {
    const std::string_view clause = text.substr(word->end, kMaxClauseBytes);
    if (const auto ends = FindAnyWord(clause, kEnds))
      return FoundWord{word->begin, word->end + ends->end, 0};
    from = word->end;
  }
  return std::nullopt;
}

// "마감 채용시", "마감일 상시": a note's label without a colon, and behind it nothing but the
// value. Where the value begins; the size of the text otherwise.
size_t BehindPlainLabel(std::string_view text) {
  static constexpr WordTable kPlain = {"마감", "마감일", "접수마감", "지원마감"};
  const size_t begin = SkipSpaces(text, 0);
  const auto label = FindWordAt(text, begin, kPlain);
  if (!label || label->end >= text.size() || text[label->end] != ' ') return text.size();
  const size_t value = SkipSpaces(text, label->end);
  constexpr size_t kLongestValue = 24;
  return text.size() - value > kLongestValue ? text.size() : value;
}

std::optional<FoundWord> FindAlways(std::string_view text, Labelled labelled) {
  if (auto word = FindAnyWord(text, kAlways); word && !HasAnyWord(text, kRecruiting) &&
                                              !HasAnyWord(text, kSeasons) &&
                                              !IsOfYear(text.substr(0, word->begin)))
    return word;
  const std::string_view trimmed = TrimSpaces(text);
  const auto begin = static_cast<size_t>(trimmed.data() - text.data());
  if (labelled == Labelled::kYes) {
    if (auto word = FindAnyWord(text, kAlwaysValue)) return word;
    if (trimmed == "없음" || trimmed == "미정 (상시)")
      return FoundWord{begin, begin + trimmed.size(), 0};
  } else if (trimmed == "상시" || trimmed == "상시 채용중") {
    return FoundWord{begin, begin + trimmed.size(), 0};
  }
  return std::nullopt;
}

// The dates of "a ~ b", of one date, or of "~ b".
struct DateRange {
  WrittenDate last;
  size_t begin = 0;
  bool is_range = false;  // two dates
  bool term = false;      // too far from each other for anybody to take applications
  bool opens = false;     // "2026.11.01 ~": a start without end
  bool until = false;     // "~12/31", "12/31까지", "12/31 마감"
};

size_t PassTo(std::string_view text, size_t at) {
  at = SkipSpaces(text, at);
  const size_t word = MatchAnyAt(text, at, kTo);
  if (word != kNoMatch) {
    const size_t sign = MatchRangeSign(text, SkipSpaces(text, word));
    return SkipSpaces(text, sign == kNoMatch ? word : sign);
  }
  const size_t sign = MatchRangeSign(text, at);
  return sign == kNoMatch ? kNoMatch : SkipSpaces(text, sign);
}

// "9시" behind the first day, of which nobody knows whether it is morning or evening.
size_t PassHour(std::string_view text, size_t at) {
  const auto hour = ScanNumber(text, SkipSpaces(text, at));
  if (!hour || hour->digits > 2) return at;
  const size_t end = MatchAt(text, SkipSpaces(text, hour->end), "시");
  return end == kNoMatch ? at : end;
}

// "31일" after "12월 1일 ~", "14(일)" after "2026.06.05.(금)~".
std::optional<WrittenDate> ReadDayOnly(std::string_view text, size_t at, const WrittenDate& first) {
  const auto number = ScanNumber(text, at);
  if (!number || number->digits > 2 || number->has_fraction) return std::nullopt;
  const bool dot = number->end < text.size() && text[number->end] == '.';
  size_t end = MatchAt(text, SkipSpaces(text, number->end), "일");
  const auto weekday = ReadWeekday(text, end == kNoMatch ? number->end + (dot ? 1U : 0U) : end);
  if (weekday) end = weekday->end;
  const int day = static_cast<int>(number->value);
  if (end == kNoMatch || day <= first.day) return std::nullopt;
  WrittenDate date = first;
  if (!MakeDate(first.year == 0 ? 2000 : first.year, first.month, day)) return std::nullopt;
  date.day = day;
  date.begin = at;
  date.end = end;
  date.weekday = weekday ? weekday->weekday : -1;
  date.time.reset();
  if (const auto time = ReadTime(text, end); time && time->hour < 24) {
    date.time = ClockText(*time);
    date.end = time->end;
  }
  return date;
}

// "2027.3.1 ~ 2028.2.29": how long a contract runs.
bool IsTerm(const WrittenDate& first, const WrittenDate& last) {
  constexpr int kLongestDays = 150;
  const auto begin = first.year != 0 ? first.Day() : std::nullopt;
  const auto end = last.year != 0 ? last.Day() : std::nullopt;
  return begin && end && DaysSinceEpoch(*end) - DaysSinceEpoch(*begin) > kLongestDays;
}

// "12. 3.(목) 09:00~18:00": the hour at which applications close; whether there is one.
bool TakeClosingHour(std::string_view text, WrittenDate& date) {
  if (!date.time) return false;
  const size_t at = PassTo(text, date.end);
  const auto time = at == kNoMatch ? std::nullopt : ReadTime(text, at);
  if (!time || time->hour >= 24) return false;
  date.time = ClockText(*time);
  date.end = time->end;
  return true;
}

std::optional<DateRange> ReadRange(std::string_view text, size_t from) {
  const auto first = FindWrittenDate(text, from);
  if (!first) return std::nullopt;
  DateRange range{*first, first->begin, false, false, false, false};
  const size_t before = SkipSpacesBack(text, first->begin);
  for (const std::string_view sign : {"~", "～", "〜", "∼"}) {
    range.until = range.until || MatchBefore(text, before, sign) != kNoMatch;
  }
  const size_t at = PassTo(text, PassHour(text, first->end));
  if (at != kNoMatch) {
    auto last = ReadWrittenDate(text, at < text.size() && text[at] == '\'' ? at + 1 : at);
    if (!last) last = ReadDayOnly(text, at, *first);
    range.is_range = last.has_value();
    range.opens = !last.has_value();
    if (last) {
      range.last = *last;
      if (range.last.year == 0 && first->year != 0) {
        const bool next =
            last->month < first->month || (last->month == first->month && last->day < first->day);
        range.last.year = first->year + (next ? 1 : 0);
      }
      range.term = IsTerm(*first, range.last);
    }
  }
  if (TakeClosingHour(text, range.last)) range.opens = false;
  if (!range.opens) TakeHourInBrackets(text, range.last);
  const size_t after = SkipSpaces(text, range.last.end);
  static constexpr WordTable kBefore = {"전까지", "이전까지"};
  const bool ends =
      MatchAnyAt(text, after, kEnds) != kNoMatch || MatchAnyAt(text, after, kBefore) != kNoMatch;
  range.until = range.until || (!range.opens && ends);
  return range;
}

std::optional<Found<Deadline>> GiveDate(std::string_view text, const DateRange& range,
                                        std::optional<Date> as_of) {
  Deadline deadline;
  const WrittenDate& last = range.last;
  if (last.year >= kFirstSentinelYear)
    return GiveKind(DeadlineKind::kAlways, text, last.begin, last.end);
  deadline.time = last.time;
  if (last.year != 0) {
    deadline.date = last.Day();
    if (!deadline.date) return std::nullopt;
  } else if (as_of) {
    if (const auto resolved = ResolveTime(last, *as_of)) {
      deadline.date = resolved->day;
      deadline.time = resolved->time;
    }
  }
  // Of another zone, which hour it is here depends on the day.
  if (!deadline.date && last.zone) deadline.time.reset();
  return Give(std::move(deadline), text, last.begin, last.end);
}

std::optional<Found<Deadline>> ReadBehindPlainLabel(std::string_view text) {
  const size_t at = BehindPlainLabel(text);
  if (at == text.size()) return std::nullopt;
  const std::string_view value = TrimSpaces(text.substr(at));
  const size_t end = at + value.size();
  if (FindWordAt(value, 0, kFilled).value_or(FoundWord{}).end == value.size())
    return GiveKind(DeadlineKind::kUntilFilled, text, at, end);
  if (value == "상시" || value == "수시" || value == "상시채용" || value == "상시 채용")
    return GiveKind(DeadlineKind::kAlways, text, at, end);
  return std::nullopt;
}

// "12/5 → 12/19로 연장", "Dec 5 (extended to Dec 19)": the day that holds is the second.
DateRange WithExtension(std::string_view text, DateRange range) {
  static constexpr WordTable kSigns = {"→", "⇒", "➡", "▶", "->", "=>", "extended to"};
  static constexpr WordTable kExtends = {"로", "으로", "까지", "연장", "마감", "extended"};
  constexpr size_t kMostBetween = 24;  // "(월) → ", " (extended to "
  const auto later = ReadRange(text, range.last.end);
  if (!later || later->last.begin - range.last.end > kMostBetween) return range;
  const std::string_view between = text.substr(range.last.end, later->last.begin - range.last.end);
  const auto sign = FindAnyWord(between, kSigns);
  if (!sign || !IsWeekdayOrNothing(between.substr(0, sign->begin)) ||
      !IsWeekdayOrNothing(between.substr(sign->end)))
    return range;
  // "12/5 → 12/12 면접": the next step.
  const size_t behind = text.find_first_not_of(" ()", later->last.end);
  if (behind != std::string_view::npos && IsHangulSyllable(DecodeChar(text, behind).code) &&
      MatchAnyAt(text, behind, kExtends) == kNoMatch && !IsWeekdayOrNothing(text.substr(behind)))
    return range;
  range.last = later->last;
  range.is_range = false;
  range.until = true;
  return range;
}

// Behind "12월 7일 마감", as one speaks: 이에요, 입니다.
size_t PassCopula(std::string_view text, size_t at) {
  static constexpr WordTable kCopulas = {"입니다", "이에요", "예요", "이래요", "이래", "임",
                                         "이야",   "합니다", "해요", "됩니다", "돼요"};
  const size_t word = MatchAnyAt(text, at, kEnds);
  if (word == kNoMatch) return at;
  const size_t end = MatchAnyAt(text, word, kCopulas);
  return end == kNoMatch ? word : end;
}

// True if nothing but signs stands around the range: the line is "2026.04.12 ~ 2026.05.31".
bool IsWholeLine(std::string_view text, const DateRange& range) {
  const auto plain = [](std::string_view part) {
    return std::none_of(part.begin(), part.end(),
                        [](char c) { return IsAlphaByte(c) || IsDigitByte(c); }) &&
           part.size() <= 8;
  };
  const size_t end = SkipSpaces(text, range.last.end);
  const size_t said = PassCopula(text, end);
  const std::string_view behind = WithoutReminder(TrimSpaces(text.substr(said)));
  // "12월 20일 마감 업무"
  if (said > end && !behind.empty() && IsHangulSyllable(DecodeChar(behind, 0).code)) return false;
  return plain(TrimSpaces(text.substr(0, range.begin))) && plain(behind);
}

// "마감 1.5배": two numbers are a date only right behind the label and with nothing attached to
// them.
bool IsLooseDate(std::string_view text, const DateRange& range) {
  size_t before = SkipSpacesBack(text, range.begin);
  while (before > 0 && (text[before - 1] == ':' || text[before - 1] == '(')) {
    before = SkipSpacesBack(text, before - 1);
  }
  const size_t after = range.last.end;
  const bool attached = after < text.size() && static_cast<unsigned char>(text[after]) >= 0x80;
  return !attached && MatchAnyBefore(text, before, kLabels) != kNoMatch;
}

bool SpeaksOfApplying(std::string_view text, const DateRange& range) {
  if (HasAnyWord(text, kNotApplying)) return false;
  // "Coding assessment (~1.5 hours)"
  static constexpr WordTable kMeasures = {"hour", "hours", "hrs", "h", "years", "weeks", "days"};
  if (range.last.loose && MatchAnyAt(text, SkipSpaces(text, range.last.end), kMeasures) != kNoMatch)
    return false;
  if (range.last.loose && !range.until && !range.is_range) return IsLooseDate(text, range);
  const size_t window = range.begin - std::min(range.begin, kMaxLabelBytes);
  const std::string_view in_front = text.substr(window, range.begin - window);
  if (HasAnyWord(in_front, kLabels)) return true;
  // "Please send your CV no later than 31 Dec 2026"
  static constexpr WordTable kAtLast = {"no later than", "not later than", "spätestens"};
  static constexpr WordTable kSending = {"cv",    "resume", "résumé",      "send",
                                         "apply", "submit", "application", "bewerb"};
  if (HasAnyWord(in_front, kAtLast) && HasAnyWord(text, kSending)) return true;
  // "send your resume by Dec 12"
  static constexpr WordTable kBy = {"by", "before"};
  if (MatchAnyBefore(text, SkipSpacesBack(text, range.begin), kBy) != kNoMatch &&
      HasAnyWord(in_front, kSending))
    return true;
  return range.until && HasAnyWord(text, kApplying);
}

// The first range of dates in the text that is a deadline.
std::optional<DateRange> FindDeadlineRange(std::string_view text, Labelled labelled,
                                           bool& only_start) {
  size_t from = 0;
  // Dates beyond the third are a timetable.
  for (int i = 0; i < 3; ++i) {
    auto range = ReadRange(text, from);
    if (!range) return std::nullopt;
    from = range->last.end;
    if (range->opens) {
      only_start = true;
      continue;
    }
    if (labelled == Labelled::kYes) return range;
    const bool dated = range->is_range && !range->last.loose && range->last.year != 0;
    if ((dated || range->until) && !range->term && IsWholeLine(text, *range)) return range;
    if (SpeaksOfApplying(text, *range)) return range;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Found<Deadline>> ReadDeadline(std::string_view text, Labelled labelled,
                                            std::optional<Date> as_of) {
  bool only_start = false;
  if (labelled == Labelled::kYes) {
    if (const auto machine = ReadMachineDate(text)) {
      Deadline deadline;
      deadline.date = machine->value.date;
      deadline.time = machine->value.time;
      return Give(std::move(deadline), text, machine->at.begin, machine->at.end);
    }
  }
  if (FindDigit(text, 0) < text.size()) {
    if (const auto range = FindDeadlineRange(text, labelled, only_start))
      return GiveDate(text, WithExtension(text, *range), as_of);
  }
  if (const auto filled = FindUntilFilled(text, labelled)) {
    return GiveKind(DeadlineKind::kUntilFilled, text, filled->begin, filled->end);
  }
  if (const auto always = FindAlways(text, labelled)) {
    return GiveKind(DeadlineKind::kAlways, text, always->begin, always->end);
  }
  if (labelled == Labelled::kNo) {
    if (auto plain = ReadBehindPlainLabel(text)) return plain;
  }
  if (only_start) return std::nullopt;
  return ReadCountdown(text, labelled, as_of);
}

}  // namespace gonggo
