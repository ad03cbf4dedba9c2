// IsDeniedBehind: whether what is named is said not to be: "출근 | 없음", "계약직 아님", "파견: X",
// "Remote: none".
//
// Looked for right behind the name only, past the mark between a label and its value: "없음" of
// another clause says nothing of it. Linear in what it passes. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// `end`: behind the name.
[[nodiscard]] bool IsDeniedBehind(std::string_view text, size_t end);

// Whether the value beside a label denies it, and says nothing else: "없음", "안 돼요", "none".
[[nodiscard]] bool IsDenial(std::string_view value);

}  // namespace gonggo
