// SplitTags: "물류,관심" typed as one word is two tags, since a query reads a comma as "or". Pure;
// thread-safe.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.h"

namespace gonggo::cli {

[[nodiscard]] inline std::vector<std::string> SplitTags(std::string_view typed) {
  std::vector<std::string> tags;
  for (size_t at = 0; at <= typed.size();) {
    const size_t end = std::min(typed.find(',', at), typed.size());
    const std::string_view tag = TrimSpaces(typed.substr(at, end - at));
    if (!tag.empty()) tags.emplace_back(tag);
    at = end + 1;
  }
  // Nothing but commas: the library says what is wrong with it.
  if (tags.empty()) tags.emplace_back(typed);
  return tags;
}

}  // namespace gonggo::cli
