#include "document/html_spans.h"

#include <algorithm>
#include <cstddef>

namespace gonggo {
namespace {

constexpr uint32_t kMostRepeatedBytes = 120;
constexpr size_t kMostRepeated = 8;  // in a row
constexpr uint32_t kMostRows = 200;
constexpr uint32_t kMostColumns = 64;

// A cell above that goes on, or might.
struct Above {
  HtmlTable::Cell cell;
  uint32_t rows = 0;  // still to come
};

class Filler {
 public:
  explicit Filler(const HtmlPage& page) : page_(page), above_(kMostColumns) {}

  HtmlTable::Row Fill(const HtmlTable::Row& row) {
    HtmlTable::Row out;
    repeated_ = 0;
    uint32_t column = 0;
    for (const HtmlTable::Cell& cell : row) {
      column = PassCovered(column, out);
      const uint32_t next = column + std::clamp(cell.columns, 1U, kMostColumns);
      if (cell.goes_on && column < kMostColumns) {
        // Word writes the covered cell, and nothing in it.
        out.push_back(!out.empty() && MayRepeat(above_[column].cell) ? above_[column].cell : cell);
      } else {
        out.push_back(cell);
        Remember(cell, column);
      }
      column = next;
    }
    // Also of a row without any cell of its own.
    for (; column < kMostColumns; ++column) column = PassCovered(column, out);
    return out;
  }

 private:
  void Remember(const HtmlTable::Cell& cell, uint32_t column) {
    if (column >= kMostColumns) return;
    above_[column] = {cell, std::min(std::max(cell.rows, 1U) - 1, kMostRows)};
  }

  [[nodiscard]] bool MayRepeat(const HtmlTable::Cell& cell) {
    if (cell.block_end - cell.block_begin != 1 || repeated_ == kMostRepeated) return false;
    if (TextBytes(page_, page_.blocks[cell.block_begin]) > kMostRepeatedBytes) return false;
    ++repeated_;
    return true;
  }

  // The next column that no cell from above stands in; those that do are repeated behind a cell of
  // the row's own.
  uint32_t PassCovered(uint32_t column, HtmlTable::Row& out) {
    while (column < kMostColumns && above_[column].rows > 0) {
      Above& above = above_[column];
      --above.rows;
      if (out.empty() || out.back().covered) {
        out.push_back({.block_begin = above.cell.block_begin,
                       .block_end = above.cell.block_begin,
                       .covered = true});
      } else if (MayRepeat(above.cell)) {
        out.push_back(above.cell);
      }
      column += std::clamp(above.cell.columns, 1U, kMostColumns);
    }
    return column;
  }

  const HtmlPage& page_;
  std::vector<Above> above_;
  size_t repeated_ = 0;
};

}  // namespace

std::vector<HtmlTable::Row> WithSpans(const HtmlPage& page,
                                      const std::vector<HtmlTable::Row>& rows) {
  const auto spans = [](const HtmlTable::Cell& cell) { return cell.rows > 1 || cell.goes_on; };
  if (std::none_of(rows.begin(), rows.end(), [&spans](const HtmlTable::Row& row) {
        return std::any_of(row.begin(), row.end(), spans);
      }))
    return rows;
  Filler filler(page);
  std::vector<HtmlTable::Row> filled;
  filled.reserve(rows.size());
  for (const HtmlTable::Row& row : rows) filled.push_back(filler.Fill(row));
  return filled;
}

}  // namespace gonggo
