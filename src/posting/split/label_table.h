// LabelTable: a table whose first column holds labels, and what each of them names.
//
//   |        | 하늘서랍          | 들판노트      |
//   | 포지션 | iOS 개발자        | iOS Engineer  |
//   | 마감   | 12월 13일         | 상시          |
//
// Cells stand behind tabs or upright lines, as pasted from a sheet, in Markdown or as an HTML table
// is rendered. What the columns are is not asked here (opening_columns.h). Linear. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/line/lines.h"
#include "posting/table/table_columns.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct LabelRow {
  uint32_t line = 0;
  std::vector<Span> cells;  // the label first
  std::string_view label;
  std::string_view field;        // that the label names; "" where that is not known
  std::optional<Column> column;  // likewise
};

struct LabelTable {
  LineRange lines;
  std::vector<LabelRow> rows;  // of as many cells each; empty where the lines are no table
};

// The table that begins at line `first`, which takes that line at least.
[[nodiscard]] LabelTable ReadLabelTable(std::string_view text, const std::vector<Line>& lines,
                                        uint32_t first);

// Whether the first row of a table with rows names columns, as above an opening a row: "회사 | 직무
// | 마감". Steps of hiring ("서류 전형 | 실무 면접") are none.
[[nodiscard]] bool HasHeadOfColumns(std::string_view text, const LabelTable& table);

// Whether most of its labels are those of postings, three of facts or sections at least.
[[nodiscard]] bool HoldsFacts(const LabelTable& table);

// Whether there may be such a table at all: records are read as such.
[[nodiscard]] bool MayHoldLabelTables(std::string_view text, const std::vector<Line>& lines);

// A label or a column's name without emphasis and colon.
[[nodiscard]] std::string_view PlainLabel(std::string_view cell);

// "", "구분", "비교": what stands above labels and is none itself.
[[nodiscard]] bool IsCorner(std::string_view label);

}  // namespace gonggo
