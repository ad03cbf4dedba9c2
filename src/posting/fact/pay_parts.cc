#include "posting/fact/pay_parts.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Nobody earns more a year, in any currency.
constexpr double kMostPay = 1e13;

struct Unit {
  std::string_view word;
  PayPeriod period;
};
constexpr Unit kUnits[] = {
    {"year", PayPeriod::kYear}, {"yr", PayPeriod::kYear},   {"annual", PayPeriod::kYear},
    {"mon", PayPeriod::kMonth}, {"week", PayPeriod::kWeek}, {"day", PayPeriod::kDay},
    {"daily", PayPeriod::kDay}, {"hour", PayPeriod::kHour}, {"연", PayPeriod::kYear},
    {"월", PayPeriod::kMonth},  {"시", PayPeriod::kHour},   {"일", PayPeriod::kDay},
};

// "YEAR", "per-year-salary", "monthly", "시급"
std::optional<PayPeriod> PeriodOf(std::string_view unit) {
  std::string words(TrimSpaces(unit));
  for (char& c : words) c = LowerAscii(c);
  if (words.starts_with("per-") || words.starts_with("per ")) words.erase(0, 4);
  for (const Unit& u : kUnits) {
    if (words.starts_with(u.word)) return u.period;
  }
  return std::nullopt;
}

// A code of ISO 4217 that is nothing else.
bool IsCurrency(std::string_view code) {
  return code.size() == 3 && std::all_of(code.begin(), code.end(), IsUpperByte);
}

// A number above zero that is nothing else: 0 stands for what is not known.
std::optional<double> AmountOf(std::string_view text) {
  const std::string_view digits = TrimSpaces(text);
  const auto number = ScanNumber(digits, 0);
  if (!number || number->end != digits.size() || number->value < 1 || number->value > kMostPay)
    return std::nullopt;
  constexpr double kHundredths = 100;
  return std::round(number->value * kHundredths) / kHundredths;
}

}  // namespace

std::optional<Salary> ReadPayParts(FactSearch& search) {
  Salary salary;
  salary.currency.clear();
  const Places& places = search.places();
  const auto take = [&search](const Place& place) {
    search.Evidence("salary", place, {0, place.at.size()});
  };
  const Place* const currency = places.FirstLabelled("pay_currency");
  if (currency == nullptr || !IsCurrency(TrimSpaces(search.TextOf(*currency)))) return std::nullopt;
  const Place* const low = places.FirstLabelled("pay_min");
  const Place* const high = places.FirstLabelled("pay_max");
  if (low != nullptr) salary.min = AmountOf(search.TextOf(*low));
  if (high != nullptr) salary.max = AmountOf(search.TextOf(*high));
  if (!salary.min && !salary.max) return std::nullopt;
  salary.currency = std::string(TrimSpaces(search.TextOf(*currency)));
  if (salary.min) take(*low);
  if (salary.max) take(*high);
  take(*currency);
  const Place* const unit = places.FirstLabelled("pay_unit");
  if (unit != nullptr) salary.period = PeriodOf(search.TextOf(*unit));
  if (salary.period) take(*unit);
  return salary;
}

}  // namespace gonggo
