// ScanLines: what each line of a plain text is, by its shape alone.
//
// In: normalised text (text/normalize.h). Out: one Block a non-blank line, in order: list item (its
// depth from indentation and from the order in which kinds of bullets nest), key–value ("라벨 : 값"),
// table row (TABs between cells, or | … |), rule, else paragraph. Headings are not decided here: that
// takes knowledge of words. A list item that is "라벨: 값" stays a list item whose content is all of it,
// and `key` is set to the label. Linear, without an allocation a line. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Block> ScanLines(std::string_view text);

// True for a line that only separates: ---, ===, ***, ───, +----+, a row of box characters.
[[nodiscard]] bool IsRule(std::string_view trimmed_line);

// The length in bytes of the label where `content` is "라벨: 값" with a short label, else 0; not for
// URLs, times, "std::vector" and sentences. `value` receives the offset of the value.
[[nodiscard]] size_t MatchKey(std::string_view content, size_t& value);

}  // namespace gonggo
