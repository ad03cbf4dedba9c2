#include "posting/split/openings.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "posting/line/names.h"
#include "posting/split/framed_positions.h"
#include "posting/split/keyed_positions.h"
#include "posting/split/note_openings.h"
#include "posting/split/numbered_positions.h"
#include "posting/split/split.h"

namespace gonggo {

namespace {

// Whether `noted` are the openings of `ranges` without what stands above their names: titles of the
// note and of its parts.
bool ShedTitles(std::string_view text, const LabelledLines& input,
                const std::vector<LineRange>& ranges, const std::vector<LineRange>& noted) {
  bool sheds = false;
  if (noted.size() != ranges.size()) return false;
  for (size_t i = 0; i < ranges.size(); ++i) {
    if (noted[i].begin < ranges[i].begin) return false;
    for (uint32_t k = ranges[i].begin; k < noted[i].begin; ++k) {
      const Line& line = input.lines[k];
      if (line.blank || line.boilerplate) continue;
      if (line.kind != BlockKind::kHeading && !IsNoName(Cut(text, line.content))) return false;
      sheds = true;
    }
  }
  return sheds;
}

}  // namespace

Openings FindOpenings(std::string_view text, const LabelledLines& input,
                      const TableOpenings& tables, bool pasted) {
  Openings openings;
  std::vector<Position>& positions = openings.positions;
  positions = tables.positions;
  if (positions.empty()) positions = PositionsOfRows(tables.rows);
  if (positions.empty()) positions = FindPositions(text, input);
  if (!positions.empty()) return openings;
  openings.ranges = SplitPostings(text, input);
  // The openings of a note may each have the same key: "모집부문: …" below a company's name.
  positions = openings.ranges.size() == 1 ? FindKeyedPositions(text, input)
                                          : FindFramedPositions(text, input, openings.ranges);
  if (!positions.empty() || !pasted) return openings;
  positions = FindNumberedPositions(text, input);
  if (!positions.empty()) return openings;
  std::vector<LineRange> noted = FindNoteOpenings(text, input);
  if (noted.size() > std::max<size_t>(openings.ranges.size(), 1) ||
      (noted.size() > 1 && ShedTitles(text, input, openings.ranges, noted)))
    openings.ranges = std::move(noted);
  DropTalk(text, input, openings.ranges);
  return openings;
}

}  // namespace gonggo
