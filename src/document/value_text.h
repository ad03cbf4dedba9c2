// What a string value of a record is made of, and its document.
//
// People's records hold postings as HTML (also escaped once or twice), as Markdown, or as text.
// Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/document.h"

namespace gonggo {

enum class TextShape : uint8_t {
  kBlank,
  kLine,  // one short line: a name, a date, a link
  kText,  // several lines, an item, or a long one
  kHtml,
  kMarkdown,
  kEscaped,  // a short line in which only character references are HTML: "R&amp;D"
  kBlob,     // data that nobody reads: base64
};

// Columns (Hangul takes two) that a short line has at most: what a terminal shows in a line.
inline constexpr size_t kShortLineColumns = 80;

[[nodiscard]] TextShape ClassifyText(std::string_view text);

// Its text and blocks, for DocumentBuilder::Embed. `shape` is what ClassifyText said.
[[nodiscard]] Document ScanValue(std::string_view text, TextShape shape);

}  // namespace gonggo
