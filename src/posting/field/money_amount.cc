#include "posting/field/money_amount.h"

#include <cmath>

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr double kMostMoney = 1e14;

struct Currency {
  std::string_view written;
  std::string_view code;
};
constexpr Currency kCurrencies[] = {
    {"us$", "USD"}, {"usd$", "USD"}, {"usd", "USD"}, {"hk$", "HKD"},  {"nz$", "NZD"},
    {"c$", "CAD"},  {"ca$", "CAD"},  {"a$", "AUD"},  {"s$", "SGD"},   {"sgd", "SGD"},
    {"hkd", "HKD"}, {"cad", "CAD"},  {"aud", "AUD"}, {"$", "USD"},    {"€", "EUR"},
    {"eur", "EUR"}, {"£", "GBP"},    {"gbp", "GBP"}, {"₩", "KRW"},    {"￦", "KRW"},
    {"krw", "KRW"}, {"jpy", "JPY"},  {"￥", "JPY"},  {"cny", "CNY"},  {"rmb", "CNY"},
    {"inr", "INR"}, {"₹", "INR"},    {"chf", "CHF"}, {"\\", "KRW"},   {"vnd", "VND"},
    {"php", "PHP"}, {"₱", "PHP"},    {"thb", "THB"}, {"idr", "IDR"},  {"myr", "MYR"},
    {"twd", "TWD"}, {"nt$", "TWD"},  {"brl", "BRL"}, {"r$", "BRL"},   {"mxn", "MXN"},
    {"pln", "PLN"}, {"sek", "SEK"},  {"nok", "NOK"}, {"dkk", "DKK"},  {"nzd", "NZD"},
    {"zar", "ZAR"}, {"czk", "CZK"},  {"huf", "HUF"}, {"ils", "ILS"},  {"aed", "AED"},
    {"¥", "JPY"},   {"円", "JPY"},   {"엔", "JPY"},  {"달러", "USD"}, {"유로", "EUR"}};
constexpr size_t kFirstSuffixOnly = 51;  // 円, 엔 … stand behind it
static_assert(kCurrencies[kFirstSuffixOnly].written == "円");

struct Multiplier {
  std::string_view word;
  double by;
};
constexpr Multiplier kSmall[] = {{"천", 1'000}, {"백", 100}, {"십", 10}};
constexpr Multiplier kLarge[] = {{"억", 1e8}, {"만", 1e4}};

// 1억 2천만, 3천5백만, 4,000만, 2,500,000: what Hangul units say, without 원.
bool ReadKorean(std::string_view text, Money& money) {
  double total = 0;
  double section = 0;
  bool any = false;
  size_t at = money.begin;
  while (true) {
    const auto number = ScanNumber(text, at);
    if (!number) break;
    double value = number->value;
    size_t end = number->end;
    double small = 1;
    for (const Multiplier& m : kSmall) {
      const size_t found = MatchAt(text, SkipSpaces(text, end), m.word);
      if (found == kNoMatch) continue;
      small = m.by;
      end = found;
      break;
    }
    section += value * small;
    any = true;
    money.end = end;
    money.scale = small;
    money.korean_thousands = small == 1'000;
    bool closed = false;
    for (const Multiplier& m : kLarge) {
      const size_t found = MatchAt(text, SkipSpaces(text, end), m.word);
      if (found == kNoMatch) continue;
      total += section * m.by;
      section = 0;
      money.scale = small * m.by;
      money.unit = true;
      money.korean_thousands = false;
      money.end = found;
      closed = true;
      break;
    }
    const size_t next = SkipSpaces(text, money.end);
    // Only what goes on in Hangul units is the same number: 1억 2천만, but not "4,000만 5일".
    if (!closed && small == 1) break;
    const auto follows = ScanNumber(text, next);
    if (!follows || follows->end >= text.size()) break;
    const size_t unit = SkipSpaces(text, follows->end);
    static constexpr WordTable kGoesOn = {"천", "백", "십", "만", "원"};
    if (MatchAnyAt(text, unit, kGoesOn) == kNoMatch) break;
    at = next;
  }
  // "1억 2천": two thousand 만.
  const bool short_form = total >= 1e8 && money.korean_thousands &&
                          MatchAt(text, SkipSpaces(text, money.end), "원") == kNoMatch;
  if (short_form) {
    section *= kManwon;
    money.scale *= kManwon;
    money.korean_thousands = false;
  }
  money.value = total + section;
  return any;
}

void TakeSuffix(std::string_view text, Money& money) {
  const size_t at = money.end;
  if (at < text.size() && (at + 1 >= text.size() || !IsAlphaByte(text[at + 1]))) {
    const char c = text[at];
    const double by = c == 'k' || c == 'K' ? 1e3 : (c == 'M' || c == 'm' ? 1e6 : 1);
    if (by > 1) {
      money.value *= by;
      money.scale = by;
      money.unit = true;
      money.end = at + 1;
    }
  }
}

}  // namespace

std::string_view TakeCurrency(std::string_view text, size_t at, size_t& end, bool before) {
  std::string_view best;
  size_t best_end = 0;
  if (at >= text.size()) return best;
  const char first = LowerAscii(text[at]);
  for (size_t i = 0; i < std::size(kCurrencies); ++i) {
    if (before && i >= kFirstSuffixOnly) break;
    if (kCurrencies[i].written.front() != first) continue;
    const size_t found = MatchAt(text, at, kCurrencies[i].written);
    if (found == kNoMatch || found <= best_end) continue;
    best = kCurrencies[i].code;
    best_end = found;
  }
  if (!best.empty()) end = best_end;
  return best;
}

void TakeDotThousands(std::string_view text, size_t digits, Money& money) {
  const auto number = ScanNumber(text, digits);
  if (!number || !number->has_fraction || number->digits > 3) return;
  if (number->end - digits == static_cast<size_t>(number->digits) + 4)
    money.value = std::round(number->value * 1'000);
}

void TakeCommaCents(std::string_view text, Money& money) {
  static constexpr WordTable kEuro = {"€", "eur", "euro"};
  const size_t at = money.end;
  constexpr size_t kCents = 3;  // the comma and two digits
  if (at + kCents > text.size() || text[at] != ',' || !IsDigitByte(text[at + 1]) ||
      !IsDigitByte(text[at + 2]))
    return;
  const size_t end = at + kCents;
  if (end < text.size() && (IsDigitByte(text[end]) || text[end] == ',')) return;
  if (money.currency != "EUR" && MatchAnyAt(text, SkipSpaces(text, end), kEuro) == kNoMatch) return;
  money.value += (text[at + 1] - '0') / 10.0 + (text[at + 2] - '0') / 100.0;
  money.end = end;
}

std::optional<Money> ReadMoney(std::string_view text, size_t at) {
  Money money;
  money.begin = at;
  size_t digits = at;
  money.currency = TakeCurrency(text, at, digits, true);
  digits = SkipSpaces(text, digits);
  if (digits >= text.size() || !IsDigitByte(text[digits])) return std::nullopt;
  const size_t begin = at;
  money.begin = digits;
  if (!ReadKorean(text, money)) return std::nullopt;
  money.begin = begin;
  if (!money.unit) {
    if (money.currency == "EUR") TakeDotThousands(text, digits, money);
    TakeCommaCents(text, money);
    if (!money.korean_thousands) TakeSuffix(text, money);
  }
  if (const size_t won = MatchAt(text, SkipSpaces(text, money.end), "원"); won != kNoMatch) {
    money.currency = "KRW";
    money.unit = true;
    money.end = won;
  } else if (money.currency.empty()) {
    size_t end = 0;
    money.currency = TakeCurrency(text, SkipSpaces(text, money.end), end, false);
    if (!money.currency.empty()) money.end = end;
    if (money.currency == "EUR") TakeDotThousands(text, digits, money);
  }
  if (!money.currency.empty()) money.unit = true;
  if (money.value > kMostMoney) return std::nullopt;
  return money;
}

}  // namespace gonggo
