// OpeningFacts: what the lines of an opening in a note say by themselves, as people write them
// short.
//
//   월급 310        성수        성남 · 마감 12/1 (D-4)        판교 정규직 3년 이상 ~12/21
//   정교사 2급 이상                      사복 1급 / 운전 가능자        고3 수업 경험자 우대
//
// A posting does not write so, and in it such words may say something else (row_facts.h). Below a
// heading of what is asked for its items stay what they are. Linear. Thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct OpeningFacts {
  std::vector<StatedCell> cells;     // facts, in order
  std::vector<FlattenedLine> lines;  // those that ask for something, too, in order
};

// Of `ranges`, the openings of one note. Marks lines of facts alone; a name that has words of a
// heading ("늘봄복지관 - 사례관리 담당") heads nothing.
[[nodiscard]] OpeningFacts ReadOpeningFacts(std::string_view text,
                                            const std::vector<LineRange>& ranges,
                                            std::vector<Heading>& headings,
                                            std::vector<Line>& lines);

}  // namespace gonggo
