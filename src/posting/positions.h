// Positions: a page that announces several positions at once.
//
// "[모집 부문 1] 회계 담당자 … [모집 부문 2] 총무 담당자 … [공통 사항] …": each position is a
// posting, and what stands above the first and below the last belongs to all of them. Only numbered
// marks count, each with duties or requirements of its own. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/sections.h"

namespace gonggo {

struct Position {
  LineRange own;                        // begins with the line that names it
  Span title;                           // may be empty where a company is named
  Span company = {};                    // that its line names; empty where none
  std::vector<LineRange> further = {};  // where a later table says more of it
};

[[nodiscard]] bool Owns(const Position& position, uint32_t line);

// At least two and at most kMostPositions, or none.
inline constexpr size_t kMostPositions = 24;
[[nodiscard]] std::vector<Position> FindPositions(std::string_view text,
                                                  const LabelledLines& input);

// The page as one position sees it: the lines of the others are blank.
struct PositionView {
  std::vector<Line> lines;
  std::vector<Heading> headings;
};
void BlankLine(uint32_t line, PositionView& view);
[[nodiscard]] PositionView ViewOf(const std::vector<Position>& positions, size_t which,
                                  const LabelledLines& input);

// `sections` without the lines of the other positions, and without the blank ones between them.
[[nodiscard]] std::vector<Section> OwnSections(const std::vector<Position>& positions, size_t which,
                                               const PositionView& view,
                                               const std::vector<Section>& sections);

}  // namespace gonggo
