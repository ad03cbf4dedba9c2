// PayLines: pay on a line of its own below what names it, where a board shows it beside a posting.
//
//   The base salary range for this role in Portugal
//   €72,000 - €90,000 EUR
//
// A line that is nothing but pay is a fact in any section, and so is the line above that speaks of
// pay. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void ReadPayLines(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
