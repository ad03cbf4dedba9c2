// DetailLines: which lines of a note tell of which opening of its table.
//
//   | 회사 | 직무 | 마감 |           ### 하늘앱스
//   | 하늘앱스 | 웹 개발자 | 12/9 |   서울 관악구 · 2년 이상
//   | 들판소프트 | DBA | 상시 |       - 필수 …
//
//                                    들판소프트는 오라클 3년 이상 필수
//
// A line that names a company of the table, as a heading does, opens the details of its opening, to
// the next such line, one that names somebody whom the table does not have, a heading of its own
// depth, or where the keeper speaks. Of several openings of one company the title tells which.
// A line that begins with a company and asks for something is said of it alone. Pros and cons
// ("+ 재택 많음") are no details. Linear but for a lookup. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/paragraph/paragraph.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct TableOpening {
  Span company;
  Span title;  // likewise empty where the table has none
};

struct SaidOfOpening {
  size_t opening = 0;
  FlattenedLine asks;
};

struct TableDetails {
  // By opening, with the line that names it; empty where none are told.
  std::vector<LineRange> of;
  std::vector<SaidOfOpening> said;  // by lines of their own, in order
  bool others = false;              // elsewhere a heading opens what is done or asked for

  [[nodiscard]] bool Any() const;
};

// How many lines of `details` say nothing but the names that the table says already: "하늘앱스",
// "하늘앱스" above "웹 개발자".
[[nodiscard]] uint32_t CountNamingLines(std::string_view text, const std::vector<Line>& lines,
                                        LineRange details, const TableOpening& opening);

// `in_table` by line.
[[nodiscard]] TableDetails FindTableDetails(std::string_view text,
                                            const std::vector<Heading>& headings,
                                            const std::vector<Line>& lines,
                                            const std::vector<bool>& in_table,
                                            const std::vector<TableOpening>& openings);

}  // namespace gonggo
