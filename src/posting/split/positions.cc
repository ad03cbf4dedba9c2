#include "posting/split/positions.h"

#include <algorithm>

#include "posting/line/heading_words.h"
#include "posting/line/name_words.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

// Behind "모집 부문" and a number: where the position's name begins; 0 where the line is no mark.
size_t NameBegin(std::string_view core) {
  const std::string_view word = name_words::kPositionMark.BeginOf(core);
  if (word.empty()) return 0;
  size_t i = word.size();
  while (i < core.size() && core[i] == ' ') ++i;
  const size_t digits = i;
  while (i < core.size() && IsDigitByte(core[i])) ++i;
  if (i == digits || i - digits > 2) return 0;
  const size_t name = core.find_first_not_of(" ].):-", i);
  return name == std::string_view::npos || name == i ? 0 : name;
}

bool SameShape(const Line& a, const Line& b) {
  return a.kind == b.kind && a.level == b.level && a.decorated == b.decorated;
}

bool IsCore(const Heading& heading) {
  using enum SectionKind;
  return heading.is_heading && heading.kind &&
         (*heading.kind == kDuties || *heading.kind == kRequirements);
}

// Where what all positions share begins: at a heading that looks like the marks but is none.
uint32_t TailBegin(const LabelledLines& input, uint32_t mark) {
  const auto end = static_cast<uint32_t>(input.lines.size());
  for (uint32_t i = mark + 1; i < end; ++i) {
    const Line& line = input.lines[i];
    if (!line.blank && input.headings[i].is_heading && SameShape(line, input.lines[mark])) return i;
  }
  return end;
}

}  // namespace

std::vector<Position> FindPositions(std::string_view text, const LabelledLines& input) {
  std::vector<Position> positions;
  bool core = true;  // the last position has sections of its own
  for (uint32_t i = 0; i < input.lines.size(); ++i) {
    const Line& line = input.lines[i];
    if (line.blank || line.boilerplate) continue;
    if (IsCore(input.headings[i])) core = true;
    const size_t name =
        line.decorated || line.kind == BlockKind::kHeading ? NameBegin(Cut(text, line.core)) : 0;
    if (name == 0) continue;
    if (!core || positions.size() == kMostPositions) return {};
    if (!positions.empty()) {
      if (!SameShape(line, input.lines[positions.back().own.begin])) return {};
      positions.back().own.end = i;
    }
    core = false;
    positions.push_back({{i, i}, {line.core.begin + static_cast<uint32_t>(name), line.core.end}});
  }
  if (positions.size() < 2 || !core) return {};
  positions.back().own.end = TailBegin(input, positions.back().own.begin);
  return positions;
}

std::vector<Position> PositionsOfRows(const std::vector<TableRow>& rows) {
  std::vector<Position> positions;
  if (rows.size() < 2 || rows.size() > kMostPositions) return positions;
  for (const TableRow& row : rows) positions.push_back({{row.begin, row.end}, row.name});
  return positions;
}

bool Owns(const Position& position, uint32_t line) {
  const auto within = [line](const LineRange& range) {
    return line >= range.begin && line < range.end;
  };
  return within(position.own) ||
         std::any_of(position.further.begin(), position.further.end(), within);
}

PositionPages::PositionPages(const std::vector<Position>& positions, const LabelledLines& page,
                             const std::vector<uint32_t>& heads)
    : positions_(positions),
      page_(page),
      lines_(page.lines),
      headings_(page.headings),
      shown_(positions.size()) {
  for (const Position& position : positions) BlankAll(position);
  for (const uint32_t head : heads) Blank(head);
}

void PositionPages::Show(size_t which) {
  if (shown_ < positions_.size()) BlankAll(positions_[shown_]);
  shown_ = which;
  const auto show = [this](const LineRange& range) {
    for (uint32_t i = range.begin; i < range.end; ++i) {
      lines_[i] = page_.lines[i];
      headings_[i] = page_.headings[i];
    }
  };
  show(positions_[which].own);
  for (const LineRange& range : positions_[which].further) show(range);
}

void PositionPages::Blank(uint32_t line) {
  const Span whole = lines_[line].whole;
  lines_[line] = Line{};
  lines_[line].whole = whole;
  headings_[line] = Heading{};
}

void PositionPages::BlankAll(const Position& position) {
  const auto blank = [this](const LineRange& range) {
    for (uint32_t i = range.begin; i < range.end; ++i) Blank(i);
  };
  blank(position.own);
  for (const LineRange& range : position.further) blank(range);
}

std::vector<LineRange> PositionPages::LinesOfOthers() const {
  std::vector<LineRange> ranges;
  for (size_t k = 0; k < positions_.size(); ++k) {
    if (k == shown_) continue;
    ranges.push_back(positions_[k].own);
    ranges.insert(ranges.end(), positions_[k].further.begin(), positions_[k].further.end());
  }
  std::sort(ranges.begin(), ranges.end(),
            [](const LineRange& a, const LineRange& b) { return a.begin < b.begin; });
  return ranges;
}

std::vector<Section> PositionPages::OwnSections(const std::vector<Section>& sections) const {
  std::vector<Section> own;
  const std::vector<LineRange> others = LinesOfOthers();
  const auto blank = [this](uint32_t begin, uint32_t end) {
    return std::all_of(lines_.begin() + begin - 1, lines_.begin() + end,
                       [](const Line& line) { return line.blank; });
  };
  for (const Section& section : sections) {
    uint32_t begin = section.line_begin;
    const auto add = [&](uint32_t end) {
      if (begin > end || (begin > section.line_begin && blank(begin, end))) return;
      own.push_back({section.kind, section.heading, begin, end});
    };
    for (const LineRange& other : others) {
      const uint32_t first = other.begin + 1;
      const uint32_t last = other.end;
      if (last < begin || first > section.line_end) continue;
      if (first > begin) add(first - 1);
      begin = std::max(begin, last + 1);
    }
    add(section.line_end);
  }
  return own;
}

}  // namespace gonggo
