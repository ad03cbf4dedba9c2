// Sections: every line's section kind.
//
// The best sequence of kinds over the lines (Viterbi): a heading whose words are known opens its
// section and holds it against what single lines say; where there are no headings, what each line
// says decides, and changing the section costs less after a blank line, at a sub-heading, and in
// the order in which postings are written (about, duties, requirements, preferred, benefits,
// process). Linear. Thread-safe.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/headings.h"
#include "posting/line_scores.h"
#include "posting/lines.h"
#include "posting/loose_table.h"
#include "posting/paragraph.h"

namespace gonggo {

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

  // The parts of line `i`; empty where it holds no whole posting.
  [[nodiscard]] std::span<const ParagraphPart> PartsOf(uint32_t i) const {
    const auto at = std::lower_bound(flattened.begin(), flattened.end(), i,
                                     [](const FlattenedLine& f, uint32_t l) { return f.line < l; });
    if (at == flattened.end() || at->line != i) return {};
    return at->parts;
  }

  // Whether line `i` belongs to a loose table.
  [[nodiscard]] bool InTable(uint32_t i) const {
    const auto at = std::lower_bound(table_lines.begin(), table_lines.end(), i,
                                     [](const TableLine& t, uint32_t l) { return t.line < l; });
    return at != table_lines.end() && at->line == i;
  }
};

// Kinds of the lines of `range`; kinds[i] is about line range.begin + i. `fixed` gives lines that
// are decided already (title, company), by index into the whole document; kOther elsewhere means
// undecided.
struct FixedLine {
  uint32_t line = 0;
  SectionKind kind = SectionKind::kTitle;
};
[[nodiscard]] std::vector<SectionKind> AssignSections(std::string_view text,
                                                      const LabelledLines& input, LineRange range,
                                                      const std::vector<FixedLine>& fixed,
                                                      LineScorer& scorer);

// Adjacent lines of one kind under one heading as Section values (1-based lines, blank ones
// included in the section above them, so that a posting's lines are covered once).
[[nodiscard]] std::vector<Section> MakeSections(std::string_view text, const LabelledLines& input,
                                                LineRange range,
                                                const std::vector<SectionKind>& kinds);

}  // namespace gonggo
