// The names of filters' values: what the outputs print for an id, in both languages, and what else
// people call it. Whatever is shown of a posting can be typed into a query.
//
// Spaces and ASCII case are ignored. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/labels.h"
#include "search/filter_names.h"

namespace gonggo {

// What a filter takes that has names, in the order in which they are listed; empty for filters of
// text, numbers, dates and skills. A date is among the values of the deadline, but not here.
[[nodiscard]] std::vector<NamedValue> ValueNames(const FilterSpec& spec);

// The ids that `text` names. Of roles it may be a part of the name of several (데이터: the analyst,
// the engineer, the scientist).
[[nodiscard]] std::vector<std::string> IdsNamed(const FilterSpec& spec, std::string_view text);

// The name nearest to a wrong one, as it would be typed in its place.
[[nodiscard]] std::optional<std::string> NearestValue(const FilterSpec& spec,
                                                      std::string_view text);

}  // namespace gonggo
