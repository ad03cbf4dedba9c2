// Terminal columns: Hangul, Han and full-width forms take two, combining marks none.
//
// Source: Unicode Standard Annex #11 through utf8proc_charwidth. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gonggo {

[[nodiscard]] size_t DisplayWidth(std::string_view text);

// `text` if it fits in `columns`, else its beginning and "…", at most `columns` wide.
[[nodiscard]] std::string TruncateToWidth(std::string_view text, size_t columns);

// TruncateToWidth, then spaces up to exactly `columns`.
[[nodiscard]] std::string PadToWidth(std::string_view text, size_t columns);

// Breaks at spaces (at characters where a word is longer) into lines of at most `columns`.
[[nodiscard]] std::string WrapToWidth(std::string_view text, size_t columns, size_t indent);

// Replaces every control character, escape and bidirectional override by U+FFFD, so that text of a
// posting can't drive the terminal. LF and TAB become one space.
[[nodiscard]] std::string SafeForTerminal(std::string_view text);

}  // namespace gonggo
