// CellParts: what the cell of a table says, as parts of its line.
//
//   Kotlin<br>Jetpack Compose        two lines of one section
//   Next.js 필수, 과제 있음          of a column for remarks: what is asked for in it
//
// Linear in the cell. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/paragraph/paragraph.h"

namespace gonggo {

// Adds what stands in `cell` of the section `kind`; a cell of Markdown may hold line ends as
// "<br>".
void AddCellParts(std::string_view text, Span cell, SectionKind kind,
                  std::vector<ParagraphPart>& parts);

// "포폴 필요", "자소서 3문항 필수": what to hand in is asked of nobody's skills.
[[nodiscard]] bool NamesPapers(std::string_view words);

// What a cell for remarks asks or wishes for: "보험계리사 우대", "Next.js 필수, 과제 있음"; skills
// alone ("React, TypeScript") are what is worked with.
[[nodiscard]] std::vector<ParagraphPart> AsksOfCell(std::string_view text, Span cell);

}  // namespace gonggo
