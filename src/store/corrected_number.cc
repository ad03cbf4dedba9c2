#include "store/corrected_number.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "posting/field/salary.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A number from 0 to `most`, and nothing behind it.
std::optional<double> NumberUpTo(std::string_view text, double most) {
  text = TrimSpaces(text);
  double number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(number) || number < 0 || number > most) return std::nullopt;
  return number;
}

struct Range {
  std::optional<double> min;
  std::optional<double> max;
};

// "3", "3~5", "3-5", "3~", "~5"; a single number is both ends.
std::optional<Range> RangeUpTo(std::string_view text, double most) {
  const size_t dash = text.find_first_of("~-");
  Range range;
  const std::string_view low = TrimSpaces(text.substr(0, dash));
  const std::string_view high =
      dash == std::string_view::npos ? low : TrimSpaces(text.substr(dash + 1));
  if (low.empty() && high.empty()) return std::nullopt;
  // "-5" would be a negative number as well.
  if (low.empty() && text[dash] == '-') return std::nullopt;
  if (!low.empty()) {
    range.min = NumberUpTo(low, most);
    if (!range.min) return std::nullopt;
  }
  if (!high.empty()) {
    range.max = NumberUpTo(high, most);
    if (!range.max) return std::nullopt;
  }
  if (range.min && range.max && *range.min > *range.max) return std::nullopt;
  return range;
}

std::string_view WithoutSuffix(std::string_view text, std::string_view suffix) {
  if (text.ends_with(suffix)) text.remove_suffix(suffix.size());
  return TrimSpaces(text);
}

constexpr double kMostYears = 60;
constexpr double kMostPeople = 100'000;
constexpr double kMostMonths = 60;
constexpr double kMostWon = 1e13;

// What `show` puts around the numbers of pay ("연봉 4,000만~5,500만원 이상") away from them.
std::string PayNumbers(std::string_view value) {
  if (value.starts_with("연봉")) value = TrimSpaces(value.substr(std::string_view("연봉").size()));
  std::string_view numbers = WithoutSuffix(WithoutSuffix(value, "이상"), "이하");
  std::string out = value.ends_with("이하") ? "~" : "";
  for (const std::string_view unit : {"원", "만"}) numbers = WithoutSuffix(numbers, unit);
  for (size_t at = 0; at < numbers.size(); ++at) {
    // The unit of the lower end; that of the upper one is gone.
    for (const std::string_view unit : {"만원", "만"}) {
      if (numbers.substr(at).starts_with(unit)) at += unit.size();
    }
    if (at < numbers.size() && numbers[at] != ',' && numbers[at] != ' ') out += numbers[at];
  }
  if (value.ends_with("이상")) out += '~';
  return out;
}

// Pay as postings write it ("시급 11,000원", "월 300만원", "USD 120,000 a year"), with no other
// number beside it.
std::optional<Salary> ReadWrittenPay(std::string_view value) {
  const auto read = ReadSalary(value, Labelled::kYes);
  if (!read || (!read->value.min && !read->value.max)) return std::nullopt;
  const std::string_view before = value.substr(0, read->at.begin);
  const std::string_view behind = value.substr(read->at.end);
  if (HasDigit(before) || HasDigit(behind)) return std::nullopt;
  // "복지포인트 50만원" is no pay.
  if (!read->value.period && !TrimSpaces(before).empty()) return std::nullopt;
  return read->value;
}

}  // namespace

bool SetExperience(std::string_view value, Posting& posting) {
  const std::string lower = AsciiLower(value);
  if (lower == "any" || value == "경력무관" || value == "무관") {
    posting.experience = Experience{std::nullopt, std::nullopt, true};
    return true;
  }
  if (lower == "newcomer" || value == "신입") {
    posting.experience = Experience{0, 0, true};
    return true;
  }
  // "3" and "3년 이상" are a lower bound, as postings mean it.
  std::string_view number = WithoutSuffix(value, "이상");
  number = WithoutSuffix(number, "년");
  const auto range = RangeUpTo(number, kMostYears);
  if (!range) return false;
  Experience experience{range->min, range->max, false};
  if (number.find_first_of("~-") == std::string_view::npos) experience.max.reset();
  experience.newcomer = !experience.min || *experience.min == 0;
  posting.experience = experience;
  return true;
}

bool SetSalary(std::string_view value, Posting& posting) {
  // Pay a year below this is meant in units of 10,000 won, as everybody writes it.
  constexpr double kLeastWon = 100'000;
  constexpr double kManwon = 10'000;
  Salary salary;
  salary.period = PayPeriod::kYear;
  if (AsciiLower(value) == "negotiable" || value == "협의") {
    salary.negotiable = true;
  } else {
    const auto range = RangeUpTo(PayNumbers(value), kMostWon);
    if (!range) {
      auto written = ReadWrittenPay(value);
      if (!written) return false;
      posting.salary = std::move(written);
      return true;
    }
    const double most = range->max.value_or(range->min.value_or(0));
    const double unit = most < kLeastWon ? kManwon : 1;
    if (range->min) salary.min = std::llround(*range->min * unit);
    if (range->max) salary.max = std::llround(*range->max * unit);
  }
  posting.salary = salary;
  return true;
}

bool SetHeadcount(std::string_view value, Posting& posting) {
  const auto range = RangeUpTo(WithoutSuffix(value, "명"), kMostPeople);
  if (!range) return false;
  Headcount headcount;
  if (range->min) headcount.min = static_cast<int>(*range->min);
  if (range->max) headcount.max = static_cast<int>(*range->max);
  posting.headcount = headcount;
  return true;
}

bool SetProbation(std::string_view value, Posting& posting) {
  const auto months = NumberUpTo(WithoutSuffix(value, "개월"), kMostMonths);
  if (!months || *months != std::floor(*months)) return false;
  posting.probation_months = static_cast<int>(*months);
  return true;
}

}  // namespace gonggo
