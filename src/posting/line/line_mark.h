// MarkOf: what stands before the words of a line, without spaces: "■", "1)", "-"; "" where nothing
// does. HasNumber: whether a mark counts. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "posting/line/lines.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {

[[nodiscard]] inline std::string_view MarkOf(std::string_view text, const Line& line) {
  const uint32_t begin = line.key.empty() ? line.content.begin : line.key.begin;
  if (begin <= line.whole.begin) return {};
  return TrimSpaces(text.substr(line.whole.begin, begin - line.whole.begin));
}

// "1)", "(2)", "3."; not "가.".
[[nodiscard]] inline bool HasNumber(std::string_view mark) {
  static constexpr ByteSet kDigits("0123456789");
  return kDigits.IsIn(mark);
}

}  // namespace gonggo
