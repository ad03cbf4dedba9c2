#include "posting/split/cell_parts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "knowledge/skill_finder.h"
#include "posting/line/row_cells.h"
#include "posting/saying/papers_line.h"
#include "posting/split/row_facts.h"
#include "text/trim.h"

namespace gonggo {

bool NamesPapers(std::string_view piece) {
  static constexpr std::array<std::string_view, 5> kPapers = {"포폴", "자소서", "자기소개서",
                                                              "이력서", "지원서"};
  return AsksForPapers(piece) ||
         std::any_of(kPapers.begin(), kPapers.end(), [piece](std::string_view paper) {
           return piece.find(paper) != std::string_view::npos;
         });
}

void AddCellParts(std::string_view text, Span cell, SectionKind kind,
                  std::vector<ParagraphPart>& parts) {
  constexpr std::string_view kBreak = "<br";
  const std::string_view words = Cut(text, cell);
  const auto add = [&](size_t begin, size_t end) {
    const Span at = TrimSpan(
        text, {cell.begin + static_cast<uint32_t>(begin), cell.begin + static_cast<uint32_t>(end)});
    if (!at.empty()) parts.push_back({kind, at});
  };
  size_t begin = 0;
  for (size_t at = words.find(kBreak); at != std::string_view::npos;
       at = words.find(kBreak, begin)) {
    const size_t close = words.find('>', at);
    if (close == std::string_view::npos) break;
    add(begin, at);
    begin = close + 1;
  }
  add(begin, words.size());
}

namespace {

// "React, TypeScript", "Java/Spring".
bool AreSkills(std::string_view words) {
  constexpr size_t kLongestBytes = 120;
  if (words.empty() || words.size() > kLongestBytes) return false;
  SkillFinder finder;
  for (size_t begin = 0; begin <= words.size();) {
    const size_t end = std::min(words.find_first_of(",/", begin), words.size());
    const std::string_view piece = TrimSpaces(words.substr(begin, end - begin));
    const std::vector<SkillMatch>& skills = finder.Find(piece);
    if (skills.size() != 1 || skills[0].at.size() != piece.size()) return false;
    begin = end + 1;
  }
  return true;
}

}  // namespace

std::vector<ParagraphPart> AsksOfCell(std::string_view text, Span cell) {
  if (AreSkills(Cut(text, cell))) return {{SectionKind::kStack, cell}};
  std::vector<ParagraphPart> asks;
  for (const std::string_view piece : PiecesBetween(Cut(text, cell), ", ")) {
    const RowAsk ask = AskOfRowPiece(piece);
    if (ask == RowAsk::kNone || NamesPapers(piece)) continue;
    const SectionKind kind =
        ask == RowAsk::kPreferred ? SectionKind::kPreferred : SectionKind::kRequirements;
    asks.push_back({kind, SpanOf(text, piece)});
  }
  return asks;
}

}  // namespace gonggo
