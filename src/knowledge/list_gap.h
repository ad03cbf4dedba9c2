// ListGap: what stands between two neighbours in a list, read from the characters between them.
//
// "Java, Kotlin", "AWS/GCP", "Vue나 React", "Python 또는 R", "Java와 Spring", "Docker (Kubernetes".
// Shared by what decides whether an ambiguous word stands among skills and by what reads
// alternatives. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

enum class ListGap : uint8_t {
  kNone,   // no list: other words stand between
  kSpace,  // spaces alone
  kComma,  // , 、 ; |
  kDot,    // · ・
  kSlash,  // / \ .
  kOr,     // 또는, 혹은, ~나, or
  kAnd,    // 와, 과, 및, &, +, and
  kOpen,   // the second one stands in parentheses behind the first
  kClose,  // the first one ends parentheses, the second one follows them
};

// `gap` is the text between the two, without them.
[[nodiscard]] ListGap ReadListGap(std::string_view gap);

}  // namespace gonggo
