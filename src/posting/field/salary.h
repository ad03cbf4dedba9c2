// ReadSalary: what is paid.
//
// In:  one line, or the value beside a label (급여, 연봉, salary).
// Out: bounds in whole units of the currency, the period where it is said (연봉, 월, per hour) or
// beyond
//      doubt (nobody earns 15,000,000원 a month), and whether it is negotiable (협의, 회사 내규).
// Benefits, turnover, investment, averages and stock options are no salary. An unlabelled line must
// name pay right before the amount. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Salary>> ReadSalary(std::string_view text, Labelled labelled);

}  // namespace gonggo
