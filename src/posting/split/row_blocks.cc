#include "posting/split/row_blocks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "posting/line/heading_words.h"
#include "posting/note/remark_words.h"
#include "posting/split/list_rows.h"
#include "posting/split/opening_heads.h"
#include "posting/split/opening_lines.h"
#include "posting/split/position_rows.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "text/byte_set.h"

namespace gonggo {
namespace {

constexpr size_t kLeastRows = 2;
// A whole posting has a heading and something below it; beside a table, whose rows are openings
// whatever stands there, one heading with one line is enough.
constexpr size_t kLeastOthers = 4;
constexpr size_t kLeastBesideTables = 2;

bool IsSaid(const Line& line) { return !line.blank && !line.boilerplate; }

// Rows hold digits or words of fields; most paragraphs do not, and are not read.
bool MayBeRows(std::string_view text, const std::vector<Line>& lines, LineRange range) {
  size_t may = 0;
  size_t said = 0;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (lines[i].record_key || lines[i].record_value) return false;
    if (!IsSaid(lines[i])) continue;
    ++said;
    const std::string_view words = Cut(text, lines[i].whole);
    if (lines[i].key.empty() && (lines[i].hints.fields.Any() || HasDigit(words))) ++may;
  }
  return may >= kLeastRows && may * 2 > said;
}

// Who looks for whom and, beside the place, until when, for how much or how long one has worked.
// A list of what a company offers may name places.
bool IsOpening(std::string_view text, const PositionRows& rows, const Position& position) {
  if (position.company.empty() || position.title.empty()) return false;
  size_t facts = 0;
  size_t places = 0;
  for (const StatedCell& cell : rows.cells) {
    if (!Owns(position, cell.line) || !IsStrongField(cell.field)) continue;
    ++(cell.field == "location" ? places : facts);
  }
  return facts >= 1 && (facts + places >= 2 || NamesPost(Cut(text, position.title)));
}

bool AreRows(std::string_view text, const std::vector<Heading>& headings,
             const std::vector<Line>& lines, LineRange range) {
  if (!MayBeRows(text, lines, range)) return false;
  std::vector<Line> own(lines.begin() + range.begin, lines.begin() + range.end);
  const std::vector<Heading> own_headings(headings.begin() + range.begin,
                                          headings.begin() + range.end);
  PositionRows rows;
  if (IsTable(text, lines, range)) rows = FindOpeningTable(text, own_headings, own);
  if (rows.kinds.empty()) rows = FindListRows(text, own_headings, own);
  size_t openings = 0;
  for (const Position& p : rows.positions) openings += IsOpening(text, rows, p) ? 1 : 0;
  return openings >= kLeastRows && openings * 2 > rows.positions.size();
}

// What stands before, between and behind the blocks.
std::vector<LineRange> RangesBeside(const std::vector<LineRange>& blocks, uint32_t end) {
  std::vector<LineRange> ranges;
  uint32_t begin = 0;
  for (const LineRange& block : blocks) {
    ranges.push_back({begin, block.begin});
    begin = block.end;
  }
  ranges.push_back({begin, end});
  return ranges;
}

size_t CountSaid(const std::vector<Line>& lines, LineRange range) {
  return static_cast<size_t>(
      std::count_if(lines.begin() + range.begin, lines.begin() + range.end, IsSaid));
}

// The first line of `range` that says what is done, asked or wished for below it.
uint32_t FirstCore(const std::vector<Heading>& headings, LineRange range) {
  uint32_t i = range.begin;
  while (i < range.end && !IsCoreHeading(headings[i])) ++i;
  return i;
}

// Where the posting in `range`, of which `core` is a line, begins: behind the last divider above
// it, and behind lines in which the keeper speaks.
uint32_t BeginOf(std::string_view text, const std::vector<Line>& lines, LineRange range,
                 uint32_t core) {
  uint32_t begin = range.begin;
  for (uint32_t i = range.begin; i < core; ++i) {
    if (IsDivider(text, lines[i])) begin = i + 1;
  }
  while (begin < core && (lines[begin].blank || IsTalkOfOneself(Cut(text, lines[begin].content))))
    ++begin;
  return begin;
}

}  // namespace

bool IsTable(std::string_view text, const std::vector<Line>& lines, LineRange block) {
  if (block.begin == block.end) return false;
  const std::string_view words =
      Cut(text, {lines[block.begin].whole.begin, lines[block.end - 1].whole.end});
  static constexpr ByteSet kBetweenCells("|\t");
  return kBetweenCells.IsIn(words);
}

std::vector<LineRange> FindRowBlocks(std::string_view text, const std::vector<Heading>& headings,
                                     std::vector<Line>& lines) {
  std::vector<LineRange> blocks;
  for (const LineRange paragraph : ParagraphsOf(lines)) {
    if (AreRows(text, headings, lines, paragraph)) blocks.push_back(paragraph);
  }
  if (blocks.empty()) return {};
  // A table and rows without one are two lists.
  const auto tables = std::ranges::count_if(
      blocks, [&](const LineRange& block) { return IsTable(text, lines, block); });
  const bool mixed = tables > 0 && static_cast<size_t>(tables) < blocks.size();
  const size_t least =
      static_cast<size_t>(tables) == blocks.size() ? kLeastBesideTables : kLeastOthers;
  std::vector<LineRange> own;
  bool asks = false;
  for (const LineRange range : RangesBeside(blocks, static_cast<uint32_t>(lines.size()))) {
    const uint32_t core = FirstCore(headings, range);
    const uint32_t begin = core == range.end ? core : BeginOf(text, lines, range, core);
    asks = asks || CountSaid(lines, {begin, range.end}) >= least;
    own.push_back({range.begin, begin});
  }
  if (!asks && !mixed) return {};
  for (const LineRange range : own) {
    for (uint32_t i = range.begin; i < range.end; ++i) lines[i].boilerplate = !lines[i].blank;
  }
  return blocks;
}

}  // namespace gonggo
