// Tables and definition lists of a page → what they mean in a posting.
//
// "자격요건 | Java 3년" in two columns is a key and its value; a cell that holds lists or several
// lines is a section under its label or its column's head, and so are the cells of a form
// ("모집분야 | 해외영업 | 인원 | 1명"), though no cell says that it is a label; other tables keep
// their rows. Layout tables leave their content as it is. Called by html_collect.h when a table or
// list ends; linear in its blocks.
#pragma once

#include <cstdint>
#include <vector>

#include "document/html_page.h"

namespace gonggo {

// The cells of one <table>, as ranges of HtmlPage::blocks.
class HtmlTable {
 public:
  struct Cell {
    uint32_t block_begin = 0;
    uint32_t block_end = 0;
    bool header = false;  // <th>
    uint32_t rows = 1;    // that it reaches over
    uint32_t columns = 1;
    bool goes_on = false;  // of the cell above
    bool covered = false;  // by a cell above, in front of the row's own cells; empty
  };
  using Row = std::vector<Cell>;

  void StartRow();
  void StartCell(bool header, uint32_t first_block);
  // Of the cell that was started last.
  void SpanCell(uint32_t rows, uint32_t columns);
  void ContinueCell();
  void EndCell(uint32_t block_end);

  [[nodiscard]] bool in_cell() const { return open_cells_ > 0; }
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

 private:
  std::vector<Row> rows_;
  uint32_t open_cells_ = 0;  // more than one where a deeper table has no HtmlTable of its own
};

// Replaces the blocks of the table's cells, which are the last ones of `page`.
void ConvertHtmlTable(const HtmlTable& table, HtmlPage& page);

// Turns kTerm and kDefinition among the blocks from `first_block` on into headings, keys and
// paragraphs.
void ConvertDefinitionList(uint32_t first_block, HtmlPage& page);

}  // namespace gonggo
