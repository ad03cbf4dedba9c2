#include "posting/line/row_cells.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(RowCells, Split) {
  const struct {
    std::string_view row;
    CellMark mark;
    std::string_view cells;  // with ';' behind each
  } rows[] = {
      {"배차 서버 | Java | 2명", CellMark::kBar, "배차 서버;Java;2명;"},
      {"  | 배차 서버 | Java | 2명 |  ", CellMark::kBar, "배차 서버;Java;2명;"},
      {"|배차|Java||2명|", CellMark::kBar, "배차;Java;;2명;"},
      {"A \\| B | C \\|", CellMark::kBar, "A \\| B;C \\|;"},
      {"배차 서버\tJava | Kotlin\t", CellMark::kTab, "배차 서버;Java | Kotlin;;"},
      {"|", CellMark::kBar, ";;"},
      {"||", CellMark::kBar, ";;"},
      {"", CellMark::kBar, ";"},
      {"", CellMark::kTab, ";"},
  };
  for (const auto& row : rows) {
    std::vector<Span> spans;
    SplitCells(row.row, {0, static_cast<uint32_t>(row.row.size())}, row.mark, spans);
    std::string cells;
    for (const Span span : spans) cells.append(Cut(row.row, span)).append(";");
    EXPECT_EQ(cells, row.cells) << row.row;
  }
}

}  // namespace
}  // namespace gonggo
