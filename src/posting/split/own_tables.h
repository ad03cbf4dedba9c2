// OwnTables: tables of one posting whose first column holds labels.
//
//   ## 팀 소개
//   |          | 서버       | 데이터          |
//   | 담당업무 | API 개발   | 파이프라인 구축 |
//   | 자격요건 | 자바       | 파이썬          |
//
// Below a section of what a posting says besides (복지, 전형) its rows are of that section and
// state nothing of the posting; else each says what its label does, for all columns. Such a row
// opens neither a section nor another posting. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/split/position_rows.h"

namespace gonggo {

// Without positions; empty where there are none. Takes the labels from the lines of such tables:
// what these state are the cells that are given.
[[nodiscard]] PositionRows ReadOwnTables(std::string_view text,
                                         const std::vector<Heading>& headings,
                                         std::vector<Line>& lines);

}  // namespace gonggo
