// Split: where one posting of a document ends and the next begins.
//
// A note of ten postings repeats its headings (자격요건, 우대사항, 자격요건 …). A new posting
// begins where a heading of a kind already seen comes again and something separates the two: a
// rule, a heading or list item of a higher level, or a line that names a company or title. Never
// inside a record (a JSON object, a CSV row): that is one posting. Linear. Pure; thread-safe.
#pragma once

#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

// At least one range; the ranges are in order and do not overlap. Lines before the first posting of
// several (a note's preface) and reviews after the last belong to none.
[[nodiscard]] std::vector<LineRange> SplitPostings(std::string_view text,
                                                   const LabelledLines& input);

}  // namespace gonggo
