// TableDetails: what a note says beside its table of openings, of one of them (detail_lines.h) or
// of none. Linear but for a lookup. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/split/opening_facts.h"
#include "posting/split/position_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

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
