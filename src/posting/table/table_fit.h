// TableFit: how well a piece of text fits each column of a loose table.
//
// By its shape: a place below 근무지, "00명" below 인원, a short name in the first column, a line
// that reads like a duty below 담당업무. Linear in the piece. Not thread-safe, as the scorer is.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/saying/line_scores.h"
#include "posting/table/table_columns.h"

namespace gonggo {

using CellFits = std::array<float, kMostColumns>;

// The kind that a piece names as a heading inside of a cell: "[자격요건]", "우대사항", "[학력]".
[[nodiscard]] std::optional<SectionKind> CellLabelKind(std::string_view piece);

class TableFit {
 public:
  // The columns and the scorer must outlive it.
  TableFit(const std::vector<Column>& columns, LineScorer& scorer)
      : columns_(columns), scorer_(scorer) {}

  // Positive where the piece belongs into the column, by column.
  [[nodiscard]] CellFits Of(std::string_view piece, const Line& line) const;

  // Whether the line is the heading of a section that no cell holds, or a notice.
  [[nodiscard]] bool ClosesTable(const Line& line, const Heading& heading) const;

 private:
  [[nodiscard]] float AsText(const Column& column, std::string_view piece,
                             const std::optional<SectionKind>& label, const KindScores& says) const;

  const std::vector<Column>& columns_;
  LineScorer& scorer_;
};

}  // namespace gonggo
