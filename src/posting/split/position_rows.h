// Position rows: a table with a position in each line.
//
//   모집분야 | 담당업무 | 자격요건 | 우대사항 | 인원
//   배차 서버 | 배차 서버 개발 | Java 경력 3년 이상 | AWS 운영 경험 | 2명
//
// Cells stand behind tabs or upright lines, as pasted from a sheet, in Markdown or as an HTML table
// is rendered. Each row is a posting of its own, and each of its cells belongs to the section that
// its column names, so a row is read in parts (paragraph.h). Tables whose cells hold line ends are
// none (loose_table.h). More rows than can be read one by one are none either, and the postings say
// so. Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph.h"
#include "posting/split/positions.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Each position is read with all lines that they share, so that the work grows with the product. A
// page of openings has tens of rows; five hundred, alone in their file, still are read one by one.
inline constexpr size_t kMostLinesOfAll = size_t{1} << 18U;

struct PositionRows {
  std::vector<Position> positions;   // empty where no column names what a row is about
  std::vector<uint32_t> heads;       // the lines that name the columns, in order
  std::vector<FlattenedLine> lines;  // the rows, in order
  std::vector<TableLine> kinds;      // of heads and rows, likewise
  std::vector<StatedCell> cells;     // likewise
  bool too_many = false;             // to be read one by one; then all else is empty
};

[[nodiscard]] PositionRows FindPositionRows(std::string_view text, const std::vector<Line>& lines);

// The same where the columns say who looks for whom and until when, or two facts more, though none
// what is done or asked for.
[[nodiscard]] PositionRows FindOpeningRows(std::string_view text, const std::vector<Line>& lines);

// Of a note in which somebody keeps openings of several companies in a table: "회사 | 직무 | 지역 |
// 마감". Empty where another line says what is done or asked for; else all others are marked as
// boilerplate.
[[nodiscard]] PositionRows FindOpeningTable(std::string_view text,
                                            const std::vector<Heading>& headings,
                                            std::vector<Line>& lines);

}  // namespace gonggo
