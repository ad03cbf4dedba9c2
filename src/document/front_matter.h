// Front matter: the YAML properties between two "---" lines at the beginning of a note.
//
// Read line by line, not as YAML, since every value must keep its place in the text and notes hold
// what YAML forbids (tabs, unquoted colons, stray "\r" escapes). Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace gonggo {

// Appends the blocks of the front matter that opens `text`: the fences as rules, "key: value" as
// key–value (the value without quotes and without escapes at its edges), list elements as items.
// What says how the note is filed and shown (tags, aliases) gives none. Returns its number of
// lines, 0 where there is none.
[[nodiscard]] uint32_t ScanFrontMatter(std::string_view text, std::vector<Block>& blocks);

}  // namespace gonggo
