#include "posting/parse_view.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "posting/card/cards.h"
#include "posting/header/company_above.h"
#include "posting/line/heading.h"
#include "posting/note/chat_tellings.h"
#include "posting/note/mixed_lines.h"
#include "posting/note/note_names.h"
#include "posting/parse_one.h"
#include "posting/parse_together.h"
#include "posting/saying/prose.h"
#include "posting/split/bar_openings.h"
#include "posting/split/list_rows.h"
#include "posting/split/opening_facts.h"
#include "posting/split/opening_name.h"
#include "posting/split/openings.h"
#include "posting/split/own_tables.h"
#include "posting/split/position_rows.h"
#include "posting/split/positions.h"
#include "posting/split/record_asides.h"
#include "posting/split/table_details.h"
#include "posting/split/told_name.h"
#include "posting/split/whole_pages.h"
#include "posting/table/loose_table.h"
#include "posting/value/labelled_lines.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A mail that somebody wrote as text, or copied from a window: no part of it is a page.
bool IsPlainMail(std::string_view mail) {
  constexpr size_t kMostHeadBytes = 8192;
  const std::string head = AsciiLower(mail.substr(0, kMostHeadBytes));
  return head.find("text/html") == std::string::npos &&
         head.find("multipart/") == std::string::npos;
}

}  // namespace

bool IsPasted(const Document& document) {
  const Format format = document.origin.format;
  return format == Format::kText || format == Format::kMarkdown ||
         (format == Format::kEml && IsPlainMail(document.origin.raw));
}

namespace {

GivenNames NamesOf(const Position& position, const std::vector<Line>& lines) {
  const auto named = [&lines](Span at) {
    return WithLine(lines, at.empty() ? std::nullopt : std::optional(at));
  };
  return {named(position.title), named(position.company)};
}

bool IsAbove(const FlattenedLine& a, const FlattenedLine& b) { return a.line < b.line; }

// Those of `more` that `flattened` does not have.
void AddLines(std::vector<FlattenedLine> more, std::vector<FlattenedLine>& flattened) {
  if (more.empty()) return;
  std::erase_if(more, [&](const FlattenedLine& line) {
    return std::binary_search(flattened.begin(), flattened.end(), line, IsAbove);
  });
  std::move(more.begin(), more.end(), std::back_inserter(flattened));
  std::sort(flattened.begin(), flattened.end(), IsAbove);
}

// The rows of `only`, or all of them, among the lines that hold a whole posting.
void AddRows(const PositionRows& rows, const Position* only,
             std::vector<FlattenedLine>& flattened) {
  if (rows.lines.empty()) return;
  std::erase_if(flattened, [&](const FlattenedLine& line) {
    return std::binary_search(rows.lines.begin(), rows.lines.end(), line, IsAbove);
  });
  for (const FlattenedLine& row : rows.lines) {
    if (only == nullptr || Owns(*only, row.line)) flattened.push_back(row);
  }
  std::sort(flattened.begin(), flattened.end(), IsAbove);
}

LooseTables TablesOf(std::string_view text, const std::vector<Line>& lines,
                     const PositionRows& rows, std::vector<Heading>& headings) {
  if (rows.kinds.empty()) return ReadLooseTables(text, lines, headings);
  LooseTables tables;
  tables.lines = rows.kinds;
  tables.cells = rows.cells;
  return tables;
}

// The tables of a page as its position `only` sees them, with its cells alone. `headings` are those
// of its view.
LooseTables TablesOf(std::string_view text, const std::vector<Line>& lines,
                     const PositionRows& rows, const LooseTables& page, const Position& only,
                     std::vector<Heading>& headings) {
  if (rows.lines.empty() && page.rows.empty()) return ReadLooseTables(text, lines, headings);
  const auto add = [&only](const std::vector<StatedCell>& cells, std::vector<StatedCell>& own) {
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(own),
                 [&only](const StatedCell& cell) { return Owns(only, cell.line); });
  };
  LooseTables tables;
  tables.lines = rows.lines.empty() ? page.lines : rows.kinds;
  add(rows.lines.empty() ? page.cells : rows.cells, tables.cells);
  if (rows.lines.empty()) add(page.further, tables.cells);
  return tables;
}

// The posting of one of several positions, whose page is shown.
Posting ParsePosition(const Document& document, const Position& position,
                      const PositionPages& pages, const PositionRows& rows, const LooseTables& page,
                      Readers& readers) {
  const std::vector<Line>& lines = pages.lines();
  std::vector<FlattenedLine> flattened = FindFlattened(document.text, lines);
  AddRows(rows, &position, flattened);
  std::vector<Heading> headings = pages.headings();
  LooseTables tables = TablesOf(document.text, lines, rows, page, position, headings);
  if (!position.headcount.empty())
    AddCells({{position.own.begin, position.headcount, "headcount"}}, tables.cells);
  const LabelledLines input{lines, headings, flattened, tables.lines, tables.cells, tables.further};
  const LineRange all = {0, static_cast<uint32_t>(lines.size())};
  GivenNames names = NamesOf(position, input.lines);
  names.only = pages.IsOfOne();
  Posting posting = ParseOne(document, input, all, readers, names);
  posting.sections = pages.OwnSections(posting.sections);
  return posting;
}

// Lines of such tables open nothing, whatever their cells say.
void ClearHeadings(const PositionRows& rows, std::vector<Heading>& headings) {
  for (const uint32_t head : rows.heads) headings[head] = {};
  for (const FlattenedLine& row : rows.lines) headings[row.line] = {};
}

// Whether line `i` is of one of the tables.
bool HasLine(const PositionRows& rows, uint32_t i) {
  return std::ranges::binary_search(rows.kinds, i, {}, &TableLine::line);
}

// The lines that name the columns of positions in rows.
std::vector<uint32_t> HeadsOf(const PositionRows& rows, const LooseTables& tables) {
  if (!rows.heads.empty()) return rows.heads;
  std::vector<uint32_t> heads;
  for (const TableRow& row : tables.rows) {
    if (!heads.empty() && heads.back() + 1 == row.head_end) continue;  // of the row above
    for (uint32_t i = row.head; i < row.head_end; ++i) heads.push_back(i);
  }
  return heads;
}

Diagnostic TooManyPositions() {
  return {"too_many_positions",
          "표의 모집 부문이 너무 많아 부문별 공고로 나누지 않았습니다. 표를 여러 파일로 나누어 "
          "저장해 주세요."};
}

// A list that was copied from a page, or sent as text.
bool MayBeCopied(const Document& document) {
  return IsPasted(document) || (document.origin.format == Format::kEml && document.cards.empty());
}

Diagnostic ListedOnly() {
  return {kDiagnosticListedOnly,
          "목록에 있는 공고라 요건이 적혀 있지 않습니다. 링크의 공고를 넣으면 요건까지 읽습니다: "
          "gonggo add 링크"};
}

Diagnostic TooManyCards() {
  static_assert(kMostCards == 5000);  // as the message says
  return {
      "truncated",
      "목록이 너무 길어 앞에서부터 5,000건만 읽었습니다. 목록을 여러 파일로 나누어 저장해 주세요."};
}

}  // namespace

std::vector<Posting> ParseCards(const Document& document, const PositionRows& cards,
                                const std::vector<Line>& lines,
                                const std::vector<Heading>& headings, Readers& readers) {
  const LabelledLines input{lines, headings, cards.lines, cards.kinds, cards.cells};
  std::vector<Posting> postings;
  for (const Position& card : cards.positions) {
    GivenNames names = NamesOf(card, lines);
    names.all = true;
    Posting posting = ParseOne(document, input, card.own, readers, names);
    posting.source.position = static_cast<uint32_t>(postings.size());
    if (posting.requirements.empty()) posting.diagnostics.push_back(ListedOnly());
    if (cards.too_many) posting.diagnostics.push_back(TooManyCards());
    postings.push_back(std::move(posting));
  }
  return postings;
}

namespace {

bool AreOfCompanies(const PositionRows& rows) {
  return std::ranges::all_of(rows.positions, [](const Position& p) { return !p.company.empty(); });
}

}  // namespace

PositionRows ReadRows(const Document& document, View& view) {
  PositionRows rows = FindPositionRows(document.text, view.lines);
  if (rows.too_many || !IsPasted(document)) return rows;
  if (rows.kinds.empty()) {
    rows = FindDetailedTable(document.text, view.headings, view.lines);
    AddCells(view.cells, rows.cells);
  } else if (!AreOfCompanies(rows)) {
    return rows;
  } else if (AddTableDetails(document.text, view.headings, view.lines, rows)) {
    AddCells(view.cells, rows.cells);
  } else {
    MarkTalkBeside(document.text, view.headings, rows, view.lines);
  }
  if (!rows.kinds.empty()) return rows;
  rows = FindOpeningTable(document.text, view.headings, view.lines);
  if (rows.kinds.empty()) rows = FindListRows(document.text, view.headings, view.lines);
  return rows;
}

namespace {

// The row between bars with which `range` begins, if it does.
const BarOpening* BarOf(const std::vector<BarOpening>& bars, const std::vector<Line>& lines,
                        LineRange range) {
  uint32_t first = range.begin;
  while (first < range.end && (lines[first].blank || lines[first].boilerplate)) ++first;
  const auto line_of = [](const BarOpening& one) { return one.company.line; };
  const auto bar = std::ranges::lower_bound(bars, first, {}, line_of);
  return bar == bars.end() || bar->company.line != first ? nullptr : &*bar;
}

// Whether `range` is a message that somebody sent.
bool IsSent(const std::vector<Line>& lines, LineRange range) {
  const auto end = lines.begin() + range.end;
  const auto first = std::find_if(lines.begin() + range.begin, end, [](const Line& line) {
    return !line.blank && !line.boilerplate;
  });
  return first != end && first->sent;
}

// Who looks for whom in an opening of a note. Labels in a chat say it themselves.
GivenNames NamesOfOpening(std::string_view text, const View& view, const LabelledLines& input,
                          LineRange range) {
  GivenNames given;
  if (view.told && SaysNamesByLabels(input.lines, range)) return given;
  std::optional<OpeningName> name;
  if (view.told || IsSent(input.lines, range)) name = ReadToldOpening(text, input.lines, range);
  // Of a sentence that tells no names a comma parts none.
  given.all =
      view.told && (name ? name->company.at.empty() : IsToldInProse(text, input.lines, range));
  if (!name && !given.all) name = ReadOpeningName(text, input, range);
  if (!name) return given;
  given.title = name->title;
  if (!name->company.at.empty()) given.company = name->company;
  return given;
}

}  // namespace

std::vector<Posting> ParseView(const Document& document, View& view, Readers& readers) {
  std::vector<Line>& lines = view.lines;
  std::vector<Heading>& headings = view.headings;
  PositionRows& rows = view.rows;
  const bool listed = IsPasted(document) && !rows.positions.empty();
  ClearHeadings(rows, headings);
  LooseTables tables = TablesOf(document.text, lines, rows, headings);
  if (tables.lines.empty() && !rows.too_many) {
    rows = ReadOwnTables(document.text, headings, lines);
    ClearHeadings(rows, headings);
    std::erase_if(view.cells, [&rows](const StatedCell& cell) { return HasLine(rows, cell.line); });
    tables = TablesOf(document.text, lines, rows, headings);
  }
  AddCells(view.cells, tables.cells);
  std::vector<FlattenedLine> flattened = FindFlattened(document.text, lines);
  if (IsPasted(document) && rows.positions.empty()) {
    MixedLines mixed = FindMixedLines(document.text, lines);
    AddCells(mixed.cells, tables.cells);
    AddLines(std::move(mixed.lines), flattened);
  }
  AddLines(FindRecordAsides(document.text, lines), flattened);
  AddRows(rows, nullptr, flattened);
  const LabelledLines input{lines, headings, flattened, tables.lines, tables.cells, tables.further};
  std::vector<Posting> postings;
  const auto add = [&](Posting posting) {
    if (rows.too_many) posting.diagnostics.push_back(TooManyPositions());
    posting.source.position = static_cast<uint32_t>(postings.size());
    postings.push_back(std::move(posting));
  };
  const auto [ranges, whole_pages, positions] =
      FindOpenings(document.text, input, {rows.positions, tables.rows}, IsPasted(document));
  if (positions.empty() && tables.lines.empty() && MayBeCopied(document)) {
    const PositionRows cards = FindTextCards(document, headings, lines);
    if (!cards.positions.empty() &&
        cards.positions.size() + cards.positions.size() / 8 >= ranges.size())
      return ParseCards(document, cards, lines, headings, readers);
  }
  if (!positions.empty()) {
    PositionPages pages(positions, input, HeadsOf(rows, tables));
    for (size_t k = 0; k < positions.size(); ++k) {
      pages.Show(k);
      add(ParsePosition(document, positions[k], pages, rows, tables, readers));
    }
    DropSharedKeys(postings);
    if (listed) SplitNoteNames(document.text, postings);
    return postings;
  }
  const bool note = IsPasted(document) && (ranges.size() > 1 || view.told) && !whole_pages;
  if (note) {
    OpeningFacts facts = ReadOpeningFacts(document.text, ranges, headings, lines);
    AddCells(facts.cells, tables.cells);
    AddLines(std::move(facts.lines), flattened);
  }
  const bool sent = IsPasted(document) && ranges.size() == 1 && IsSent(lines, ranges[0]);
  std::vector<StatedCell> told_cells;
  for (const LineRange& range : ranges) {
    if (!(note && view.told) && !sent) continue;
    const bool sentence = ReadToldOpening(document.text, lines, range).has_value();
    std::ranges::move(sentence ? FactsOfTelling(document.text, lines, range)
                               : ReadFactsBesideNames(document.text, lines, range),
                      std::back_inserter(told_cells));
  }
  AddCells(told_cells, tables.cells);
  std::vector<BarOpening> bars;
  if (IsPasted(document)) bars = FindBarOpenings(document.text, lines);
  std::vector<StatedCell> stated;
  for (const BarOpening& bar : bars) std::ranges::copy(bar.cells, std::back_inserter(stated));
  AddCells(stated, tables.cells);
  std::vector<uint32_t> told;  // where postings begin that are told in sentences
  std::vector<FlattenedLine> prose;
  for (const LineRange& range : ranges) {
    auto lines_told = FindProse(document.text, {lines, headings, flattened, tables.lines}, range);
    if (!lines_told.empty()) told.push_back(range.begin);
    std::move(lines_told.begin(), lines_told.end(), std::back_inserter(prose));
  }
  AddLines(std::move(prose), flattened);
  const LabelledLines own{lines,        headings,       flattened,  tables.lines,
                          tables.cells, tables.further, whole_pages};
  CompanyAbove above(document.text, own);
  for (const LineRange& range : ranges) {
    const bool named =
        note || sent || (whole_pages && NamesBothInOneLine(document.text, own, range));
    GivenNames given = named ? NamesOfOpening(document.text, view, own, range) : GivenNames{};
    const bool prose_alone = std::ranges::binary_search(told, range.begin);
    if (prose_alone && !given.title) given.told = ReadToldPosting(document.text, own, range);
    if (const BarOpening* const bar = BarOf(bars, lines, range)) {
      given.company = bar->company;
      given.title = bar->title;
    }
    Posting posting = ParseOne(document, own, range, readers, given);
    above.Give(range, posting);
    add(std::move(posting));
  }
  DropSharedKeys(postings);
  if (!IsPasted(document)) ShareCompany(lines, postings);
  if (note) SplitNoteNames(document.text, postings);
  return postings;
}

}  // namespace gonggo
