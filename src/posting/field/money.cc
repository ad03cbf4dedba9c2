#include "posting/field/money.h"

#include <cmath>

#include "posting/field/money_amount.h"
#include "posting/field/pay_period.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

// 연봉 1200 … 30000 is 만원: below nobody lives, above nobody pays.
constexpr double kLeastBareManwon = 1'200;
constexpr double kMostBareManwon = 30'000;
constexpr double kLeastBareWon = 1'000'000;
constexpr double kMostShortMonthly = 10;
// "초봉 3.6"
constexpr double kLeastShortYearly = 1.8;
constexpr double kMostShortYearly = 20;

constexpr WordTable kAtLeast = {"이상",   "초과",     "↑", "+",  "부터", "or more",
                                "and up", "이상부터", "~", "～", "∼",    "〜"};
constexpr WordTable kAtMost = {"이하", "미만", "이내", "까지", "↓", "or less", "한도"};
constexpr WordTable kAtLeastBefore = {"최소", "최저", "at least", "from", "minimum",
                                      "min",  "min.", "하한액",   "하한"};
constexpr WordTable kAtMostBefore = {"최대",    "최고", "up to",  "maximum", "max", "bis zu", "bis",
                                     "maximal", "max.", "상한액", "~",       "～",  "〜"};
constexpr WordTable kRangeWords = {"to", "에서", "and", "부터", "이상 ~", "이상", "bis", "und"};

// The amount's first number without unit, made whole by what the second says: 4,000~5,500만원,
// 4~5천만원.
bool Complete(Money& first, const Money& second) {
  if (first.unit && first.currency.empty() && !second.currency.empty())
    first.currency = second.currency;
  if (first.unit) {
    // $150-$170K: both are thousands.
    const bool bare = first.scale <= 1 && second.scale >= 1'000;
    if (bare && first.value * second.scale < second.value) first.value *= second.scale;
    return true;
  }
  for (const double by : {second.scale, kManwon, 1'000.0, 1.0}) {
    const double value = first.value * by;
    if (value >= second.value || value * 20 < second.value) continue;
    if (by > second.value) continue;
    first.value = value;
    first.unit = true;
    first.currency = second.currency;
    return true;
  }
  return false;
}

// "3,500이 될 수도": a particle, so no amount.
bool HasParticle(std::string_view text, const Money& money) {
  static constexpr WordTable kParticles = {"이 ", "가 ", "을", "를", "은", "는",
                                           "개",  "명",  "건", "점", "여", "시간"};
  if (MatchAnyAt(text, money.end, kParticles) == kNoMatch) return false;
  return MatchAt(text, money.end, "이상") == kNoMatch &&
         MatchAt(text, money.end, "이하") == kNoMatch;
}

// "3,000만원 + 인센티브": the sign adds something else.
bool AddsSomething(std::string_view text, size_t sign) {
  if (sign >= text.size() || text[sign] != '+') return false;
  const size_t next = SkipSpaces(text, sign + 1);
  return next > sign + 1 && next < text.size() && text[next] != ')' && text[next] != ',';
}

// Whether no unit or word is glued to the number: "320", but not "320시간".
bool StandsAlone(std::string_view text, size_t end) {
  return SkipSpaces(text, end) == text.size() ||
         std::string_view(" ~-,/)|").find(text[end]) != std::string_view::npos;
}

// What a bare number may be, and what it counts.
struct BareUnit {
  double least, most, scale;
};

const BareUnit* BareUnitOf(BareNumber bare) {
  static constexpr BareUnit kDaily{8'000, 900'000, 1};
  static constexpr BareUnit kMonthly{100, 2'000, kManwon};
  static constexpr BareUnit kPerDay{8, 60, kManwon};
  if (bare == BareNumber::kDaily) return &kDaily;
  if (bare == BareNumber::kMonthly) return &kMonthly;
  return bare == BareNumber::kPerDay ? &kPerDay : nullptr;
}

bool CompleteBare(std::string_view text, Money& money, BareNumber bare) {
  if (money.unit) return true;
  if (HasParticle(text, money)) return false;
  if (bare == BareNumber::kWhole) {
    // Below a million it could be dollars a year as well as won a day.
    if (money.korean_thousands || money.value < kLeastBareWon) return false;
    money.currency = "KRW";
    return money.unit = true;
  }
  if (bare == BareNumber::kRefused) return false;
  if (const BareUnit* unit = BareUnitOf(bare); unit != nullptr) {
    // "월 2.6": millions.
    if (bare == BareNumber::kMonthly && money.value > 1 && money.value < kMostShortMonthly &&
        money.value != std::floor(money.value))
      money.value *= 100;
    if (money.korean_thousands || money.value < unit->least || money.value > unit->most ||
        !StandsAlone(text, money.end))
      return false;
    money.value *= unit->scale;
    money.currency = "KRW";
    return money.unit = true;
  }
  // "초봉 3.6": thousands of 만원.
  if (money.value < kMostShortYearly && money.value >= kLeastShortYearly &&
      money.value != std::floor(money.value) && StandsAlone(text, money.end))
    money.value *= 1'000;
  if (money.value < kLeastBareManwon || money.value > kMostBareManwon) return false;
  money.value *= kManwon;
  money.currency = "KRW";
  return money.unit = true;
}

std::optional<Money> ReadSecond(std::string_view text, const Money& first) {
  // "$28/hr - $34/hr", "월 280만원 ~ 월 330만원": the period stands with both.
  size_t at = PastPeriods(text, SkipSpaces(text, first.end));
  if (const size_t word = MatchAnyAt(text, at, kRangeWords); word != kNoMatch)
    at = SkipSpaces(text, word);
  else if (at >= text.size() || MatchRangeSign(text, at) == kNoMatch)
    return std::nullopt;
  if (const size_t sign = at < text.size() ? MatchRangeSign(text, at) : kNoMatch; sign != kNoMatch)
    at = SkipSpaces(text, sign);
  at = PastPeriodBefore(text, at);
  auto second = ReadMoney(text, at);
  // "EUR 45.000 und 55.000": the thousands of both.
  if (second && second->currency.empty() && first.currency == "EUR") {
    const double as_written = second->value;
    TakeDotThousands(text, at, *second);
    if (second->value != as_written) {
      second->currency = first.currency;
      second->unit = true;
      TakeCommaCents(text, *second);
    }
  }
  return second;
}

// "$100,000 - $118,500 CAD": whose dollar it is stands behind it.
void TakeDollarOf(std::string_view text, MoneyRange& range) {
  if (range.currency != "USD") return;
  size_t end = range.end;
  const std::string_view code = TakeCurrency(text, SkipSpaces(text, range.end), end, true);
  for (const std::string_view dollar : {"CAD", "AUD", "NZD", "SGD", "HKD", "TWD"}) {
    if (code != dollar) continue;
    range.currency = dollar;
    range.end = end;
  }
}

}  // namespace

std::optional<MoneyRange> ReadMoneyRange(std::string_view text, size_t at, BareNumber bare) {
  auto first = ReadMoney(text, at);
  if (!first) return std::nullopt;
  MoneyRange range;
  range.begin = at;
  auto second = ReadSecond(text, *first);
  if (second) {
    const bool bare_pair = !first->unit && !second->unit;
    // "초봉 3.6~4": thousands of 만원 both.
    const auto is_short = [](const Money& m) {
      return !m.unit && !m.korean_thousands && m.value >= kLeastShortYearly &&
             m.value < kMostShortYearly;
    };
    if (bare == BareNumber::kInManwon && is_short(*first) && is_short(*second) &&
        first->value != std::floor(first->value)) {
      first->value *= 1'000;
      second->value *= 1'000;
    }
    // "6~8천": thousands both.
    if (bare_pair && second->korean_thousands && !first->korean_thousands &&
        first->value * 1'000 < second->value)
      first->value *= 1'000;
    const bool taken =
        bare_pair
            ? CompleteBare(text, *first, bare) && CompleteBare(text, *second, bare)
            : ((second->unit && Complete(*first, *second)) ||
               (first->unit && !second->unit &&
                Complete(*second, Money{first->value * 20, first->currency, true, first->scale})));
    if (!taken || second->value <= first->value) second.reset();
  }
  if (!second && !CompleteBare(text, *first, bare)) return std::nullopt;
  range.currency = first->currency.empty() && second ? second->currency : first->currency;
  range.end = second ? second->end : first->end;
  TakeDollarOf(text, range);
  const bool in_hundredths = range.currency != "KRW" && range.currency != "JPY";
  const auto rounded = [in_hundredths](double v) {
    constexpr double kHundredths = 100;
    return in_hundredths ? std::round(v * kHundredths) / kHundredths : std::round(v);
  };
  if (second) {
    range.is_range = true;
    range.min = rounded(first->value);
    range.max = rounded(second->value);
    return range;
  }
  const size_t after = SkipSpaces(text, first->end);
  const size_t before = SkipSpacesBack(text, at);
  if (const size_t end = MatchAnyAt(text, after, kAtLeast);
      end != kNoMatch && !AddsSomething(text, after)) {
    range.min = rounded(first->value);
    range.end = end;
  } else if (const size_t most = MatchAnyAt(text, after, kAtMost); most != kNoMatch) {
    range.max = rounded(first->value);
    range.end = most;
  } else if (MatchAnyBefore(text, before, kAtMostBefore) != kNoMatch) {
    range.max = rounded(first->value);
  } else if (MatchAnyBefore(text, before, kAtLeastBefore) != kNoMatch) {
    range.min = rounded(first->value);
  } else {
    range.min = range.max = rounded(first->value);
  }
  return range;
}

}  // namespace gonggo
