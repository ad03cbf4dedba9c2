#include "posting/field/salary.h"

#include <algorithm>

#include "base/find_bytes.h"
#include "posting/field/money.h"
#include "posting/field/pay_amount.h"
#include "posting/field/pay_period.h"
#include "posting/field/salary_words.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

using namespace salary_words;  // NOLINT(google-build-using-namespace): the lists of this file

constexpr double kLeastYearlyKrw = 15'000'000;
constexpr double kLeastYearlyForeign = 15'000;
// How far an English sentence may go from "salary" to the amount.
constexpr size_t kMaxEnglishGap = 120;
constexpr size_t kMaxText = 2'000;

constexpr WordTable kYearly = {"연봉", "초봉"};
constexpr WordTable kPerDay = {"일당", "일급"};
// Beside a number with nothing else, of a month.
constexpr WordTable kTaxed = {"세후", "세전", "실수령"};
// What may stand between 연봉 and the amount.
constexpr WordTable kFiller = {
    ":",      "：",   "-",    "(",      ")",        "[",      "]",      ",",        "·",    "ㆍ",
    "=",      "은",   "는",   "이",     "약",       "최소",   "최대",   "최저",     "세전", "수준",
    "수준은", "기준", "범위", "연",     "월",       "연봉",   "연봉제", "월급",     "신입", "초임",
    "~",      "～",   "from", "상한",   "하한",     "기본",   "고정",   "평균월급", "영끌", "총",
    "정규직", "연간", "매월", "실수령", "계약연봉", "초봉",   "기본급", "만",       "→",    "|",
    "제",     "으로", "시작", "년",     "per year", "annual", "(세전)", "금액",     "액"};

std::optional<PayPeriod> PeriodBySize(const MoneyRange& range) {
  const double amount = range.min.value_or(range.max.value_or(0));
  const bool won = range.currency.empty() || range.currency == "KRW";
  if (won && amount >= kLeastYearlyKrw) return PayPeriod::kYear;
  // Of these so much is beyond doubt no month's pay.
  for (const std::string_view hard : {"USD", "EUR", "GBP", "CAD", "AUD", "NZD", "SGD", "CHF"}) {
    if (range.currency == hard && amount >= kLeastYearlyForeign) return PayPeriod::kYear;
  }
  return std::nullopt;
}

Found<Salary> Give(const MoneyRange& range, std::string_view text) {
  Salary salary;
  salary.min = range.min;
  salary.max = range.max;
  salary.currency = range.currency.empty() ? "KRW" : std::string(range.currency);
  salary.period = PeriodAround(text, range.begin, range.end);
  if (!salary.period) salary.period = PeriodInText(text);
  if (!salary.period) salary.period = PeriodBySize(range);
  salary.negotiable = HasAnyWord(text, kNegotiable);
  return {std::move(salary),
          {static_cast<uint32_t>(range.begin), static_cast<uint32_t>(range.end)}};
}

std::optional<Found<Salary>> GiveNegotiable(std::string_view text, size_t from) {
  const auto word = FindAnyWord(text, kNegotiable, from);
  if (!word) return std::nullopt;
  Salary salary;
  salary.negotiable = true;
  return Found<Salary>{std::move(salary),
                       {static_cast<uint32_t>(word->begin), static_cast<uint32_t>(word->end)}};
}

bool IsWon(const MoneyRange& range) { return range.currency.empty() || range.currency == "KRW"; }

// What a bare number means behind the word for pay that `text` holds.
BareNumber BareBehind(std::string_view text) {
  static constexpr WordTable kDaily = {"시급", "일급", "일당", "시간당"};
  static constexpr WordTable kMonthly = {"월급", "월봉", "단가", "세후", "세전", "실수령"};
  if (HasAnyWord(text, kYearly)) return BareNumber::kInManwon;
  if (HasAnyWord(text, kDaily)) return BareNumber::kDaily;
  const bool monthly = HasAnyWord(text, kMonthly) || text.starts_with("월 ");
  return monthly ? BareNumber::kMonthly : BareNumber::kWhole;
}

// "32-35k": a thousand of what is not said.
bool IsOfUnknownCurrency(const MoneyRange& range, std::string_view text) {
  const char last = text[range.end - 1];
  return range.currency.empty() && (last == 'k' || last == 'K') &&
         range.max.value_or(range.min.value_or(0)) < kLeastYearlyKrw;
}

// "260", "240~", "250~280": what people note of a month's pay, in 만원.
bool IsShortMonthly(std::string_view text) {
  constexpr size_t kDigits = 3;
  text = TrimSpaces(text);
  size_t digits = 0;
  for (const char c : text) digits += IsDigitByte(c) ? 1 : 0;
  return (digits == kDigits || digits == 2 * kDigits) &&
         text.find_first_not_of("0123456789~- ") == std::string_view::npos;
}

std::optional<Found<Salary>> ReadShortMonthly(std::string_view text) {
  if (!IsShortMonthly(text)) return std::nullopt;
  const auto range = FindAmount(text, 0, text.size(), BareNumber::kMonthly);
  if (!range) return std::nullopt;
  auto found = Give(*range, text);
  found.value.period = PayPeriod::kMonth;
  return found;
}

// "210만원", "2,100,000원 이상" beside a label and alone: what is paid a month.
bool IsMonthsPay(std::string_view text, const MoneyRange& range) {
  constexpr double kLeast = 1'200'000;
  constexpr double kMost = 9'000'000;
  constexpr size_t kMostBehind = 12;
  const double amount = range.min.value_or(range.max.value_or(0));
  return IsWon(range) && amount >= kLeast && amount <= kMost &&
         SkipSpaces(text, 0) == range.begin &&
         TrimSpaces(text.substr(range.end)).size() <= kMostBehind;
}

std::optional<Found<Salary>> ReadLabelled(std::string_view text) {
  constexpr double kSureYearly = 1e8;
  const BareNumber bare = BareBehind(text);
  auto range = FindPay(text, BareNumber::kRefused);
  if (range && IsOfUnknownCurrency(*range, text)) return std::nullopt;
  const bool rare = bare == BareNumber::kDaily || bare == BareNumber::kMonthly;
  if (!range && rare) range = FindPay(text, bare);
  if (!range && bare == BareNumber::kDaily && HasAnyWord(text, kPerDay))
    range = FindPay(text, BareNumber::kPerDay);
  if (!range && bare != BareNumber::kDaily) {
    range = FindPay(text, BareNumber::kInManwon);
    // "10,320" may be an hour's pay.
    const bool hourly = range && bare != BareNumber::kInManwon && range->min &&
                        range->min == range->max && *range->min > kSureYearly;
    if (hourly) return std::nullopt;
  }
  if (!range && bare == BareNumber::kWhole) range = FindPay(text, bare);
  if (range) {
    auto found = Give(WithoutOtherPeriod(text, *range), text);
    if (!found.value.period && IsMonthsPay(text, *range)) found.value.period = PayPeriod::kMonth;
    // "세후 230"
    if (!found.value.period && HasAnyWord(text, kTaxed)) found.value.period = PayPeriod::kMonth;
    return found;
  }
  if (auto monthly = ReadShortMonthly(text)) return monthly;
  return GiveNegotiable(text, 0);
}

// The end of what may stand between the word for pay and the amount.
size_t PassFiller(std::string_view text, size_t at) {
  for (int i = 0; i < 12; ++i) {
    at = SkipSpaces(text, at);
    const size_t end = MatchAnyAt(text, at, kFiller);
    if (end == kNoMatch) return at;
    at = end;
  }
  return at;
}

// "연봉 6,000~8,000만원, 스톡옵션": of a line that opens with pay, a comma parts what comes beside
// it.
std::string_view WithoutBesides(std::string_view text, const FoundWord& pay) {
  if (pay.begin != 0) return text;
  const size_t at = PassFiller(text, pay.end);
  if (at >= text.size() || !MayBeginAmount(text, at)) return text;
  const auto range = FindAmount(text, at, at + 1, BareNumber::kInManwon);
  if (!range || !IsWon(*range)) return text;
  const size_t behind = SkipSpaces(text, range->end);
  static constexpr WordTable kGoesOn = {",", "+", "이고", "이며"};
  return behind < text.size() && MatchAnyAt(text, behind, kGoesOn) != kNoMatch
             ? text.substr(0, behind)
             : text;
}

std::optional<Found<Salary>> ReadKoreanLine(std::string_view text) {
  const auto pay = FindAnyWord(text, kPay);
  if (!pay) return std::nullopt;
  text = WithoutBesides(text, *pay);
  if (HasAnyWord(text, kOtherLine)) return std::nullopt;
  const size_t at = PassFiller(text, pay->end);
  if (at < text.size() && MayBeginAmount(text, at)) {
    BareNumber bare = BareBehind(text.substr(pay->begin, at - pay->begin));
    if (bare == BareNumber::kWhole) bare = BareNumber::kRefused;
    if (const auto range = FindAmount(text, at, at + 1, bare); range && IsWon(*range))
      return Give(*range, text);
  }
  // 연봉 협의, 급여: 회사 내규에 따름
  auto found = GiveNegotiable(text, pay->end);
  return found && found->at.begin - pay->end <= kMaxEnglishGap ? found : std::nullopt;
}

std::optional<Found<Salary>> ReadEnglishLine(std::string_view text) {
  const auto pay = FindAnyWord(text, kEnglishPay);
  if (!pay) return std::nullopt;
  const size_t stop = std::min(text.size(), pay->end + kMaxEnglishGap);
  auto range = FindAmount(text, pay->end, stop, BareNumber::kRefused);
  if (!range) {
    // "$120k–$150k base salary"
    const auto before = FindAmount(text, 0, pay->begin, BareNumber::kRefused);
    if (before && pay->begin - before->end <= 24) range = before;
  }
  if (range && !range->currency.empty() && !HasAnyWord(text, kOtherLine)) return Give(*range, text);
  const auto found = GiveNegotiable(text, pay->end);
  return found && found->at.begin - pay->end <= 12 ? found : std::nullopt;
}

// "€75,000 - €95,000 depending on experience": what opens a line and is as much as a year's pay.
std::optional<Found<Salary>> ReadOpeningRange(std::string_view text) {
  static constexpr WordTable kGoesOn = {"depending", "dependent", "doe",    "base",     "gross",
                                        "brutto",    "ote",       "salary", "a year",   "p.a.",
                                        "•",         "·",         "|",      "+",        "plus",
                                        "eur",       "usd",       "gbp",    "per annum"};
  if (text.empty() || (IsAlphaByte(text[0]) && !IsUpperByte(text[0])) || !MayBeginAmount(text, 0))
    return std::nullopt;
  const auto range = ReadMoneyRange(text, 0, BareNumber::kRefused);
  if (!range || !range->is_range || range->currency == "KRW" || !IsPlausible(*range))
    return std::nullopt;
  const size_t behind = SkipSpaces(text, range->end);
  const bool goes_on = behind == text.size() || text[behind] == ',' || text[behind] == '(' ||
                       MatchAnyAt(text, behind, kGoesOn) != kNoMatch;
  const bool yearly = PeriodBySize(*range) == PayPeriod::kYear && *range->max < kMostYearlyForeign;
  return goes_on && yearly && !HasAnyWord(text, kOtherLine) ? std::optional(Give(*range, text))
                                                            : std::nullopt;
}

// "… medical, dental, etc.$40,000 - $52,300 per year": two amounts of money a year are pay,
// whatever stands before them.
std::optional<Found<Salary>> ReadYearlyRange(std::string_view text) {
  static constexpr WordTable kCodes = {"usd", "eur", "gbp", "cad", "aud", "sgd", "krw", "chf"};
  for (size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    const bool sign =
        rest[0] == '$' || rest.starts_with("€") || rest.starts_with("£") || rest.starts_with("₩");
    const bool code = IsUpperByte(rest[0]) && MatchAnyAt(text, at, kCodes) != kNoMatch;
    if ((!sign && !code) || !MayBeginAmount(text, at)) continue;
    const auto range = ReadMoneyRange(text, at, BareNumber::kRefused);
    if (!range || !range->is_range || !range->min || !range->max || !IsPlausible(*range)) continue;
    const bool yearly = PeriodAround(text, range->begin, range->end) == PayPeriod::kYear &&
                        PeriodBySize(*range) == PayPeriod::kYear;
    const double most = range->currency == "KRW" ? kMostKrw : kMostYearlyForeign;
    if (yearly && *range->max < most) return Give(*range, text);
  }
  return std::nullopt;
}

// "16 € pro Stunde", "$17.50/hr": nothing else is paid by the hour.
std::optional<Found<Salary>> ReadHourly(std::string_view text) {
  constexpr double kMostAnHour = 400;
  const auto says = [text](std::string_view word) { return FindBytes(text, word) < text.size(); };
  if (!says("our") && !says("/h") && !says("tunde")) return std::nullopt;
  for (size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    const bool sign = rest[0] == '$' || rest.starts_with("€") || rest.starts_with("£");
    const bool number = IsDigitByte(rest[0]) && (at == 0 || text[at - 1] == ' ');
    if ((!sign && !number) || !MayBeginAmount(text, at)) continue;
    const auto range = ReadMoneyRange(text, at, BareNumber::kRefused);
    if (!range || range->currency.empty() || range->currency == "KRW" || !range->max) continue;
    if (*range->max < kMostAnHour &&
        PeriodAround(text, range->begin, range->end) == PayPeriod::kHour)
      return Give(*range, text);
  }
  return std::nullopt;
}

// A line that is nothing but a range of pay: "4,000 ~ 5,500만원", "$120k – $150k per year".
std::optional<Found<Salary>> ReadWholeLine(std::string_view text) {
  const size_t begin = SkipSpaces(text, 0);
  if (begin >= text.size() || !MayBeginAmount(text, begin)) return std::nullopt;
  const auto range = ReadMoneyRange(text, begin, BareNumber::kRefused);
  if (!range || !range->is_range || !IsPlausible(*range)) return std::nullopt;
  size_t end = SkipSpaces(text, range->end);
  const auto period = PeriodAround(text, range->begin, range->end);
  end = PastPeriods(text, end);
  if (end != text.size() || (!period && PeriodBySize(*range) != PayPeriod::kYear))
    return std::nullopt;
  return Give(*range, text);
}

}  // namespace

std::optional<Found<Salary>> ReadSalary(std::string_view text, Labelled labelled) {
  if (text.size() > kMaxText) return std::nullopt;
  if (HasAnyWord(text, kNever)) return std::nullopt;
  if (labelled == Labelled::kYes) return ReadLabelled(text);
  if (auto found = ReadWholeLine(text)) return found;
  if (auto found = ReadKoreanLine(text)) return found;
  if (auto found = ReadEnglishLine(text)) return found;
  if (auto found = ReadOpeningRange(text)) return found;
  if (HasAnyWord(text, kOtherLine)) return std::nullopt;
  if (auto found = ReadYearlyRange(text)) return found;
  return ReadHourly(text);
}

}  // namespace gonggo
