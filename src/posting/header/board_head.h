// The head of a board's page as it is pasted: the title alone, a blank line, the company alone, a
// blank line; both right above the first section; or both above the facts, counters and buttons
// that a site shows below them, whatever stands between the two.
//
// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct BoardHead {
  NamedLine title;
  NamedLine company;
};

// nullopt where the page has no such head. Of one of several postings in a note only what stands
// above facts is one.
[[nodiscard]] std::optional<BoardHead> FindBoardHead(std::string_view text,
                                                     const LabelledLines& input, LineRange range);

}  // namespace gonggo
