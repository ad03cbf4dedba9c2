#include "posting/split/opening_facts.h"

#include <algorithm>
#include <cstdint>

#include "posting/split/row_pieces.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestLineBytes = 120;
constexpr std::string_view kRow = "row";  // several fields, no one's name

bool MayState(const Line& line) {
  return !line.blank && !line.boilerplate && !line.record_key && !line.record_value &&
         line.key.empty() && line.states.empty() && line.kind != BlockKind::kHeading &&
         line.content.size() <= kLongestLineBytes;
}

// What is asked for, too.
bool IsAsked(std::string_view field) { return field == "experience" || field == "education"; }

// The facts that all of `words` are; empty where they are not, or ask for something alone.
std::vector<RowPiece> FactsOf(std::string_view words) {
  std::vector<RowPiece> pieces = PiecesOfRow(words);
  bool says = false;
  for (const RowPiece& piece : pieces) {
    if (piece.kind != RowPieceKind::kFact || piece.within) return {};
    says = says || !IsAsked(piece.field);
  }
  return says ? std::move(pieces) : std::vector<RowPiece>{};
}

}  // namespace

std::vector<StatedCell> ReadOpeningFacts(std::string_view text,
                                         const std::vector<Heading>& headings,
                                         const std::vector<LineRange>& ranges,
                                         std::vector<Line>& lines) {
  std::vector<StatedCell> cells;
  for (const LineRange& range : ranges) {
    for (uint32_t i = range.begin + 1; i < range.end; ++i) {
      if (!MayState(lines[i]) || (headings[i].is_heading && headings[i].kind)) continue;
      const std::vector<RowPiece> facts = FactsOf(Cut(text, lines[i].content));
      if (facts.empty()) continue;
      lines[i].states = kRow;
      for (const RowPiece& fact : facts) cells.push_back({i, SpanOf(text, fact.words), fact.field});
    }
  }
  return cells;
}

}  // namespace gonggo
