// Positions: a page that announces several positions at once.
//
// "[모집 부문 1] 회계 담당자 … [모집 부문 2] 총무 담당자 … [공통 사항] …": each position is a
// posting, and what stands above the first and below the last belongs to all of them. Only numbered
// marks count, each with duties or requirements of its own. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/table/table_rows.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct Position {
  LineRange own;                        // begins with the line that names it
  Span title;                           // may be empty where a company is named
  Span company = {};                    // that its line names; empty where none
  std::vector<LineRange> further = {};  // where a later table says more of it
  Span headcount = {};                  // that its line states; empty where it does not
};

[[nodiscard]] bool Owns(const Position& position, uint32_t line);

// At least two and at most kMostPositions, or none.
inline constexpr size_t kMostPositions = 24;
[[nodiscard]] std::vector<Position> FindPositions(std::string_view text,
                                                  const LabelledLines& input);

// Those of tables whose rows are positions, likewise.
[[nodiscard]] std::vector<Position> PositionsOfRows(const std::vector<TableRow>& rows);

// The page as each of its positions sees it, one at a time: the lines of the others are blank, and
// so are `heads`, which name the columns of positions in rows. Positions and page must outlive it.
class PositionPages {
 public:
  PositionPages(const std::vector<Position>& positions, const LabelledLines& page,
                const std::vector<uint32_t>& heads);

  // Turns to the page of position `which`; lines() and headings() are its.
  void Show(size_t which);
  [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }
  [[nodiscard]] const std::vector<Heading>& headings() const { return headings_; }
  // Whether the page announces no other position.
  [[nodiscard]] bool IsOfOne() const { return positions_.size() == 1; }

  // `sections` of the page that is shown, without the lines of the other positions, and without the
  // blank ones between them.
  [[nodiscard]] std::vector<Section> OwnSections(const std::vector<Section>& sections) const;

 private:
  void Blank(uint32_t line);
  void BlankAll(const Position& position);
  // In the order of the page.
  [[nodiscard]] std::vector<LineRange> LinesOfOthers() const;

  const std::vector<Position>& positions_;
  const LabelledLines& page_;
  std::vector<Line> lines_;
  std::vector<Heading> headings_;
  size_t shown_;  // positions_.size() while none is
};

}  // namespace gonggo
