// Tables that were pasted as loose lines: a row is a line whose cells stand behind tabs.
//
// The row above all others names the columns ("직무 ⇥ 담당업무 ⇥ 자격요건 ⇥ 근무지"); it opens no
// section, though each of its cells would. A row may also hold no more than where and how many.
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>

#include "posting/line/lines.h"

namespace gonggo {

// Whether the line names the columns of a table: three cells or more, all but one of them headings
// or labels.
[[nodiscard]] bool IsTableHead(std::string_view text, const Line& line);

// The last cell of a row; empty where the line is none.
[[nodiscard]] std::string_view LastCell(std::string_view text, const Line& line);

// Whether the line is a row that ends with a place or a number of people: "서울 ⇥ 0명".
[[nodiscard]] bool IsRowOfFacts(std::string_view text, const Line& line);

}  // namespace gonggo
