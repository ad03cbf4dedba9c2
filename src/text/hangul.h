// HasHangul: whether a text has a Hangul syllable. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

[[nodiscard]] bool HasHangul(std::string_view text);

}  // namespace gonggo
