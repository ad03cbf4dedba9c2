#include "posting/split/table_details.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>

#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/split/detail_lines.h"
#include "posting/split/row_facts.h"
#include "text/trim.h"

namespace gonggo {
namespace {

// "아직 못 읽음. 부산 해운대. 지인이 보내줌": of sentences, those that state a field.
void AddSaidFacts(std::string_view text, const std::vector<Line>& lines, LineRange details,
                  std::vector<StatedCell>& cells) {
  constexpr size_t kLongestBytes = 240;
  for (uint32_t i = details.begin + 1; i < details.end; ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || line.IsItem() || !line.key.empty() ||
        line.content.size() > kLongestBytes)
      continue;
    const std::vector<std::string_view> said = FilledBetween(Cut(text, line.content), ". ");
    if (said.size() < 2) continue;
    for (std::string_view words : said) {
      if (words.ends_with('.')) words.remove_suffix(1);
      const std::string_view field = FieldStatedInNote(words);
      if (IsStrongField(field)) cells.push_back({i, SpanOf(text, words), field});
    }
  }
}

}  // namespace

OpeningFacts ReadDetailFacts(std::string_view text, std::vector<LineRange> details,
                             std::vector<Heading>& headings, std::vector<Line>& lines) {
  std::erase_if(details, [](const LineRange& range) { return range.begin == range.end; });
  std::ranges::sort(details, {}, &LineRange::begin);
  OpeningFacts facts = ReadOpeningFacts(text, details, headings, lines);
  std::vector<StatedCell> said;
  for (const LineRange& range : details) AddSaidFacts(text, lines, range, said);
  AddCells(said, facts.cells);
  return facts;
}

bool AddTableDetails(std::string_view text, std::vector<Heading>& headings,
                     std::vector<Line>& lines, PositionRows& rows) {
  if (rows.positions.size() < 2 || rows.positions.size() * lines.size() > kMostLinesOfAll)
    return false;
  std::vector<bool> own(lines.size());
  for (const TableLine& row : rows.kinds) own[row.line] = true;
  std::vector<TableOpening> openings;
  openings.reserve(rows.positions.size());
  for (const Position& position : rows.positions)
    openings.push_back({position.company, position.title});
  TableDetails details = FindTableDetails(text, headings, lines, own, openings);
  if (!details.Any() || details.others) return false;
  for (size_t k = 0; k < openings.size(); ++k) {
    const LineRange& range = details.of[k];
    if (range.begin == range.end) continue;
    rows.positions[k].further.push_back(range);
    std::fill(own.begin() + range.begin, own.begin() + range.end, true);
    // The row names it already.
    const uint32_t names = CountNamingLines(text, lines, range, openings[k]);
    std::fill_n(own.begin() + range.begin, names, false);
  }
  for (SaidOfOpening& said : details.said) {
    const uint32_t line = said.asks.line;
    rows.positions[said.opening].further.push_back({line, line + 1});
    rows.lines.push_back(std::move(said.asks));
    own[line] = true;
  }
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].blank && !own[i]) lines[i].boilerplate = true;
  }
  OpeningFacts facts = ReadDetailFacts(text, details.of, headings, lines);
  AddCells(facts.cells, rows.cells);
  std::move(facts.lines.begin(), facts.lines.end(), std::back_inserter(rows.lines));
  std::ranges::sort(rows.lines, {}, &FlattenedLine::line);
  return true;
}

void MarkTalkBeside(std::string_view text, const std::vector<Heading>& headings,
                    const PositionRows& rows, std::vector<Line>& lines) {
  std::set<std::string_view> companies;
  for (const Position& position : rows.positions) companies.insert(Cut(text, position.company));
  if (companies.size() < 2 || companies.contains("")) return;
  std::vector<bool> own(lines.size());
  for (const TableLine& row : rows.kinds) own[row.line] = true;
  for (uint32_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (own[i] || line.blank || line.boilerplate) continue;
    const bool says = !line.field.empty() || !line.states.empty() ||
                      (headings[i].is_heading && headings[i].kind) ||
                      IsStrongField(FieldStatedInNote(Cut(text, line.content)));
    if (says) return;
  }
  for (uint32_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].blank && !own[i]) lines[i].boilerplate = true;
  }
}

PositionRows FindDetailedTable(std::string_view text, std::vector<Heading>& headings,
                               std::vector<Line>& lines) {
  PositionRows rows = FindOpeningRows(text, lines);
  if (rows.too_many || !AddTableDetails(text, headings, lines, rows)) return {};
  return rows;
}

}  // namespace gonggo
