// IsDeniedBehind, IsDeniedBefore: whether what is named is said not to be: "출근 | 없음", "계약직
// 아님", "Remote: none"; "not a fully remote role", "no option to work remotely".
//
// Looked for right behind the name, past the mark between a label and its value, or a few words
// before it in the same clause: "없음" of another clause says nothing of it. Linear in what it
// passes. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// `end`: behind the name.
[[nodiscard]] bool IsDeniedBehind(std::string_view text, size_t end);

// `begin`: where the name begins. Of English words only: Korean denies behind what it names.
[[nodiscard]] bool IsDeniedBefore(std::string_view text, size_t begin);

// Whether the value beside a label denies it, and says nothing else: "없음", "안 돼요", "none".
[[nodiscard]] bool IsDenial(std::string_view value);

}  // namespace gonggo
