#include "posting/fact/years_parts.h"

#include "requirement/scan.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Boards write 99 or 100 for "no end".
constexpr double kMostYears = 40;

std::optional<double> NumberOf(std::string_view text, double most) {
  const std::string_view digits = TrimSpaces(text);
  const auto number = ScanNumber(digits, 0);
  if (!number || number->end != digits.size() || number->value < 0 || number->value > most)
    return std::nullopt;
  return number->value;
}

std::optional<double> YearsOf(std::string_view text) { return NumberOf(text, kMostYears); }

}  // namespace

std::optional<Experience> ReadMonthsPart(FactSearch& search) {
  constexpr double kMonthsOfYear = 12;
  const Place* const place = search.places().FirstLabelled("experience_months");
  const auto months =
      place == nullptr ? std::nullopt : NumberOf(search.TextOf(*place), kMostYears * kMonthsOfYear);
  if (!months || *months == 0) return std::nullopt;
  search.Evidence("experience", *place, {0, place->at.size()});
  return Experience{*months / kMonthsOfYear, std::nullopt, false};
}

std::optional<Experience> ReadYearsParts(FactSearch& search) {
  const Places& places = search.places();
  const Place* const low = places.FirstLabelled("years_min");
  const Place* const high = places.FirstLabelled("years_max");
  const auto min = low == nullptr ? std::nullopt : YearsOf(search.TextOf(*low));
  auto max = high == nullptr ? std::nullopt : YearsOf(search.TextOf(*high));
  // 0 and 0 are what a form holds that nobody filled in.
  if (max && *max <= min.value_or(0)) max.reset();
  if (!max && min.value_or(0) == 0) return std::nullopt;
  Experience experience;
  experience.newcomer = min && *min == 0;
  if (min && *min > 0) experience.min = min;
  experience.max = max;
  const auto take = [&search](const Place& place) {
    search.Evidence("experience", place, {0, place.at.size()});
  };
  if (min) take(*low);
  if (max) take(*high);
  return experience;
}

}  // namespace gonggo
