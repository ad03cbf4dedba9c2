// TrimSpan, SpanOf: from places of a text to what they hold and back.
//
// Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/span.h"
#include "text/utf8.h"

namespace gonggo {

// Where `part`, a view into `text`, stands in it.
[[nodiscard]] inline Span SpanOf(std::string_view text, std::string_view part) {
  const auto begin = static_cast<uint32_t>(part.data() - text.data());
  return {begin, begin + static_cast<uint32_t>(part.size())};
}

// `at` of `text` without leading and trailing spaces (IsSpace).
[[nodiscard]] inline Span TrimSpan(std::string_view text, Span at) {
  return at.begin < at.end ? SpanOf(text, TrimSpaces(Cut(text, at))) : at;
}

}  // namespace gonggo
