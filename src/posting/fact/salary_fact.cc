#include "posting/fact/salary_fact.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "posting/fact/pay_parts.h"
#include "posting/field/pay_period.h"
#include "posting/field/salary.h"

namespace gonggo {
namespace {

using enum SectionKind;

bool BeginsWithPay(std::string_view text) {
  static constexpr std::array<std::string_view, 10> kPay = {
      "연봉은", "연봉 :", "연봉:",   "급여는", "급여 :",
      "급여:",  "Salary", "Pay is ", "Pay: ",  "Compensation"};
  return std::any_of(kPay.begin(), kPay.end(),
                     [text](std::string_view pay) { return text.starts_with(pay); });
}

// Running text names more amounts than pay.
std::optional<Found<Salary>> ReadAmount(std::string_view text, Labelled labelled) {
  auto found = ReadSalary(text, labelled);
  const bool says = found && (found->value.min || found->value.max) && found->value.period;
  return says ? found : std::nullopt;
}

// "USD 90,000 - 120,000 a year, plus equity"
std::optional<Found<Salary>> ReadOpening(std::string_view text, Labelled labelled) {
  auto found = ReadAmount(text, labelled);
  const bool opens = found && found->at.begin == 0 && found->value.min && found->value.max;
  return opens ? found : std::nullopt;
}

// By the label before `at` in its line, which a line's `content` may begin behind: "시급:
// 10,500원".
std::optional<PayPeriod> PeriodOfLabel(const FactInput& input, const Line& line, uint32_t at) {
  constexpr size_t kLongestLabelBytes = 40;
  const size_t end = line.key.empty() ? at : line.key.end;
  if (end <= line.whole.begin || end - line.whole.begin > kLongestLabelBytes) return std::nullopt;
  return PeriodInText(input.text.substr(line.whole.begin, end - line.whole.begin));
}

Salary WithPeriodOfLabel(Salary salary, FactSearch& search) {
  const auto evidence = search.posting().evidence.find("salary");
  const bool open = (salary.min || salary.max) && !salary.period;
  if (!open || evidence == search.posting().evidence.end()) return salary;
  const Evidence& at = evidence->second.back();
  salary.period = PeriodOfLabel(search.input(), search.input().lines.lines[at.line - 1], at.begin);
  return salary;
}

// "시급: 11000", which alone would be pay a year or nothing.
std::optional<Salary> ReadBesideLabel(FactSearch& search) {
  for (const uint32_t index : search.places().labelled) {
    Place place = search.places().all[index];
    if (place.field != "salary") continue;
    const Line& line = search.input().lines.lines[place.line];
    const auto period = PeriodOfLabel(search.input(), line, place.at.begin);
    if (period != PayPeriod::kHour && period != PayPeriod::kDay) continue;
    place.at.begin = line.whole.begin;
    auto found = ReadAmount(search.TextOf(place), Labelled::kYes);
    if (!found || found->value.period != period) continue;
    search.Evidence("salary", place, found->at);
    return std::move(found->value);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Salary> ReadSalaryFact(FactSearch& search) {
  if (auto parts = ReadPayParts(search)) return parts;
  const auto first = [&search](std::initializer_list<std::string_view> labels, auto read,
                               auto plain) {
    return search.First("salary", Field::kSalary, labels, read, plain);
  };
  if (auto amount = ReadBesideLabel(search)) return amount;
  if (auto fact = first({"salary", "pay_min", "pay_max"}, ReadSalary, IsFactPlace))
    return WithPeriodOfLabel(*std::move(fact), search);
  // "연봉은 3,400만원에서 …" among what is offered, and in running text.
  const auto says_pay = [&search](const Place& p) {
    return p.segment ||
           ((p.kind == kBenefits || p.kind == kProcess) && BeginsWithPay(search.TextOf(p)));
  };
  if (auto amount = first({}, ReadAmount, says_pay)) return amount;
  return first({}, ReadOpening, [](const Place& p) { return p.kind == kBenefits; });
}

}  // namespace gonggo
