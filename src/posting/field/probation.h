// ReadProbation: how many months of probation there are.
//
// In:  one line, or the value beside a label (수습기간).
// Out: months; 0 where the text says that there is none. Two lengths for two kinds of people ("경력
// 3개월 /
//      신입 6개월") and lengths in weeks are left open. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<int>> ReadProbation(std::string_view text, Labelled labelled);

}  // namespace gonggo
