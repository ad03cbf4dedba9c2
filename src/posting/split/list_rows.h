// List rows: a note that keeps one opening a line.
//
//   ✔ 물안개카페 / 점장 / 서울 송파 / ~12/6 / 경력 2년↑
//   1. 햇살유통 (물류관리) - 용인, ~12/8, 경력 2년 이상
//   D-7 미루나무건설 시공관리 (12/4)
//
// Each such line is a posting: its first words name the company, the title or both, and what else
// stands in it states facts. There are two at least, or one that is all there is, most lines of the
// note are of the kind, and no section stands in it. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/split/position_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The rows; empty where the note is none. Other lines of such a note are marked as boilerplate.
[[nodiscard]] PositionRows FindListRows(std::string_view text, const std::vector<Heading>& headings,
                                        std::vector<Line>& lines);

}  // namespace gonggo
