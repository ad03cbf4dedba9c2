// BarOpenings: openings that begin with a row of cells between bars, as threads of who is hiring
// keep them, one below the other:
//
//   Harborglass | Backend Engineer (Go), Designer | Berlin | ONSITE or HYBRID | €75k–95k
//   We make software for ports. You have 4+ years of Go …
//
// Such a row names the company first, then a job, and a fact at least: a place, where or how one
// works, pay, a link. Linear in the lines. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct BarOpening {
  NamedLine company;
  NamedLine title;
  std::vector<StatedCell> cells;  // the facts of the row
};

// In order; a row stands at the top of `text`, below a blank line or what a site says.
// None where a section of what is done or asked for stands above the first: then they are of its
// page.
[[nodiscard]] std::vector<BarOpening> FindBarOpenings(std::string_view text,
                                                      const std::vector<Line>& lines);

}  // namespace gonggo
