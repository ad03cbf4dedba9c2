// Span: a half-open byte range [begin, end) of a document's normalised text.
//
// What is kept points into text by Span, never by string_view; Cut() makes the view when needed.
// Offsets stand on UTF-8 character boundaries. 32 bits: a document's text is limited far below 4
// GiB (document/limits.h).
#pragma once

#include <cstdint>
#include <string_view>

namespace gonggo {

struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  [[nodiscard]] constexpr uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

// The characters of `text` that `span` covers. `span` must lie inside `text`.
[[nodiscard]] inline std::string_view Cut(std::string_view text, Span span) {
  return text.substr(span.begin, span.end - span.begin);
}

}  // namespace gonggo
