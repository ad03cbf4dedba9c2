// NearestName: what the user may have meant by a name that does not exist. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

// The candidate that takes the fewest edits (insert, delete, replace, swap of neighbours; of
// letters, a Hangul syllable counting as those that it is written with: 스프링붓 is two from
// 스프링부트) or begins with `name`; nullopt if all are farther than a quarter of its length
// (at least 1).
[[nodiscard]] std::optional<std::string> NearestName(std::string_view name,
                                                     const std::vector<std::string>& candidates);

}  // namespace gonggo
