#include "posting/field/pay_period.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "requirement/scan.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

struct PeriodWord {
  std::string_view word;
  PayPeriod period;
};

constexpr PeriodWord kPayWords[] = {{"연봉", PayPeriod::kYear},   {"초봉", PayPeriod::kYear},
                                    {"연수입", PayPeriod::kYear}, {"월급", PayPeriod::kMonth},
                                    {"월봉", PayPeriod::kMonth},  {"월급여", PayPeriod::kMonth},
                                    {"시급", PayPeriod::kHour},   {"일급", PayPeriod::kDay},
                                    {"일당", PayPeriod::kDay},    {"주급", PayPeriod::kWeek}};
constexpr PeriodWord kPeriods[] = {{"per year", PayPeriod::kYear},
                                   {"a year", PayPeriod::kYear},
                                   {"/year", PayPeriod::kYear},
                                   {"/yr", PayPeriod::kYear},
                                   {"per annum", PayPeriod::kYear},
                                   {"p.a.", PayPeriod::kYear},
                                   {"annually", PayPeriod::kYear},
                                   {"yearly", PayPeriod::kYear},
                                   {"annual", PayPeriod::kYear},
                                   {"per month", PayPeriod::kMonth},
                                   {"a month", PayPeriod::kMonth},
                                   {"/month", PayPeriod::kMonth},
                                   {"/mo", PayPeriod::kMonth},
                                   {"monthly", PayPeriod::kMonth},
                                   {"per hour", PayPeriod::kHour},
                                   {"an hour", PayPeriod::kHour},
                                   {"/hour", PayPeriod::kHour},
                                   {"/hr", PayPeriod::kHour},
                                   {"hourly", PayPeriod::kHour},
                                   {"per week", PayPeriod::kWeek},
                                   {"pro jahr", PayPeriod::kYear},
                                   {"jährlich", PayPeriod::kYear},
                                   {"im jahr", PayPeriod::kYear},
                                   {"brutto jährlich", PayPeriod::kYear},
                                   {"brutto im jahr", PayPeriod::kYear},
                                   {"brutto pro jahr", PayPeriod::kYear},
                                   {"pro monat", PayPeriod::kMonth},
                                   {"im monat", PayPeriod::kMonth},
                                   {"monatlich", PayPeriod::kMonth},
                                   {"brutto im monat", PayPeriod::kMonth},
                                   {"brutto pro monat", PayPeriod::kMonth},
                                   {"pro stunde", PayPeriod::kHour},
                                   {"/stunde", PayPeriod::kHour},
                                   {"die stunde", PayPeriod::kHour},
                                   {"/h", PayPeriod::kHour},
                                   {"/week", PayPeriod::kWeek},
                                   {"weekly", PayPeriod::kWeek},
                                   {"per day", PayPeriod::kDay},
                                   {"/day", PayPeriod::kDay},
                                   {"/년", PayPeriod::kYear},
                                   {"/연", PayPeriod::kYear},
                                   {"/월", PayPeriod::kMonth},
                                   {"/시간", PayPeriod::kHour},
                                   {"시간당", PayPeriod::kHour},
                                   {"/일", PayPeriod::kDay},
                                   {"(년)", PayPeriod::kYear},
                                   {"(연)", PayPeriod::kYear},
                                   {"(월)", PayPeriod::kMonth}};
// Directly before the amount.
constexpr PeriodWord kPeriodBefore[] = {{"연", PayPeriod::kYear},    {"년", PayPeriod::kYear},
                                        {"연간", PayPeriod::kYear},  {"월", PayPeriod::kMonth},
                                        {"매월", PayPeriod::kMonth}, {"시간당", PayPeriod::kHour},
                                        {"일", PayPeriod::kDay},     {"주", PayPeriod::kWeek},
                                        {"月", PayPeriod::kMonth},   {"年", PayPeriod::kYear}};

// How far a text goes before the next word is glued to one: "per yearThis job is …" → "per year".
size_t GluedEnd(std::string_view text, size_t from) {
  constexpr size_t kLongestPeriodBytes = 16;
  const size_t stop = std::min(text.size(), from + kLongestPeriodBytes);
  for (size_t i = from + 1; i < stop; ++i) {
    const bool lower = IsLowerByte(text[i - 1]);
    if (lower && IsUpperByte(text[i])) return i;
  }
  return text.size();
}

// The words of a list as a table, so that they are looked for together. Of those that one place
// may begin with all say the same period.
template <const auto& kWords, size_t... kIndex>
consteval WordTable<sizeof...(kIndex)> TableOf(std::index_sequence<kIndex...> /*each*/) {
  return {kWords[kIndex].word...};
}
template <size_t kSize>
constexpr std::make_index_sequence<kSize> kEach;

// "1일 61,000원": `left` stands behind the 1, which is no day of a month.
bool IsOneDay(std::string_view text, size_t left, PayPeriod period) {
  constexpr std::string_view kMonth = "월";
  if (period != PayPeriod::kDay || text[left - 1] != '1') return false;
  const size_t before = SkipSpacesBack(text, left - 1);
  if (left > 1 && IsDigitByte(text[left - 2])) return false;
  return MatchBefore(text, before, kMonth) == kNoMatch && (before == 0 || text[before - 1] != '.');
}

}  // namespace

size_t BeforeFew(std::string_view text, size_t at, WordList words) {
  constexpr int kFew = 3;
  size_t before = SkipSpacesBack(text, at);
  for (int i = 0; i < kFew; ++i) {
    const size_t skipped = MatchAnyBefore(text, before, words);
    if (skipped == kNoMatch) break;
    before = SkipSpacesBack(text, skipped);
  }
  return before;
}

std::optional<PayPeriod> PeriodAround(std::string_view text, size_t begin, size_t end) {
  static constexpr WordTable kSkipped = {"약", "최소", "최대", "세전", "~", "평균", ":", "("};
  size_t before = BeforeFew(text, begin, kSkipped);
  for (const PeriodWord& p : kPeriodBefore) {
    const size_t at = MatchBefore(text, before, p.word);
    if (at == kNoMatch) continue;
    // 월 is a word of its own: not the end of 5월.
    const size_t left = SkipSpacesBack(text, at);
    if (left > 0 && IsDigitByte(text[left - 1]) && !IsOneDay(text, left, p.period)) continue;
    return p.period;
  }
  for (const PeriodWord& p : kPayWords) {
    if (MatchBefore(text, before, p.word) != kNoMatch) return p.period;
  }
  const size_t after = SkipSpaces(text, end);
  const std::string_view words = text.substr(0, GluedEnd(text, after));
  for (const PeriodWord& p : kPeriods) {
    const size_t behind = MatchAt(words, after, p.word);
    if (behind == kNoMatch) continue;
    // "1일 86,000원 / 월 1,900,000원": that of the next amount.
    const size_t next = SkipSpaces(text, behind);
    if (p.word.starts_with('/') && next < text.size() && IsDigitByte(text[next])) continue;
    return p.period;
  }
  return std::nullopt;
}

std::optional<PayPeriod> PeriodInText(std::string_view text) {
  static constexpr auto kPayTable = TableOf<kPayWords>(kEach<std::size(kPayWords)>);
  static constexpr auto kPeriodTable = TableOf<kPeriods>(kEach<std::size(kPeriods)>);
  std::optional<PayPeriod> found;
  const auto agree = [&](WordList words, std::span<const PeriodWord> periods) {
    for (auto word = FindAnyWord(text, words); word;
         word = FindAnyWord(text, words, word->begin + 1)) {
      const PayPeriod period = periods[word->index].period;
      if (found && *found != period) return false;
      found = period;
    }
    return true;
  };
  return agree(kPayTable, kPayWords) && agree(kPeriodTable, kPeriods) ? found : std::nullopt;
}

size_t PastPeriods(std::string_view text, size_t at) {
  for (const PeriodWord& p : kPeriods) {
    if (const size_t end = MatchAt(text, at, p.word); end != kNoMatch) at = SkipSpaces(text, end);
  }
  return at;
}

size_t PastPeriodBefore(std::string_view text, size_t at) {
  size_t end = at;
  for (const PeriodWord& p : kPayWords) {
    if (const size_t found = MatchAt(text, at, p.word); found != kNoMatch)
      end = std::max(end, found);
  }
  for (const PeriodWord& p : kPeriodBefore) {
    if (const size_t found = MatchAt(text, at, p.word); found != kNoMatch)
      end = std::max(end, found);
  }
  return end == at ? at : SkipSpaces(text, end);
}

}  // namespace gonggo
