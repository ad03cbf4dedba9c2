// TableDetails: what a note tells below its table of openings of one of them.
//
//   | 회사 | 직무 | 마감 |           ### 하늘앱스
//   | 하늘앱스 | 웹 개발자 | 12/9 |   서울 관악구 · 2년 이상
//   | 들판소프트 | DBA | 상시 |       - 필수 …
//
// A line that names a company of the table, as a heading does, opens the details of its opening, to
// the next such line, a heading of its own depth, or where the keeper speaks. Pros and cons ("+
// 재택 많음") are none. Linear but for a lookup. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/split/opening_facts.h"
#include "posting/split/position_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct TableDetails {
  std::vector<LineRange> of;  // by company, with the line that names it; empty where none are told
  bool any = false;
  bool others = false;  // elsewhere a heading opens what is done or asked for
};

// `in_table` by line.
[[nodiscard]] TableDetails FindTableDetails(std::string_view text,
                                            const std::vector<Heading>& headings,
                                            const std::vector<Line>& lines,
                                            const std::vector<bool>& in_table,
                                            const std::vector<Span>& companies);

// What the lines of `details` say by themselves (opening_facts.h); marks those of facts alone.
[[nodiscard]] OpeningFacts ReadDetailFacts(std::string_view text, std::vector<LineRange> details,
                                           std::vector<Heading>& headings,
                                           std::vector<Line>& lines);

// Gives each position of a note's table the lines that tell more of it, and marks what belongs to
// none of them as boilerplate. Changes nothing and gives false where there are no such lines, or
// where the note holds another posting, too.
bool AddTableDetails(std::string_view text, std::vector<Heading>& headings,
                     std::vector<Line>& lines, PositionRows& rows);

// Marks what stands beside a table of openings of several companies as boilerplate, where none of
// it opens a section or states a field: who keeps the table speaks there.
void MarkTalkBeside(std::string_view text, const std::vector<Heading>& headings,
                    const PositionRows& rows, std::vector<Line>& lines);

// A note's table of openings (FindOpeningTable) of which it tells more below; empty where it does
// not.
[[nodiscard]] PositionRows FindDetailedTable(std::string_view text, std::vector<Heading>& headings,
                                             std::vector<Line>& lines);

}  // namespace gonggo
