// MeaningfulEnd: where a text ends without closing punctuation and closing parentheses.
//
// "경험이 있으신 분 (필수)." ends with "분". Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// The end of `text` without closing punctuation and closing parentheses with what they hold. At
// least 0.
[[nodiscard]] size_t MeaningfulEnd(std::string_view text);

}  // namespace gonggo
