// NextWordStart: the next word of a line that may begin something.
//
// Headings, items and tasks of running text begin with a capital, a digit or "#". Most words don't,
// and are passed sixteen bytes at a time. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/byte_scan.h"

namespace gonggo {

// The first word behind a space at or after `from` that may begin so; text.size() where none does.
// A few other signs pass, too: that is fewer instructions, and whoever asks looks at
// the word anyhow.
[[nodiscard]] inline size_t NextWordStart(std::string_view text, size_t from) {
  const size_t space = FindByteWhere(text, from, [](auto byte, auto next) {
    const auto capital = (next & 0xE0) == 0x40;
    const auto digit = (next & 0xF0) == '0';
    const auto umlaut = next == 0xC3;  // "Über uns"
    return (byte == ' ') & (capital | digit | umlaut | (next == '#'));
  });
  return space < text.size() ? space + 1 : text.size();
}

}  // namespace gonggo
