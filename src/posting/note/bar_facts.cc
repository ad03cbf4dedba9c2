#include "posting/note/bar_facts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "posting/line/row_cells.h"
#include "posting/line/row_marks.h"
#include "posting/note/spaced_labels.h"
#include "posting/saying/fact_rows.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestRowBytes = 300;
constexpr size_t kLongestCellBytes = 90;
constexpr size_t kLeastFacts = 2;
constexpr std::array<std::string_view, 8> kFacts = {
    "employment", "education", "experience", "deadline", "period", "location", "work", "salary"};

bool IsFact(std::string_view field) {
  return std::find(kFacts.begin(), kFacts.end(), field) != kFacts.end();
}

// The cells of line `i` between `mark` that state a fact behind its label.
std::vector<StatedCell> FactsOf(std::string_view text, const Line& line, uint32_t i,
                                std::string_view mark) {
  std::vector<StatedCell> cells;
  for (const std::string_view piece : PiecesBetween(Cut(text, line.content), mark)) {
    if (piece.size() > kLongestCellBytes) continue;
    const SpacedLabel label = SpacedLabelOf(piece);
    if (label.label.empty() || !IsFact(label.field)) continue;
    cells.push_back({i, SpanOf(text, TrimSpaces(piece.substr(label.label.size()))), label.field});
  }
  return cells;
}

}  // namespace

std::vector<StatedCell> ReadBarFacts(std::string_view text, std::vector<Line>& lines) {
  constexpr LineSigns kSigns = {LineSign::kBar, LineSign::kSlash, LineSign::kDot, LineSign::kWide};
  std::vector<StatedCell> all;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    // A table's own rows stand between bars.
    if (line.blank || line.boilerplate || !line.key.empty() || !line.states.empty() ||
        line.content.size() > kLongestRowBytes || !line.hints.signs.HasAny(kSigns) ||
        Cut(text, line.content).starts_with('|'))
      continue;
    for (const std::string_view mark : kFactMarks) {
      const std::vector<StatedCell> cells = FactsOf(text, line, i, mark);
      if (cells.size() < kLeastFacts) continue;
      all.insert(all.end(), cells.begin(), cells.end());
      // Tags are read each by itself.
      if (TagsOf(text, line).empty()) line.states = "label";
      break;
    }
  }
  return all;
}

}  // namespace gonggo
