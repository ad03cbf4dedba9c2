#include "posting/fact/pay_parts.h"

#include <gtest/gtest.h>

#include <iomanip>
#include <sstream>
#include <string>
#include <string_view>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

std::string Bound(const std::optional<double>& amount) {
  if (!amount) return "-";
  std::ostringstream out;
  out << std::setprecision(15) << *amount;
  return out.str();
}

// "3000..5000 USD 0", the period as its number; "" where there is no pay.
std::string PayOf(std::string_view text) {
  const testing::Page page = testing::MakePage(text);
  const auto postings = ParsePostings(page.document, {});
  if (postings.size() != 1 || !postings[0].salary) return "";
  const Salary& salary = *postings[0].salary;
  std::string pay = Bound(salary.min) + ".." + Bound(salary.max) + ' ' + salary.currency;
  if (salary.period) pay += ' ' + std::to_string(static_cast<int>(*salary.period));
  return pay;
}

TEST(PayParts, OneAKey) {
  const struct {
    std::string_view keys, pay;
  } rows[] = {
      {"baseSalary.currency: KRW\nbaseSalary.value.minValue: 48000000\nbaseSalary.value.maxValue: "
       "62000000\nbaseSalary.value.unitText: YEAR",
       "48000000..62000000 KRW 0"},
      {"salaryRange.min: 90000\nsalaryRange.max: 120000\nsalaryRange.currency: "
       "USD\nsalaryRange.interval: per-year-salary",
       "90000..120000 USD 0"},
      {"baseSalary.currency: KRW\nbaseSalary.value.value: 2800000\nbaseSalary.value.unitText: "
       "MONTH",
       "2800000..- KRW 1"},
      {"baseSalary.currency: EUR\nbaseSalary.value.minValue: 21.5\nbaseSalary.value.unitText: HOUR",
       "21.5..- EUR 4"},
      {"salary_currency: USD\nsalary_min: 0\nsalary_max: 0", ""},
      {"salary_currency: dollars\nbaseSalary.value.minValue: 90000", ""},
      {"baseSalary.value.minValue: 90000\nbaseSalary.value.maxValue: 1e300", ""},
      {"baseSalary.currency: USD", ""},
  };
  for (const auto& row : rows) {
    const std::string text = "title: 배차 서버 개발자\n" + std::string(row.keys) +
                             "\n\n## 자격요건\n- 자바 경력 3년 이상\n";
    EXPECT_EQ(PayOf(text), row.pay) << row.keys;
  }
}

}  // namespace
}  // namespace gonggo
