#include "document/html_tables.h"

#include <algorithm>
#include <utility>

#include "document/bullet.h"
#include "document/field_names.h"
#include "document/html_spans.h"

namespace gonggo {
namespace {

// A label of a table or list: some 25 Hangul syllables at most.
constexpr uint32_t kMaxLabelBytes = 80;

// A value longer than this is a text under a heading, not a value beside a key.
constexpr uint32_t kMaxValueBytes = 300;

constexpr uint8_t kCellHeadingLevel = 6;

uint32_t LineCount(const HtmlBlock& block) { return block.line_end - block.line_begin; }

bool IsShort(const HtmlPage& page, const HtmlBlock& block, uint32_t limit) {
  return TextBytes(page, block) <= limit;
}

// The block's lines as one; appended to the page's text where there are several.
HtmlLine JoinedLine(HtmlPage& page, const HtmlBlock& block) {
  if (block.line_begin == block.line_end) return {};
  if (LineCount(block) == 1) return page.lines[block.line_begin];
  HtmlLine joined{.begin = static_cast<uint32_t>(page.text.size()),
                  .at = page.lines[block.line_begin].at};
  for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
    const HtmlLine line = page.lines[i];
    if (line.begin == line.end) continue;
    if (page.text.size() > joined.begin) page.text.push_back(' ');
    page.text.append(page.text, line.begin, line.end - line.begin);
    joined.link_bytes += line.link_bytes;
    joined.bold_bytes += line.bold_bytes;
  }
  joined.end = static_cast<uint32_t>(page.text.size());
  return joined;
}

// `lines` become the page's last ones and those of `block`.
void GiveLines(HtmlPage& page, const std::vector<HtmlLine>& lines, HtmlBlock& block) {
  block.line_begin = static_cast<uint32_t>(page.lines.size());
  page.lines.insert(page.lines.end(), lines.begin(), lines.end());
  block.line_end = static_cast<uint32_t>(page.lines.size());
}

HtmlBlock KeyValueBlock(HtmlPage& page, const HtmlBlock& key, const HtmlBlock& value) {
  HtmlBlock block = key;
  block.kind = HtmlBlockKind::kKeyValue;
  const std::vector<HtmlLine> lines = {JoinedLine(page, key), JoinedLine(page, value)};
  GiveLines(page, lines, block);
  return block;
}

HtmlBlock HeadingBlock(HtmlPage& page, const HtmlBlock& label) {
  HtmlBlock block = label;
  block.kind = HtmlBlockKind::kHeading;
  block.level = kCellHeadingLevel;
  block.gap_before = true;
  GiveLines(page, {JoinedLine(page, label)}, block);
  return block;
}

class TableConverter {
 public:
  TableConverter(const HtmlTable& table, HtmlPage& page)
      : rows_(WithSpans(page, table.rows())), page_(page) {
    for (Row& row : rows_) {
      const auto own =
          std::find_if(row.begin(), row.end(), [](const Cell& c) { return !c.covered; });
      covered_.push_back(static_cast<size_t>(own - row.begin()));
      row.erase(row.begin(), own);
    }
  }

  void Convert() {
    uint32_t begin = static_cast<uint32_t>(page_.blocks.size());
    for (const HtmlTable::Row& row : rows_) {
      for (const HtmlTable::Cell& cell : row) begin = std::min(begin, cell.block_begin);
    }
    Inspect();
    copied_ = begin;
    for (size_t i = 0; i < rows_.size(); ++i) ConvertRow(i);
    CopyUpTo(static_cast<uint32_t>(page_.blocks.size()));
    page_.blocks.resize(begin);
    page_.blocks.insert(page_.blocks.end(), out_.begin(), out_.end());
  }

 private:
  using Cell = HtmlTable::Cell;
  using Row = HtmlTable::Row;

  [[nodiscard]] const HtmlBlock& First(const Cell& cell) const {
    return page_.blocks[cell.block_begin];
  }

  static bool IsEmpty(const Cell& cell) { return cell.block_begin == cell.block_end; }

  // At most one paragraph or heading.
  [[nodiscard]] bool IsSimple(const Cell& cell) const {
    if (IsEmpty(cell)) return true;
    if (cell.block_end - cell.block_begin > 1) return false;
    const HtmlBlockKind kind = First(cell).kind;
    return kind == HtmlBlockKind::kParagraph || kind == HtmlBlockKind::kHeading;
  }

  [[nodiscard]] bool IsLabel(const Cell& cell) const {
    return !IsEmpty(cell) && IsSimple(cell) && IsShort(page_, First(cell), kMaxLabelBytes);
  }

  // A list, even if of one item.
  [[nodiscard]] bool HasBullet(const HtmlBlock& block) const {
    for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
      if (MatchBullet(LineText(page_, page_.lines[i])).size > 0) return true;
    }
    return false;
  }

  void Inspect() {
    two_columns_ = !rows_.empty();
    for (const Row& row : rows_) {
      two_columns_ = two_columns_ && row.size() <= 2;
      if (row.size() == 2) two_columns_ = two_columns_ && (IsEmpty(row[0]) || IsLabel(row[0]));
      for (const Cell& cell : row) {
        complex_ = complex_ || !IsSimple(cell) || (!IsEmpty(cell) && LineCount(First(cell)) > 2);
      }
    }
    if (rows_.size() < 2) return;
    form_ = !two_columns_ && IsForm();
    if (rows_[0].size() < 2) return;
    const bool head = std::all_of(rows_[0].begin(), rows_[0].end(), [this](const Cell& cell) {
      return cell.header && (IsEmpty(cell) || IsLabel(cell));
    });
    has_head_ = head && !std::all_of(rows_[1].begin(), rows_[1].end(),
                                     [](const Cell& cell) { return cell.header; });
    if (!form_ && NamesSections(rows_[0]) && HoldsLists()) {
      has_head_ = complex_ = true;
      two_columns_ = false;
    }
    if (!has_head_ && !form_ && complex_) has_head_ = NamesColumns(rows_[0], rows_[1]);
  }

  [[nodiscard]] bool NamesSection(const HtmlBlock& block) const {
    return LineCount(block) == 1 && IsSectionName(LineText(page_, page_.lines[block.line_begin]));
  }

  // "Essential | Desirable", "자격요건 | 우대사항" among the columns, above what they ask for.
  [[nodiscard]] bool NamesSections(const Row& row) const {
    size_t sections = 0;
    for (const Cell& cell : row) {
      if (!IsLabel(cell)) return false;
      sections += NamesSection(First(cell)) ? 1 : 0;
    }
    return sections >= 2;
  }

  // Below the head, a cell of a section's column has several lines.
  [[nodiscard]] bool HoldsLists() const {
    for (size_t r = 1; r < rows_.size(); ++r) {
      const Row& row = rows_[r];
      if (row.size() + covered_[r] != rows_[0].size()) return false;
      for (size_t c = 0; c < row.size(); ++c) {
        const HtmlBlock& name = First(rows_[0][c + covered_[r]]);
        if (IsEmpty(row[c]) || !NamesSection(name)) continue;
        if (!IsSimple(row[c]) || LineCount(First(row[c])) > 1) return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool IsNamed(const Cell& cell) const {
    if (!IsLabel(cell) || LineCount(First(cell)) != 1) return false;
    return IsFormLabel(LineText(page_, page_.lines[First(cell).line_begin]));
  }

  [[nodiscard]] bool HasHeaderCell() const {
    return std::any_of(rows_.begin(), rows_.end(), [](const Row& row) {
      return std::any_of(row.begin(), row.end(), [](const Cell& cell) { return cell.header; });
    });
  }

  [[nodiscard]] bool NamesAll(const Row& row) const {
    return std::all_of(row.begin(), row.end(), [this](const Cell& cell) { return IsNamed(cell); });
  }

  // "모집분야 | 담당업무 | 자격요건 | 인원" above a row that is none.
  [[nodiscard]] bool NamesColumns(const Row& row, const Row& next) const {
    constexpr size_t kLeastColumns = 3;
    return row.size() >= kLeastColumns && !HasHeaderCell() && NamesAll(row) && !NamesAll(next);
  }

  // "급여 | 협의 | 근무지 | 부산", or "(자격요건) | 학력 | 대졸 이상" of a label beside several
  // rows.
  [[nodiscard]] bool IsFormRow(const Row& row) const {
    constexpr size_t kLabelAndPair = 3;
    if (row.size() == kLabelAndPair) {
      return (IsEmpty(row[0]) || IsNamed(row[0])) && IsNamed(row[1]) && !IsNamed(row[2]);
    }
    if (row.size() < 2 || row.size() % 2 != 0) return false;
    bool value = row.size() == 2;
    for (size_t i = 0; i < row.size(); i += 2) {
      if (!IsNamed(row[i])) return false;
      value = value || !IsNamed(row[i + 1]);
    }
    return value;
  }

  [[nodiscard]] bool IsForm() const {
    constexpr size_t kLeastRows = 3;
    constexpr size_t kTwoPairs = 4;
    size_t rows = 0;
    size_t fitting = 0;
    size_t pairs = kTwoPairs;  // cells of the shortest row
    for (const Row& row : rows_) {
      if (row.size() < 2) continue;
      ++rows;
      pairs = std::min(pairs, row.size());
      fitting += IsFormRow(row) ? 1 : 0;
    }
    const bool enough = rows >= kLeastRows || (fitting == rows && pairs == kTwoPairs);
    return enough && fitting * 4 >= rows * 3 && !HasHeaderCell();
  }

  void AddFormRow(const Row& row) {
    size_t i = 0;
    if (row.size() % 2 != 0) {
      if (!IsEmpty(row[0])) out_.push_back(HeadingBlock(page_, First(row[0])));
      i = 1;
    }
    for (; i + 1 < row.size(); i += 2) AddKeyValue(row[i], row[i + 1]);
  }

  // Label, value, label, value …
  [[nodiscard]] bool IsKeyValueRow(const Row& row) const {
    if (row.size() < 2 || row.size() % 2 != 0) return false;
    if (two_columns_) return !IsEmpty(row[0]) && !row[1].header;
    for (size_t i = 0; i < row.size(); i += 2) {
      if (!row[i].header || row[i + 1].header || !IsSimple(row[i])) return false;
    }
    return true;
  }

  void ConvertRow(size_t index) {
    const Row& row = rows_[index];
    if (row.empty()) return;
    const bool is_head = has_head_ && index == 0;
    CopyUpTo(row.front().block_begin);
    uint32_t end = 0;
    for (const Cell& cell : row) end = std::max(end, cell.block_end);
    if (form_ && IsFormRow(row)) {
      AddFormRow(row);
    } else if (IsKeyValueRow(row)) {
      for (size_t i = 0; i + 1 < row.size(); i += 2) AddKeyValue(row[i], row[i + 1]);
    } else if (row.size() > 1 && !complex_) {
      const bool fits = NamesAll(rows_[0]) && covered_[index] + row.size() <= rows_[0].size();
      AddRow(row, fits ? covered_[index] : 0);
    } else if (is_head) {
      // Its labels stand before the cells.
    } else if (has_head_ && row.size() <= rows_[0].size() && row.size() > 1) {
      // Fewer cells than columns: the first columns go on from the row above (rowspan).
      const size_t offset = rows_[0].size() - row.size();
      for (size_t i = 0; i < row.size(); ++i) AddKeyValue(rows_[0][offset + i], row[i]);
    } else {
      CopyUpTo(end);
    }
    copied_ = std::max(copied_, end);
  }

  void AddKeyValue(const Cell& label, const Cell& value) {
    if (IsEmpty(label)) {
      Copy(value.block_begin, value.block_end);
      return;
    }
    if (IsEmpty(value)) {
      if (label.header) out_.push_back(HeadingBlock(page_, First(label)));
      return;
    }
    const HtmlBlock& content = First(value);
    const bool few_lines = LineCount(content) <= 2 || IsShort(page_, content, kMaxLabelBytes);
    // Two lines may be one that is wrapped, but those of a list are two items.
    const bool list = LineCount(content) > 1 && NamesSection(First(label));
    if (IsSimple(value) && few_lines && !list && IsShort(page_, content, kMaxValueBytes) &&
        !HasBullet(content)) {
      out_.push_back(KeyValueBlock(page_, First(label), content));
      return;
    }
    out_.push_back(HeadingBlock(page_, First(label)));
    Copy(value.block_begin, value.block_end);
  }

  // Behind so many cells that go on from the row above, so that each stands in its column.
  void AddRow(const Row& row, size_t covered) {
    HtmlBlock block;
    bool found = false;
    std::vector<HtmlLine> lines(covered);
    for (const Cell& cell : row) {
      if (IsEmpty(cell)) {
        lines.emplace_back();
        continue;
      }
      if (!found) block = First(cell);
      found = true;
      lines.push_back(JoinedLine(page_, First(cell)));
    }
    if (!found) return;
    block.kind = HtmlBlockKind::kRow;
    GiveLines(page_, lines, block);
    out_.push_back(block);
  }

  void Copy(uint32_t begin, uint32_t end) {
    for (uint32_t i = begin; i < end; ++i) out_.push_back(page_.blocks[i]);
  }

  void CopyUpTo(uint32_t end) {
    if (copied_ < end) Copy(copied_, end);
    copied_ = std::max(copied_, end);
  }

  std::vector<Row> rows_;
  std::vector<size_t> covered_;  // cells before each row's own
  HtmlPage& page_;
  std::vector<HtmlBlock> out_;
  uint32_t copied_ = 0;  // blocks before this one are in out_ or replaced
  bool two_columns_ = false;
  bool complex_ = false;  // a cell holds more than a value
  bool has_head_ = false;
  bool form_ = false;  // labels and values beside each other, which no cell says
};

}  // namespace

void HtmlTable::StartRow() {
  if (open_cells_ == 0) rows_.emplace_back();
}

void HtmlTable::StartCell(bool header, uint32_t first_block) {
  if (open_cells_++ > 0) return;
  if (rows_.empty()) rows_.emplace_back();
  rows_.back().push_back({first_block, first_block, header});
}

void HtmlTable::SpanCell(uint32_t rows, uint32_t columns) {
  if (open_cells_ != 1) return;
  rows_.back().back().rows = rows;
  rows_.back().back().columns = columns;
}

void HtmlTable::ContinueCell() {
  if (open_cells_ == 1) rows_.back().back().goes_on = true;
}

void HtmlTable::EndCell(uint32_t block_end) {
  if (open_cells_ == 0) return;
  --open_cells_;
  if (open_cells_ == 0) rows_.back().back().block_end = block_end;
}

void ConvertHtmlTable(const HtmlTable& table, HtmlPage& page) {
  TableConverter(table, page).Convert();
}

void ConvertDefinitionList(uint32_t first_block, HtmlPage& page) {
  std::vector<HtmlBlock>& blocks = page.blocks;
  uint32_t out = first_block;
  for (uint32_t i = first_block; i < blocks.size(); ++i) {
    HtmlBlock block = blocks[i];
    if (block.kind == HtmlBlockKind::kDefinition) block.kind = HtmlBlockKind::kParagraph;
    if (block.kind != HtmlBlockKind::kTerm) {
      blocks[out++] = block;
      continue;
    }
    block.kind = HtmlBlockKind::kParagraph;
    uint32_t definitions = 0;
    while (i + 1 + definitions < blocks.size() && definitions < 2 &&
           blocks[i + 1 + definitions].kind == HtmlBlockKind::kDefinition) {
      ++definitions;
    }
    const bool label = IsShort(page, block, kMaxLabelBytes);
    const bool term_next = i + 1 >= blocks.size() || blocks[i + 1].kind == HtmlBlockKind::kTerm;
    if (label && definitions == 1 && LineCount(blocks[i + 1]) == 1 &&
        IsShort(page, blocks[i + 1], kMaxValueBytes)) {
      blocks[out++] = KeyValueBlock(page, block, blocks[i + 1]);
      ++i;
    } else {
      blocks[out++] = label && !term_next ? HeadingBlock(page, block) : block;
    }
  }
  blocks.resize(out);
}

}  // namespace gonggo
