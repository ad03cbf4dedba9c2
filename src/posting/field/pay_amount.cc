#include "posting/field/pay_amount.h"

#include <algorithm>

#include "posting/field/pay_period.h"
#include "posting/field/salary_words.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using salary_words::kPay;

// A number above which there are no more amounts to choose from.
constexpr int kMostAmounts = 8;

// "작년 평균 연봉 6,200만원": what others are paid.
bool IsAverage(std::string_view text, size_t at) {
  size_t before = SkipSpacesBack(text, at);
  if (const size_t pay = MatchAnyBefore(text, before, kPay); pay != kNoMatch)
    before = SkipSpacesBack(text, pay);
  static constexpr WordTable kAverage = {"평균"};
  const size_t average = MatchAnyBefore(text, before, kAverage);
  // "월 평균 400~600만원": what one earns, more or less.
  return average != kNoMatch && MatchBefore(text, SkipSpacesBack(text, average), "월") == kNoMatch;
}

// "식대 20만원", "수습기간 월 200만원": a part of the pay, or what holds at first.
bool IsPart(std::string_view text, size_t at) {
  static constexpr WordTable kParts = {"식대",   "식비",       "중식비", "교통비", "차량유지비",
                                       "주유비", "수당",       "상여금", "상여",   "인센티브",
                                       "성과급", "복지포인트", "명절비"};
  static constexpr WordTable kAtFirst = {"수습", "수습기간", "수습기간은", "수습 시"};
  static constexpr WordTable kBetween = {"월", "매월", ":", "약", "은", "는", "중", "동안"};
  const size_t before = BeforeFew(text, at, kBetween);
  return MatchAnyBefore(text, before, kParts) != kNoMatch ||
         MatchAnyBefore(text, before, kAtFirst) != kNoMatch;
}

}  // namespace

bool IsPlausible(const MoneyRange& range) {
  const double amount = range.min.value_or(range.max.value_or(0));
  if (amount < kLeastForeign) return false;
  return range.currency != "KRW" || (amount >= kLeastKrw && amount <= kMostKrw);
}

bool MayBeginAmount(std::string_view text, size_t at) {
  const auto b = static_cast<unsigned char>(text[at]);
  if (at > 0 && IsDigitByte(text[at - 1])) return false;
  // Inside a number, not behind the end of a sentence: "… remote work, etc.$40,000".
  if (at > 0 && (text[at - 1] == '.' || text[at - 1] == ',') &&
      (IsDigitByte(text[at]) || at < 2 || IsDigitByte(text[at - 2])))
    return false;
  if (IsDigitByte(text[at])) return at == 0 || !IsAlphaByte(text[at - 1]);
  if (IsAlphaByte(text[at])) return at == 0 || !IsAlphaByte(text[at - 1]);
  return b == '$' || b == '\\' || b == 0xE2 || b == 0xC2 || b == 0xEF;
}

std::optional<MoneyRange> FindAmount(std::string_view text, size_t from, size_t to,
                                     BareNumber bare) {
  for (size_t at = from; at < to; ++at) {
    if (!MayBeginAmount(text, at)) continue;
    auto range = ReadMoneyRange(text, at, bare);
    if (!range || !IsPlausible(*range) || IsAverage(text, at)) continue;
    // 90% and 12시간 are no amounts.
    const size_t after = SkipSpaces(text, range->end);
    static constexpr WordTable kOther = {"%", "시간", "개월", "년", "명", "일", "회", "세", "배"};
    if (range->currency.empty() && MatchAnyAt(text, after, kOther) != kNoMatch) continue;
    return range;
  }
  return std::nullopt;
}

std::optional<MoneyRange> FindPay(std::string_view text, BareNumber bare) {
  const auto first = FindAmount(text, 0, text.size(), bare);
  // "기본급 … + 식대 … = 월 245만원": what the parts come to.
  if (const size_t sum = text.rfind('='); first && sum != std::string_view::npos) {
    if (const auto all = FindAmount(text, sum + 1, text.size(), bare)) return all;
  }
  auto amount = first;
  for (int i = 0; amount && i < kMostAmounts; ++i) {
    if (!IsPart(text, amount->begin)) return amount;
    amount = FindAmount(text, amount->end, text.size(), bare);
  }
  return first;
}

MoneyRange WithoutOtherPeriod(std::string_view text, MoneyRange range) {
  if (!range.is_range || !range.min || !range.max) return range;
  for (size_t at = range.begin; at < range.end; ++at) {
    if (MatchRangeSign(text, at) == kNoMatch) continue;
    size_t second = MatchRangeSign(text, at);
    while (second < range.end && !IsDigitByte(text[second])) ++second;
    const auto of_first = PeriodAround(text, range.begin, range.begin);
    const auto of_second = PeriodAround(text, second, second);
    if (!of_first || !of_second || of_first == of_second) return range;
    range.max = range.min;
    range.is_range = false;
    range.end = SkipSpacesBack(text, at);
    return range;
  }
  return range;
}

}  // namespace gonggo
