#include "document/box_drawing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gonggo {
namespace {

TEST(BoxDrawing, RowsWithBars) {
  const struct {
    std::string_view drawn, rows;
  } table[] = {
      {"모집\n  ┌────┬────┐\n  │직종│인원│\n  ├────┼────┤\n  │간호│ 1명│\n  └────┴────┘\n끝",
       "모집\n\n|직종|인원|\n|---|---|\n|간호| 1명|\n\n끝"},
      {"┏━━┓\n┃표┃\n┣━━┫\n┃값┃\n┗━━┛", "\n|표|\n|---|\n|값|\n"},
      // A line alone parts what stands above from what stands below.
      {"제목\n──────\n자격", "제목\n──────\n자격"},
      {"가 │ 나\n──────\n자격", "가 │ 나\n──────\n자격"},
      {"│", "|"},
      {"│\xEA", "|\xEA"},
      {"", ""},
  };
  for (const auto& row : table) {
    EXPECT_EQ(WithoutBoxDrawing(std::string(row.drawn)), row.rows) << row.drawn;
    EXPECT_EQ(std::ranges::count(row.drawn, '\n'), std::ranges::count(row.rows, '\n'));
  }
}

}  // namespace
}  // namespace gonggo
