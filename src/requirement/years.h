// FindYears: every statement of years of experience in one line.
//
// "3년 이상" → 3, null; "5~10년" → 5, 10; "3년 내외" → 3, 3; "6개월 이상" → 0.5, null; "3년 이하" →
// null, 3; "3~5년 이상" and "min. 3-5 years" → 3, null; "신입~4년" → 0, 4. Other numbers with 년
// (dates, the age of a company, length of service, contracts, probation, how often something
// happens) are not statements. Total and linear on any bytes; pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Where the line stands decides how much the words around a number must say.
enum class YearsContext : unsigned char {
  kAnywhere,     // any line: the line must speak of experience
  kRequirement,  // a requirement, wish or title: a bound ("이상", "+") is enough
  kLabelled,     // the value beside a label such as 경력: a bare number is enough
};

struct FoundYears {
  std::optional<double> min;  // years; 0.5 is six months
  std::optional<double> max;
  Span at;  // bytes of the line

  friend bool operator==(const FoundYears&, const FoundYears&) = default;
};

// As a posting's statement shows it: of "신입~4년" the upper end alone is one of years, "0~4년" has
// both. `line` is what the years were found in.
[[nodiscard]] inline std::optional<double> StatedMin(const FoundYears& years,
                                                     std::string_view line) {
  return years.min == 0 && line[years.at.begin] != '0' ? std::nullopt : years.min;
}

// In the order of the line; no allocation where there is none.
[[nodiscard]] std::vector<FoundYears> FindYears(std::string_view line, YearsContext context);

}  // namespace gonggo
