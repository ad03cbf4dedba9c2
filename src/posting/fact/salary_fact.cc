#include "posting/fact/salary_fact.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "posting/fact/pay_parts.h"
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

}  // namespace

std::optional<Salary> ReadSalaryFact(FactSearch& search) {
  if (auto parts = ReadPayParts(search)) return parts;
  const auto first = [&search](std::initializer_list<std::string_view> labels, auto read,
                               auto plain) {
    return search.First("salary", Field::kSalary, labels, read, plain);
  };
  if (auto fact = first({"salary", "pay_min", "pay_max"}, ReadSalary, IsFactPlace)) return fact;
  // "연봉은 3,400만원에서 …" among what is offered, and in running text.
  const auto says_pay = [&search](const Place& p) {
    return p.segment ||
           ((p.kind == kBenefits || p.kind == kProcess) && BeginsWithPay(search.TextOf(p)));
  };
  if (auto amount = first({}, ReadAmount, says_pay)) return amount;
  return first({}, ReadOpening, [](const Place& p) { return p.kind == kBenefits; });
}

}  // namespace gonggo
