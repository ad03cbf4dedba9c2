#include "posting/line/row_cells.h"

#include "text/trim.h"

namespace gonggo {

void SplitCells(std::string_view text, Span row, CellMark cell_mark, std::vector<Span>& cells) {
  cells.clear();
  const char mark = static_cast<char>(cell_mark);
  if (cell_mark == CellMark::kBar) {
    row = TrimSpan(text, row);
    if (row.size() > 1 && text[row.begin] == mark) ++row.begin;
    if (row.size() > 1 && text[row.end - 1] == mark && text[row.end - 2] != '\\') --row.end;
  }
  uint32_t begin = row.begin;
  for (uint32_t i = row.begin; i <= row.end; ++i) {
    const bool parts = i == row.end || (text[i] == mark && (i == row.begin || text[i - 1] != '\\'));
    if (!parts) continue;
    cells.push_back(TrimSpan(text, {begin, i}));
    begin = i + 1;
  }
}

bool IsRuleBelowHead(std::string_view row) {
  return row.find('-') != std::string_view::npos &&
         row.find_first_not_of("-:| \t") == std::string_view::npos;
}

namespace {

// Pieces of a row that was copied over several lines have line ends around them (torn_rows.h).
std::string_view TrimPiece(std::string_view piece) {
  piece = TrimSpaces(piece);
  while (!piece.empty() && (piece.front() == '\n' || piece.back() == '\n')) {
    if (piece.front() == '\n') piece.remove_prefix(1);
    if (!piece.empty() && piece.back() == '\n') piece.remove_suffix(1);
    piece = TrimSpaces(piece);
  }
  return piece;
}

}  // namespace

std::string_view FirstBetween(std::string_view row, std::string_view mark) {
  return TrimPiece(row.substr(0, row.find(mark)));
}

std::vector<std::string_view> PiecesBetween(std::string_view row, std::string_view mark) {
  std::vector<std::string_view> pieces;
  for (;;) {
    const size_t at = row.find(mark);
    pieces.push_back(TrimPiece(row.substr(0, at)));
    if (at == std::string_view::npos) return pieces;
    row.remove_prefix(at + mark.size());
  }
}

std::vector<std::string_view> FilledBetween(std::string_view row, std::string_view mark) {
  std::vector<std::string_view> pieces = PiecesBetween(row, mark);
  std::erase_if(pieces, [](std::string_view piece) { return piece.empty(); });
  return pieces;
}

}  // namespace gonggo
