#include "search/pay_value.h"

#include <charconv>
#include <cmath>

#include "search/fold_name.h"

namespace gonggo {
namespace {

constexpr double kManwon = 10'000;
// A bare number from here on is meant in won: nobody is paid a billion a year.
constexpr double kLeastWon = 100'000;
// What is printed must be read as the same: below kLeastWon.
constexpr double kMostManwon = 99'999;

struct Unit {
  std::string_view word;
  double manwon;
};
// The longer of two that begin alike comes first.
constexpr Unit kUnits[] = {{"억", 10'000}, {"천만", 1'000},  {"천", 1'000}, {"백만", 100},
                           {"백", 100},    {"million", 100}, {"m", 100},    {"만", 1}};

bool Remove(std::string_view suffix, std::string_view& text) {
  if (!text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

// The number at the front of `text`, which is left behind it.
std::optional<double> TakeNumber(std::string_view& text) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc() || !std::isfinite(number) || number < 0) return std::nullopt;
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return number;
}

// 0 where no unit stands.
double TakeUnit(std::string_view& text) {
  for (const Unit& unit : kUnits) {
    if (!text.starts_with(unit.word)) continue;
    text.remove_prefix(unit.word.size());
    return unit.manwon;
  }
  return 0;
}

// 1억2천만: of the parts each has a smaller unit than the one before.
std::optional<double> AmountOf(std::string_view text) {
  double sum = 0;
  for (double last = 2 * kUnits[0].manwon; !text.empty();) {
    const auto number = TakeNumber(text);
    if (!number) return std::nullopt;
    const bool bare = text.empty();
    const double unit = bare ? 1 : TakeUnit(text);
    if (unit == 0 || unit >= last) return std::nullopt;
    const bool first = last > kUnits[0].manwon;
    sum += bare && first && *number >= kLeastWon ? *number / kManwon : *number * unit;
    last = unit;
  }
  return sum;
}

// Spaces and thousands commas mean nothing.
std::string Plain(std::string_view text) {
  std::string plain = FoldName(text);
  std::erase(plain, ',');
  // "KRW 60M", "₩60,000,000": that it is won is understood.
  for (const std::string_view won : {"krw", "₩"}) {
    if (plain.starts_with(won)) plain.erase(0, won.size());
  }
  return plain;
}

std::optional<int32_t> AmountOfPlain(std::string_view text) {
  // "6000만원", but "60000000원".
  const bool won = Remove("원", text);
  if (text.empty() || text.front() == '-') return std::nullopt;
  const auto amount = AmountOf(text);
  if (!amount || *amount > kMostManwon) return std::nullopt;
  // Nobody is paid 5000원 a year: it is refused rather than read as 5000만원.
  const bool bare = text.find_first_not_of("0123456789.") == std::string_view::npos;
  if (won && bare && TakeNumber(text).value_or(0) < kLeastWon) return std::nullopt;
  return static_cast<int32_t>(std::floor(*amount + 1e-9));
}

// 5000만원대, 5000이상, 5000미만 …
std::optional<PaySpan> SpanByWord(std::string_view text) {
  const bool band = text.ends_with("대");
  const bool from = text.ends_with("이상") || text.ends_with("부터");
  const bool to = text.ends_with("이하") || text.ends_with("까지");
  const bool below = text.ends_with("미만");
  if (!band && !from && !to && !below) return std::nullopt;
  constexpr std::string_view kWords[] = {"대", "이상", "부터", "이하", "까지", "미만"};
  for (const std::string_view word : kWords) {
    if (Remove(word, text)) break;
  }
  const auto amount = AmountOfPlain(text);
  if (!amount) return std::nullopt;
  if (from) return PaySpan{amount, std::nullopt};
  if (to) return PaySpan{std::nullopt, amount};
  if (below && *amount == 0) return std::nullopt;
  if (below) return PaySpan{std::nullopt, *amount - 1};
  // As wide as its last figure that is not zero: 5000대, 5500대, 1억대.
  int32_t width = 1;
  while (*amount > 0 && *amount % (width * 10) == 0) width *= 10;
  return PaySpan{amount, *amount + width - 1};
}

std::string AmountWords(int32_t manwon) {
  constexpr int32_t kEok = 10'000;
  if (manwon % kEok == 0 && manwon > 0) return std::to_string(manwon / kEok) + "억원";
  return std::to_string(manwon) + "만원";
}

}  // namespace

std::optional<int32_t> ReadPayAmount(std::string_view text) { return AmountOfPlain(Plain(text)); }

std::optional<PaySpan> ReadPaySpan(std::string_view text) {
  const std::string plain = Plain(text);
  const std::string_view view = plain;
  if (auto span = SpanByWord(view)) return span;
  const size_t sign = view.find_first_of("~-");
  if (sign == std::string_view::npos) {
    const auto amount = AmountOfPlain(view);
    if (!amount) return std::nullopt;
    return PaySpan{amount, amount};
  }
  PaySpan span;
  const std::string_view low = view.substr(0, sign);
  const std::string_view high = view.substr(sign + 1);
  // "-4000" would be a negative number as well.
  if ((low.empty() && high.empty()) || (low.empty() && view[sign] == '-')) return std::nullopt;
  if (!low.empty()) span.from = AmountOfPlain(low);
  if (!high.empty()) span.to = AmountOfPlain(high);
  if (span.from.has_value() == low.empty() || span.to.has_value() == high.empty())
    return std::nullopt;
  // 4~5천만원: the unit stands behind the second alone.
  if (span.from && span.to && *span.from < *span.to && *span.from < 100 && *span.to >= 1'000 &&
      low.find_first_not_of("0123456789.") == std::string_view::npos &&
      high.find("천") != std::string_view::npos) {
    *span.from *= 1'000;
  }
  if (span.from && span.to && *span.from > *span.to) return std::nullopt;
  return span;
}

std::string PrintPaySpan(const PaySpan& span) {
  if (span.from && span.from == span.to) return std::to_string(*span.from);
  return (span.from ? std::to_string(*span.from) : "") + "~" +
         (span.to ? std::to_string(*span.to) : "");
}

std::array<PaySpan, kPayBands> PayBands() {
  std::array<PaySpan, kPayBands> bands;
  for (size_t i = 0; i < kPayBands; ++i) {
    const auto from = static_cast<int32_t>(i + 1) * kPayBandWidth;
    bands[i] = {from, from + kPayBandWidth - 1};
  }
  bands.front().from.reset();
  bands.back().to.reset();
  return bands;
}

std::string PaySpanWords(const PaySpan& span, Language language) {
  if (language == Language::kEnglish) return PrintPaySpan(span);
  if (!span.from && span.to) return AmountWords(*span.to + 1) + " 미만";
  if (span.from && !span.to) return AmountWords(*span.from) + " 이상";
  if (span.from && span.to && *span.from % kPayBandWidth == 0 &&
      *span.to == *span.from + kPayBandWidth - 1) {
    return std::to_string(*span.from) + "만원대";
  }
  return PrintPaySpan(span);
}

}  // namespace gonggo
