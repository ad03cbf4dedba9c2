// RepeatedNames: the lines that say a posting's title or company once more.
//
// Boards repeat the title above the body, sometimes over two lines ("[데이터팀]" / "분석가 모집"),
// and below "포지션 및 자격요건", where it is a fact unless the duties follow. Pages end with a
// card of the company, under its name once more. Linear. Pure; thread-safe.
#pragma once

#include <string_view>

#include "posting/value/header_lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Adds to `header.fixed` the lines of `range` that repeat its title or company, and the labels
// above them.
void FixRepeatedNames(std::string_view text, const LabelledLines& input, LineRange range,
                      Header& header);

}  // namespace gonggo
