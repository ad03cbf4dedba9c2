#include "posting/note/mixed_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestBytes = 200;
constexpr std::string_view kWish = "우대";

// Where the label 우대 stands behind a mark in the line, with what stands around it.
struct Wish {
  size_t asks_end = 0;
  size_t begin = 0;  // of what is wished for; 0 where there is no such label
};

Wish FindWish(std::string_view words) {
  for (size_t at = words.find(kWish, 1); at != std::string_view::npos;
       at = words.find(kWish, at + 1)) {
    std::string_view before = words.substr(0, at);
    const std::string_view behind = TrimSpaces(words.substr(at + kWish.size()));
    if (!behind.starts_with(':')) continue;
    bool parted = false;
    while (!before.empty() && (before.back() == ' ' || before.back() == '/' ||
                               before.back() == ',' || before.back() == '|')) {
      parted = parted || before.back() != ' ';
      before.remove_suffix(1);
    }
    const std::string_view value = TrimSpaces(behind.substr(1));
    if (!parted || before.empty() || value.empty()) continue;
    return {before.size(), static_cast<size_t>(value.data() - words.data())};
  }
  return {};
}

// What a piece of a row is: kOther where nothing tells.
SectionKind KindOfPiece(std::string_view piece) {
  if (piece.ends_with("우대")) return SectionKind::kPreferred;
  for (const std::string_view end : {"필수", "이상", "보유", "소지자", "가능자"}) {
    if (piece.ends_with(end)) return SectionKind::kRequirements;
  }
  return IsRole(piece) || NamesTask(piece) ? SectionKind::kTitle : SectionKind::kOther;
}

// A row of three pieces at least: one of them is a fact and one asks, or all are facts.
bool ReadRow(std::string_view text, uint32_t i, const Line& line, MixedLines& found) {
  constexpr size_t kMostPieces = 8;
  if (line.IsItem() || !line.key.empty()) return false;
  const auto pieces = PiecesBetween(Cut(text, line.content), " / ");
  if (pieces.size() < 3 || pieces.size() > kMostPieces) return false;
  FlattenedLine row{i, {}};
  std::vector<StatedCell> cells;
  size_t asks = 0;
  size_t unknown = 0;
  for (const std::string_view piece : pieces) {
    std::string_view field = FieldStatedInNote(piece);
    if (field.empty() && IsBareDay(piece)) field = "deadline";
    const Span at = SpanOf(text, piece);
    if (!field.empty()) {
      cells.push_back({i, at, field});
      row.parts.push_back({SectionKind::kFacts, at});
      continue;
    }
    SectionKind kind = KindOfPiece(piece);
    if (kind == SectionKind::kTitle && !row.parts.empty()) kind = SectionKind::kOther;
    asks += kind == SectionKind::kRequirements || kind == SectionKind::kPreferred ? 1 : 0;
    unknown += kind == SectionKind::kOther ? 1 : 0;
    if (kind == SectionKind::kTitle) {
      kind = SectionKind::kFacts;
      cells.push_back({i, at, "title"});
    }
    row.parts.push_back({kind, at});
  }
  const bool facts = cells.size() == pieces.size();
  const bool says = std::any_of(cells.begin(), cells.end(),
                                [](const StatedCell& cell) { return cell.field != "title"; });
  if (!says || (asks == 0 && !facts) || unknown > 1) return false;
  found.lines.push_back(std::move(row));
  found.cells.insert(found.cells.end(), cells.begin(), cells.end());
  return true;
}

// "자격증 소지자" between a name and "우대: …" in one paragraph.
bool AsksAboveWish(std::string_view text, uint32_t i, const std::vector<Line>& lines) {
  constexpr uint32_t kReach = 8;
  const Line& line = lines[i];
  if (line.blank_before || line.IsItem() || !line.key.empty() || !line.states.empty() ||
      KindOfPiece(Cut(text, line.content)) != SectionKind::kRequirements)
    return false;
  const auto is_label = [&](uint32_t k) {
    return !lines[k].key.empty() && IsWholeHeading(Cut(text, lines[k].key));
  };
  for (uint32_t k = i; k > 0 && i - k < kReach && !lines[k].blank_before; --k) {
    if (is_label(k - 1) || IsWholeHeading(Cut(text, lines[k - 1].core))) return false;
  }
  for (uint32_t k = i + 1; k < lines.size() && k - i < kReach && !lines[k].blank; ++k) {
    if (is_label(k)) return Cut(text, lines[k].key).starts_with(kWish);
  }
  return false;
}

}  // namespace

MixedLines FindMixedLines(std::string_view text, const std::vector<Line>& lines) {
  MixedLines found;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || line.record_key || line.record_value ||
        line.whole.size() > kLongestBytes || line.kind == BlockKind::kTableRow)
      continue;
    // The first line of an opening is its name's.
    if (!line.blank_before && ReadRow(text, i, line, found)) continue;
    if (AsksAboveWish(text, i, lines)) {
      found.lines.push_back({i, {{SectionKind::kRequirements, line.content}}});
      continue;
    }
    const bool labelled = !line.key.empty() && IsWholeHeading(Cut(text, line.key));
    if (!line.field.empty() && !labelled) continue;
    const Span at = labelled ? line.value : line.content;
    const std::string_view words = Cut(text, at);
    const Wish wish = FindWish(words);
    if (wish.begin == 0) continue;
    const Span asks{at.begin, at.begin + static_cast<uint32_t>(wish.asks_end)};
    const Span wishes{at.begin + static_cast<uint32_t>(wish.begin), at.end};
    found.lines.push_back(
        {i, {{SectionKind::kRequirements, asks}, {SectionKind::kPreferred, wishes}}});
  }
  return found;
}

}  // namespace gonggo
