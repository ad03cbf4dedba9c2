// NearestName: what the user may have meant by a name that does not exist. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo::cli {

// The candidate that takes the fewest edits (insert, delete, replace, swap of neighbours; by bytes)
// or begins with `name`; nullopt if all are farther than a third of its length (at least 1).
[[nodiscard]] std::optional<std::string> NearestName(std::string_view name,
                                                     const std::vector<std::string>& candidates);

}  // namespace gonggo::cli
