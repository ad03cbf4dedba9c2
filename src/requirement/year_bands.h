// AreBands: whether two spans of years are bands of one scale, any of which a posting takes:
// "주니어(1~3년), 미들(4~7년), 시니어(8년 이상)".
//
// They do not overlap, and between them stand names of bands and nothing else
// (knowledge/seniority.yaml). Linear in the words between. Pure; thread-safe.
#pragma once

#include <string_view>

#include "requirement/years.h"

namespace gonggo {

// `behind` stands behind `before` in `line`.
[[nodiscard]] bool AreBands(std::string_view line, const FoundYears& before,
                            const FoundYears& behind);

}  // namespace gonggo
