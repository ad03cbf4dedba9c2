// OpeningFacts: lines of an opening in a note that say nothing but facts, as people write them
// short.
//
//   월급 310        성수        성남 · 마감 12/1 (D-4)        판교 정규직 3년 이상 ~12/21
//
// A posting does not write so, and in it such words may say something else (row_facts.h). Years and
// degrees alone are asked for, and stay what the line above makes of them. Linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

// Marks such lines of `ranges`, the openings of one note, and gives what they state, in order.
[[nodiscard]] std::vector<StatedCell> ReadOpeningFacts(std::string_view text,
                                                       const std::vector<Heading>& headings,
                                                       const std::vector<LineRange>& ranges,
                                                       std::vector<Line>& lines);

}  // namespace gonggo
