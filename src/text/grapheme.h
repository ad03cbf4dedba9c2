// GraphemeEnd: where what a reader takes for one character ends.
//
// A Hangul syllable in conjoining jamo (NFD, as macOS writes it), a letter with its accents and an
// emoji with its joiners are several code points. Source: Unicode Standard Annex #29 through
// utf8proc. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// The end of the character that begins at `offset` (which must be < text.size() and a boundary).
[[nodiscard]] size_t GraphemeEnd(std::string_view text, size_t offset);

}  // namespace gonggo
