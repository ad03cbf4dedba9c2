#include "document/csv_record.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "document/builder.h"
#include "document/csv_header.h"
#include "document/field_names.h"
#include "document/field_writer.h"
#include "document/own_table.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr int kFieldLevel = 2;

// Words that programs write where there is no value.
bool IsNoValue(std::string_view cell) {
  cell = TrimSpaces(cell);
  if (cell.size() > 4) return false;
  const std::string word = AsciiLower(cell);
  return word == "none" || word == "nan" || word == "null" || word == "nat" || word == "<na>";
}

bool IsNumeric(std::string_view item) {
  return std::all_of(item.begin(), item.end(), [](char c) {
    return IsAsciiDigit(static_cast<unsigned char>(c)) || c == '.';
  });
}

// The items that a cell joins by |; empty where the | is a character of its text.
std::vector<std::string_view> SplitItems(std::string_view column, std::string_view cell) {
  std::vector<std::string_view> items;
  if (cell.find('|') == std::string_view::npos || cell.find('\n') != std::string_view::npos ||
      cell.find(" | ") != std::string_view::npos || ClassifyField(column) == FieldName::kTitle) {
    return items;
  }
  bool text = false;
  for (size_t at = 0; at <= cell.size();) {
    const size_t end = std::min(cell.find('|', at), cell.size());
    const std::string_view item = TrimSpaces(cell.substr(at, end - at));
    at = end + 1;
    if (item.empty()) continue;
    text = text || !IsNumeric(item);
    items.push_back(item);
  }
  if (!text || items.size() < 2) items.clear();
  return items;
}

enum class CellForm : unsigned char { kNothing, kShort, kLong, kItems };

struct Cell {
  std::string_view column;
  std::string_view text;
  TextShape shape = TextShape::kBlank;
  CellForm form = CellForm::kNothing;
  std::vector<std::string_view> items;
};

Cell MakeCell(std::string_view column, std::string_view text) {
  Cell cell{.column = column, .text = text};
  if (IsNoValue(text)) return cell;
  cell.items = SplitItems(column, text);
  if (!cell.items.empty()) {
    cell.form = CellForm::kItems;
    return cell;
  }
  cell.shape = ClassifyText(text);
  cell.form = IsOneLine(text, cell.shape) ? CellForm::kShort : CellForm::kLong;
  return cell;
}

}  // namespace

Document RenderRow(const std::vector<std::string>& columns, const std::vector<std::string>& cells,
                   Origin origin) {
  if (std::optional<Document> own = RenderOwnRow(columns, cells, origin)) return *std::move(own);
  std::vector<std::string> extra;  // names of cells beyond the columns
  for (size_t i = columns.size(); i < cells.size(); ++i) extra.push_back(NumberedColumn(i));
  std::vector<Cell> fields;
  for (size_t i = 0; i < cells.size(); ++i) {
    const std::string& column = i < columns.size() ? columns[i] : extra[i - columns.size()];
    if (i >= columns.size() && TrimSpaces(cells[i]).empty()) continue;
    fields.push_back(MakeCell(column, cells[i]));
  }
  DocumentBuilder builder;
  for (const Cell& cell : fields) {
    if (cell.form == CellForm::kShort)
      WriteText({cell.column, kFieldLevel}, cell.text, cell.shape, builder);
  }
  EmptyFields empty;
  for (const Cell& cell : fields) {
    if (cell.form == CellForm::kLong && cell.shape == TextShape::kBlank) empty.Count(cell.column);
  }
  for (const Cell& cell : fields) {
    if (cell.form == CellForm::kItems) {
      WriteKey({cell.column, kFieldLevel}, builder);
      for (const std::string_view item : cell.items) WriteItem(item, kFieldLevel, builder);
    } else if (cell.form == CellForm::kLong) {
      if (cell.shape == TextShape::kBlank && !empty.Shows(cell.column)) continue;
      WriteText({cell.column, kFieldLevel}, cell.text, cell.shape, builder);
    }
  }
  return builder.Finish(std::move(origin));
}

}  // namespace gonggo
