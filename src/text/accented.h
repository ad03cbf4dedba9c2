// Letters of Latin words beyond ASCII: ä, ß, é, ø, ş. A word goes on over them, so that "zunächst"
// holds no "chst" and "Spaß" no "Spa". Constant time. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// Whether such a letter (U+00C0 to U+024F but for × and ÷) begins at `at`.
[[nodiscard]] constexpr bool IsAccentedAt(std::string_view text, size_t at) {
  if (at + 1 >= text.size()) return false;
  const auto lead = static_cast<unsigned char>(text[at]);
  const auto next = static_cast<unsigned char>(text[at + 1]);
  if (lead < 0xC3 || lead > 0xC9 || (next & 0xC0U) != 0x80U) return false;
  return lead != 0xC3 || (next != 0x97 && next != 0xB7);
}

// Whether one ends at `at`.
[[nodiscard]] constexpr bool IsAccentedBefore(std::string_view text, size_t at) {
  return at >= 2 && IsAccentedAt(text.substr(0, at), at - 2);
}

}  // namespace gonggo
