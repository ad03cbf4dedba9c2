#include "posting/split/openings.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "posting/split/bar_openings.h"
#include "posting/split/framed_positions.h"
#include "posting/split/keyed_positions.h"
#include "posting/split/listed_positions.h"
#include "posting/split/note_openings.h"
#include "posting/split/numbered_positions.h"
#include "posting/split/opening_lines.h"
#include "posting/split/split.h"
#include "posting/split/titled_positions.h"
#include "posting/split/whole_pages.h"

namespace gonggo {

namespace {

// Whether they begin elsewhere: names tell better than headings where an opening begins.
bool BeginElsewhere(const std::vector<LineRange>& ranges, const std::vector<LineRange>& noted) {
  return !std::equal(ranges.begin(), ranges.end(), noted.begin(), noted.end(),
                     [](const LineRange& a, const LineRange& b) { return a.begin == b.begin; });
}

// Where a board's row of facts stands above the name of each, they begin with it.
void TakeRowsAbove(std::string_view text, const LabelledLines& input,
                   std::vector<LineRange>& ranges) {
  std::vector<uint32_t> rows;
  for (const LineRange& range : ranges) {
    rows.push_back(BoardRowAbove(text, input.lines, range.begin));
    if (rows.back() == range.begin) return;
  }
  for (size_t i = 0; i < ranges.size(); ++i) {
    ranges[i].begin = rows[i];
    if (i > 0) ranges[i - 1].end = std::min(ranges[i - 1].end, rows[i]);
  }
}

// Whether such pages are all that a text holds in which `others` openings were found without them.
bool AreThePostings(const WholePages& pages, size_t others) {
  const size_t found = pages.pages.size();
  if (found < 2) return false;
  if (!pages.long_ones) return found > others;  // a note may hold short openings beside them
  // A heading that comes again within one of three long pages begins no other; of many openings one
  // more is as likely to be short.
  constexpr size_t kFew = 6;
  if (pages.sure) return others <= 2 * found;
  return others <= found + (found <= kFew ? found / 3 : 0);
}

}  // namespace

Openings FindOpenings(std::string_view text, const LabelledLines& input,
                      const TableOpenings& tables, bool pasted) {
  Openings openings;
  std::vector<Position>& positions = openings.positions;
  positions = tables.positions;
  if (positions.empty()) positions = PositionsOfRows(tables.rows);
  if (positions.empty()) positions = FindPositions(text, input);
  if (positions.empty()) positions = FindListedPositions(text, input);
  if (!positions.empty()) return openings;
  openings.ranges = SplitPostings(text, input);
  // The openings of a note may each have the same key: "모집부문: …" below a company's name.
  positions = openings.ranges.size() == 1 ? FindKeyedPositions(text, input)
                                          : FindFramedPositions(text, input, openings.ranges);
  if (!positions.empty()) return openings;
  if (!pasted) {
    positions = FindTitledPositions(text, input, openings.ranges);
    return openings;
  }
  positions = FindNumberedPositions(text, input);
  if (!positions.empty()) return openings;
  std::vector<LineRange> noted = FindNoteOpenings(text, input);
  if (noted.size() > 1 && noted.size() >= openings.ranges.size() &&
      BeginElsewhere(openings.ranges, noted))
    openings.ranges = std::move(noted);
  positions = FindTitledPositions(text, input, openings.ranges);
  if (!positions.empty()) return openings;
  WholePages pages = FindWholePages(text, input);
  if (AreThePostings(pages, openings.ranges.size())) {
    openings.ranges = std::move(pages.pages);
    openings.whole_pages = pages.long_ones;
  }
  if (openings.ranges.size() > 1 && !openings.whole_pages)
    TakeRowsAbove(text, input, openings.ranges);
  // Each row names a company, a job and a fact between bars: two of them leave no doubt.
  if (const std::vector<BarOpening> bars = FindBarOpenings(text, input.lines); bars.size() > 1) {
    openings.ranges.clear();
    for (const BarOpening& bar : bars) {
      if (!openings.ranges.empty()) openings.ranges.back().end = bar.company.line;
      openings.ranges.push_back({bar.company.line, static_cast<uint32_t>(input.lines.size())});
    }
    openings.whole_pages = false;
  }
  DropTalk(text, input, openings.ranges);
  return openings;
}

}  // namespace gonggo
