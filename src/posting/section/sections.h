// Sections: every line's section kind.
//
// The best sequence of kinds over the lines (Viterbi): a heading whose words are known opens its
// section and holds it against what single lines say; where there are no headings, what each line
// says decides, and changing the section costs less after a blank line, at a sub-heading, and in
// the order in which postings are written (about, duties, requirements, preferred, benefits,
// process). Linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/saying/line_scores.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Kinds of the lines of `range`; kinds[i] is about line range.begin + i. `fixed` gives lines that
// are decided already (title, company).
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
