// What a posting's note says between our marks, and the note that lists them all.
//
// Sections item by item, with links to the company and the skills. Text of the posting does nothing
// there (plain_text.h). Pure; thread-safe.
#pragma once

#include <string>

#include "model/posting.h"
#include "output/text_lines.h"

namespace gonggo {

// Raise it whenever regions come out differently, so that notes are written again.
inline constexpr int kRegionVersion = 4;

// `text` is the posting's document, or empty. Lines end with LF.
[[nodiscard]] std::string PostingRegion(const Posting& posting, const TextLines& text);

// Queries of the Dataview plugin over all notes: by stage, and by deadline. Always the same.
[[nodiscard]] std::string IndexRegion();

}  // namespace gonggo
