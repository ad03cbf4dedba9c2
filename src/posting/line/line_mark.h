// MarkOf: what stands before the words of a line, without spaces: "■", "1)", "-"; "" where nothing
// does. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "posting/line/lines.h"
#include "text/utf8.h"

namespace gonggo {

[[nodiscard]] inline std::string_view MarkOf(std::string_view text, const Line& line) {
  const uint32_t begin = line.key.empty() ? line.content.begin : line.key.begin;
  if (begin <= line.whole.begin) return {};
  return TrimSpaces(text.substr(line.whole.begin, begin - line.whole.begin));
}

}  // namespace gonggo
