// LabelledLines: the lines of a document with all that is known of them before sections are told
// apart.
//
// Plain values: headings.h, paragraph.h and loose_table.h fill them, and what tells sections,
// splits postings and reads fields goes by them. Immutable; thread-safe.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/posting.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/paragraph/paragraph.h"

namespace gonggo {

// A line of a table.
struct TableLine {
  uint32_t line = 0;  // index
  SectionKind kind = SectionKind::kFacts;
};

// A cell that states a field of a position.
struct StatedCell {
  uint32_t line = 0;  // index of the line that it begins in
  Span at;
  std::string_view field;
};

// The lines [begin, end) (indexes) of one posting.
struct LineRange {
  uint32_t begin = 0;
  uint32_t end = 0;

  friend bool operator==(const LineRange&, const LineRange&) = default;
};

struct LabelledLines {
  const std::vector<Line>& lines;
  const std::vector<Heading>& headings;
  std::span<const FlattenedLine> flattened = {};  // of the whole document
  std::span<const TableLine> table_lines = {};    // likewise
  std::span<const StatedCell> table_cells = {};
  std::span<const StatedCell> further_cells = {};
  bool whole_pages = false;  // each of several postings is a page of its own

  // Line `i` where it has parts; nullptr where it has none.
  [[nodiscard]] const FlattenedLine* FlattenedAt(uint32_t i) const {
    const auto at = std::lower_bound(flattened.begin(), flattened.end(), i,
                                     [](const FlattenedLine& f, uint32_t l) { return f.line < l; });
    return at == flattened.end() || at->line != i ? nullptr : &*at;
  }

  // The parts of line `i`; empty where it holds no whole posting.
  [[nodiscard]] std::span<const ParagraphPart> PartsOf(uint32_t i) const {
    const FlattenedLine* const line = FlattenedAt(i);
    return line != nullptr ? std::span(line->parts) : std::span<const ParagraphPart>();
  }

  // Whether line `i` is a heading, or a label, whose words say what stands below or beside it.
  [[nodiscard]] bool OpensSection(size_t i) const {
    return headings[i].is_heading && headings[i].kind.has_value();
  }

  // Whether line `i` belongs to a loose table.
  [[nodiscard]] bool InTable(uint32_t i) const {
    const auto at = std::lower_bound(table_lines.begin(), table_lines.end(), i,
                                     [](const TableLine& t, uint32_t l) { return t.line < l; });
    return at != table_lines.end() && at->line == i;
  }
};

// A line that is decided before its section is asked for, by index into the whole document.
struct FixedLine {
  uint32_t line = 0;
  SectionKind kind = SectionKind::kTitle;
};

// `cells` are in order, and so are `more`.
inline void AddCells(const std::vector<StatedCell>& more, std::vector<StatedCell>& cells) {
  if (more.empty()) return;
  cells.insert(cells.end(), more.begin(), more.end());
  std::stable_sort(cells.begin(), cells.end(),
                   [](const StatedCell& a, const StatedCell& b) { return a.line < b.line; });
}

}  // namespace gonggo
