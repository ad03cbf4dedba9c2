// Listed positions: those that a page lists below a line which says so.
//
//   ▣ 모집부문                     1. 채용분야 및 인원
//   [간호사]                         가. 공원관리 : 4명 (공원녹지과)
//    · 자격 : 간호사 면허               - 응시자격 : 18세 이상
//   [방사선사]                       나. 방문간호 : 1명 (보건소)
//    · 자격 : 방사선사 면허             - 응시자격 : 간호사 면허
//   ▣ 접수기간 : …                  2. 보수 : …
//
// The page's own parts share a mark or number, what stands between two of them is the list, and
// each position has something asked or done below it, or says in its line how many are looked for:
//
//   ■ 모집부문                     모집부문
//    - 간호사 2명                   1) 병동 간호사 (3교대) 0명
//    - 원무과 1명                   2) 외래 간호사 (상근) 1명
//   ■ 접수기간 : …                 자격요건
//
// Sections that are listed so ("가. 담당업무") are no positions. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/split/positions.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// At least two and at most kMostPositions, or none.
[[nodiscard]] std::vector<Position> FindListedPositions(std::string_view text,
                                                        const LabelledLines& input);

}  // namespace gonggo
