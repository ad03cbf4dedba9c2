#include "posting/table/table_path.h"

#include <algorithm>
#include <array>

#include "posting/line/lines.h"
#include "posting/table/table_fit.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr float kNever = -1e9F;
constexpr size_t kMostStates = kMostColumns + 1;  // the last one in use: outside of the table

// Costs of ways between pieces.
constexpr float kSkippedColumn = 2.5F;  // a tab that leaves a column out
constexpr float kNestedCell = 1.5F;     // a tab inside of a cell that holds texts
constexpr float kTabInLastText = 1.0F;  // the last column is often divided once more
constexpr float kNewRow = 2.5F;
constexpr float kNewRowAfterBlank = 0.8F;
constexpr float kSpannedColumn = 0.8F;  // a cell of another row reaches into this one
constexpr float kNextCellWithoutTab = 4.0F;
constexpr float kNextCellAfterBlank = 2.0F;
constexpr float kLeaving = 8.0F;
constexpr float kLeavingAfterBlank = 4.0F;
constexpr float kTabOutside = 1.0F;

using States = std::array<float, kMostStates>;
using Backs = std::array<uint8_t, kMostStates>;

std::vector<TablePiece> PiecesOf(std::string_view text, const std::vector<Line>& lines,
                                 uint32_t begin, uint32_t end) {
  std::vector<TablePiece> pieces;
  bool blank = false;
  for (uint32_t i = begin; i < end; ++i) {
    const Span whole = lines[i].whole;
    const std::string_view line = Cut(text, whole);
    const bool tabs = line.find('\t') != std::string_view::npos;
    if (lines[i].blank && !tabs) {
      blank = true;
      continue;
    }
    for (size_t at = 0; at <= line.size();) {
      const size_t tab = std::min(line.find('\t', at), line.size());
      const uint32_t start = whole.begin + static_cast<uint32_t>(at);
      const Span cell = TrimSpan(text, {start, whole.begin + static_cast<uint32_t>(tab)});
      TablePiece piece{i, cell.empty() ? Span{start, start} : cell};
      piece.after_tab = at > 0;
      piece.after_blank = at == 0 && blank;
      pieces.push_back(piece);
      at = tab + 1;
    }
    blank = false;  // a tab alone in its line opens a cell
  }
  return pieces;
}

class Aligner {
 public:
  Aligner(const TableText& table, const TableHead& head, LineScorer& scorer)
      : text_(table.text),
        lines_(table.lines),
        headings_(table.headings),
        columns_(head.columns),
        fit_(head.columns, scorer) {}

  // Sets the columns of `pieces`.
  void Align(std::vector<TablePiece>& pieces) {
    backs_.resize(pieces.size());
    States score;
    score.fill(kNever);
    for (size_t i = 0; i < pieces.size(); ++i) {
      score = i == 0 ? First() : Next(score, pieces[i], backs_[i]);
      AddFit(pieces[i], score);
    }
    auto state = static_cast<uint8_t>(
        std::max_element(score.begin(), score.begin() + Outside() + 1) - score.begin());
    for (size_t i = pieces.size(); i-- > 0;) {
      pieces[i].column = state;
      const uint8_t before = i == 0 ? state : backs_[i][state];
      pieces[i].begins_row = i == 0 || (!pieces[i].after_tab && before > state);
      pieces[i].begins_cell = pieces[i].after_tab || pieces[i].begins_row || before != state;
      state = before;
    }
  }

 private:
  [[nodiscard]] uint8_t Outside() const { return static_cast<uint8_t>(columns_.size()); }
  [[nodiscard]] uint8_t Last() const { return static_cast<uint8_t>(columns_.size() - 1); }

  // A table's first row is complete.
  [[nodiscard]] States First() const {
    States score;
    score.fill(kNever);
    score[0] = 0;
    return score;
  }

  [[nodiscard]] States Next(const States& from, const TablePiece& piece, Backs& back) const {
    States to;
    to.fill(kNever);
    const auto offer = [&to, &back](uint8_t state, float score, uint8_t before) {
      if (score <= to[state]) return;
      to[state] = score;
      back[state] = before;
    };
    if (piece.after_tab) {
      OverTab(from, offer);
    } else {
      OverLineEnd(from, piece, offer);
    }
    return to;
  }

  template <typename Offer>
  void OverTab(const States& from, const Offer& offer) const {
    for (uint8_t c = 0; c < Outside(); ++c) {
      if (columns_[c].shape == ColumnShape::kText)
        offer(c, from[c] - (c == Last() ? kTabInLastText : kNestedCell), c);
      float cost = 0;
      for (auto to = static_cast<uint8_t>(c + 1); to < Outside(); ++to) {
        offer(to, from[c] - cost, c);
        cost += kSkippedColumn;
      }
    }
    offer(Outside(), from[Outside()] - kTabOutside, Outside());
  }

  template <typename Offer>
  void OverLineEnd(const States& from, const TablePiece& piece, const Offer& offer) const {
    // The column that a row most likely ended in.
    uint8_t ended = Last();
    float row = kNever;
    for (uint8_t c = 0; c < Outside(); ++c) {
      const float score = from[c] - kSpannedColumn * static_cast<float>(Last() - c);
      if (score <= row) continue;
      row = score;
      ended = c;
    }
    // "(본사)" says more of the cell above, and names no row.
    const bool opens = !Cut(text_, piece.at).starts_with('(');
    const float new_row = opens ? row - (piece.after_blank ? kNewRowAfterBlank : kNewRow) : kNever;
    for (uint8_t c = 0; c < Outside(); ++c) {
      offer(c, from[c], c);
      if (c < ended) offer(c, new_row - kSpannedColumn * static_cast<float>(c), ended);
      if (c > 0)
        offer(c, from[c - 1] - (piece.after_blank ? kNextCellAfterBlank : kNextCellWithoutTab),
              static_cast<uint8_t>(c - 1));
    }
    const bool closes = fit_.ClosesTable(lines_[piece.line], headings_[piece.line]);
    const float leaving = closes ? 1.0F : piece.after_blank ? kLeavingAfterBlank : kLeaving;
    offer(Outside(), row - leaving, ended);
    offer(Outside(), from[Outside()], Outside());
  }

  void AddFit(const TablePiece& piece, States& score) {
    if (piece.at.empty()) return;
    const CellFits fits = fit_.Of(Cut(text_, piece.at), lines_[piece.line]);
    for (uint8_t c = 0; c < Outside(); ++c) score[c] += fits[c];
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  const std::vector<Heading>& headings_;
  const std::vector<Column>& columns_;
  TableFit fit_;
  std::vector<Backs> backs_;
};

// Rows below the last tab of the table are none: what follows a table looks like names, too.
void EndAtLastTab(std::vector<TablePiece>& pieces, size_t columns) {
  size_t end = pieces.size();
  for (size_t i = pieces.size(); i-- > 0;) {
    if (pieces[i].column >= columns) continue;
    if (pieces[i].after_tab) break;
    if (pieces[i].begins_row) end = i;
  }
  for (size_t i = end; i < pieces.size(); ++i) pieces[i].column = static_cast<uint8_t>(columns);
}

// Whether most tabs of the table lead from a column into the next.
bool FitsHead(const std::vector<TablePiece>& pieces, size_t columns) {
  size_t tabs = 0;
  size_t steps = 0;
  size_t reached = 0;
  for (size_t i = 1; i < pieces.size() && pieces[i].column < columns; ++i) {
    reached = std::max<size_t>(reached, pieces[i].column);
    if (!pieces[i].after_tab) continue;
    ++tabs;
    steps += pieces[i].column == pieces[i - 1].column + 1 ? 1 : 0;
  }
  return tabs > 0 && 2 * steps >= tabs && 2 * (reached + 1) >= columns;
}

}  // namespace

std::vector<TablePiece> AlignTable(const TableText& table, const TableHead& head, uint32_t end,
                                   LineScorer& scorer) {
  const std::string_view text = table.text;
  std::vector<TablePiece> pieces = PiecesOf(text, table.lines, head.end, end);
  if (pieces.empty()) return pieces;
  Aligner(table, head, scorer).Align(pieces);
  EndAtLastTab(pieces, head.columns.size());
  if (!FitsHead(pieces, head.columns.size())) pieces.clear();
  return pieces;
}

}  // namespace gonggo
