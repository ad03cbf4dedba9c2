#include "posting/parse.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "posting/card/cards.h"
#include "posting/header/company_above.h"
#include "posting/heading/headings.h"
#include "posting/line/heading.h"
#include "posting/note/chat_tellings.h"
#include "posting/note/mixed_lines.h"
#include "posting/note/note_names.h"
#include "posting/note/pasted.h"
#include "posting/note/row_details.h"
#include "posting/parse_one.h"
#include "posting/split/list_rows.h"
#include "posting/split/opening_facts.h"
#include "posting/split/opening_name.h"
#include "posting/split/openings.h"
#include "posting/split/position_rows.h"
#include "posting/split/positions.h"
#include "posting/split/row_blocks.h"
#include "posting/table/loose_table.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {
namespace {

// A key that several postings of one record have names none of them.
void DropSharedKeys(std::vector<Posting>& postings) {
  std::map<std::string_view, size_t> counts;
  for (const Posting& p : postings) {
    if (p.source.key) ++counts[*p.source.key];
  }
  std::vector<Posting*> shared;
  for (Posting& p : postings) {
    if (p.source.key && counts[*p.source.key] > 1) shared.push_back(&p);
  }
  for (Posting* p : shared) {
    p->source.key.reset();
    p->evidence.erase("key");
  }
}

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
  if (rows.lines.empty()) return ReadLooseTables(text, lines, headings);
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
  const LooseTables tables = TablesOf(document.text, lines, rows, page, position, headings);
  const LabelledLines input{lines, headings, flattened, tables.lines, tables.cells, tables.further};
  const LineRange all = {0, static_cast<uint32_t>(lines.size())};
  Posting posting = ParseOne(document, input, all, readers, NamesOf(position, input.lines));
  posting.sections = pages.OwnSections(posting.sections);
  return posting;
}

// Lines of such tables open nothing, whatever their cells say.
void ClearHeadings(const PositionRows& rows, std::vector<Heading>& headings) {
  for (const uint32_t head : rows.heads) headings[head] = {};
  for (const FlattenedLine& row : rows.lines) headings[row.line] = {};
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

// Readers of pages and files know themselves what is no part of a posting.
bool IsPasted(const Document& document) {
  return document.origin.format == Format::kText || document.origin.format == Format::kMarkdown;
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

// The postings of a list, each from the lines of its card alone.
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

// The lines of a document, or of a part of it, with what is known of them.
struct View {
  std::vector<Line> lines;
  std::vector<Heading> headings;
  std::vector<StatedCell> cells;  // that a keeper of notes states
  PositionRows rows;
  bool told = false;  // by one person of a chat
};

// A position a row, in a table or, in a note, without one. Marks what stands beside them.
PositionRows ReadRows(const Document& document, View& view) {
  PositionRows rows = FindPositionRows(document.text, view.lines);
  if (!rows.kinds.empty() || rows.too_many || !IsPasted(document)) return rows;
  rows = FindOpeningTable(document.text, view.headings, view.lines);
  if (rows.kinds.empty()) rows = FindListRows(document.text, view.headings, view.lines);
  return rows;
}

// Who looks for whom in an opening of a note. Labels in a chat say it themselves.
GivenNames NamesOfOpening(std::string_view text, const View& view, const LabelledLines& input,
                          LineRange range) {
  GivenNames given;
  if (view.told && SaysNamesByLabels(input.lines, range)) return given;
  const auto name = ReadOpeningName(text, input, range);
  if (!name) return given;
  given.title = name->title;
  given.company = name->company;
  return given;
}

std::vector<Posting> ParseView(const Document& document, View& view, Readers& readers) {
  std::vector<Line>& lines = view.lines;
  std::vector<Heading>& headings = view.headings;
  const PositionRows& rows = view.rows;
  const bool listed = IsPasted(document) && !rows.positions.empty();
  ClearHeadings(rows, headings);
  LooseTables tables = TablesOf(document.text, lines, rows, headings);
  AddCells(view.cells, tables.cells);
  std::vector<FlattenedLine> flattened = FindFlattened(document.text, lines);
  if (IsPasted(document) && rows.positions.empty()) {
    MixedLines mixed = FindMixedLines(document.text, lines);
    AddCells(mixed.cells, tables.cells);
    AddLines(std::move(mixed.lines), flattened);
  }
  AddRows(rows, nullptr, flattened);
  const LabelledLines input{lines, headings, flattened, tables.lines, tables.cells, tables.further};
  std::vector<Posting> postings;
  const auto add = [&](Posting posting) {
    if (rows.too_many) posting.diagnostics.push_back(TooManyPositions());
    posting.source.position = static_cast<uint32_t>(postings.size());
    postings.push_back(std::move(posting));
  };
  const auto [ranges, positions] =
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
  const bool note = IsPasted(document) && (ranges.size() > 1 || view.told);
  if (note) {
    OpeningFacts facts = ReadOpeningFacts(document.text, ranges, headings, lines);
    AddCells(facts.cells, tables.cells);
    AddLines(std::move(facts.lines), flattened);
  }
  const LabelledLines own{lines, headings, flattened, tables.lines, tables.cells, tables.further};
  CompanyAbove above(document.text, own);
  for (const LineRange& range : ranges) {
    const GivenNames given = note ? NamesOfOpening(document.text, view, own, range) : GivenNames{};
    Posting posting = ParseOne(document, own, range, readers, given);
    above.Give(range, posting);
    add(std::move(posting));
  }
  DropSharedKeys(postings);
  if (note) SplitNoteNames(document.text, postings);
  return postings;
}

// `ranges` in order.
bool Holds(const std::vector<LineRange>& ranges, uint32_t line) {
  const auto behind = std::ranges::upper_bound(ranges, line, {}, &LineRange::begin);
  return behind != ranges.begin() && line < std::prev(behind)->end;
}

// The part of `page` whose lines `keep` wants; the others are blank in it.
template <typename Keep>
View PartOf(const View& page, Keep keep) {
  View part = page;
  for (uint32_t i = 0; i < part.lines.size(); ++i) {
    if (keep(i)) continue;
    Line blank;
    blank.whole = {part.lines[i].whole.begin, part.lines[i].whole.begin};
    blank.boilerplate = true;
    part.lines[i] = blank;
    part.headings[i] = {};
  }
  std::erase_if(part.cells, [&keep](const StatedCell& cell) { return !keep(cell.line); });
  return part;
}

// The line that names the posting.
uint32_t NameLine(const Posting& posting) {
  uint32_t first = UINT32_MAX;
  for (const char* field : {"company", "title"}) {
    const auto at = posting.evidence.find(field);
    if (at != posting.evidence.end() && !at->second.empty())
      first = std::min(first, at->second.front().line);
  }
  return first;
}

// Rows of openings and the postings beside them, each read without the other.
std::vector<Posting> ParseBlocks(const Document& document, const std::vector<LineRange>& blocks,
                                 const View& page, Readers& readers) {
  const auto read = [&](auto keep) {
    View part = PartOf(page, keep);
    part.rows = ReadRows(document, part);
    return ParseView(document, part, readers);
  };
  // Tables apart from rows without one.
  std::vector<LineRange> tables;
  std::vector<LineRange> lists;
  for (const LineRange& block : blocks)
    (IsTable(document.text, page.lines, block) ? tables : lists).push_back(block);
  std::vector<Posting> postings;
  for (const std::vector<LineRange>& rows : {tables, lists}) {
    if (rows.empty()) continue;
    std::ranges::move(read([&](uint32_t i) { return Holds(rows, i); }),
                      std::back_inserter(postings));
  }
  std::vector<Posting> others = read([&](uint32_t i) { return !Holds(blocks, i); });
  GiveRowsToDetails(postings, others);
  std::move(others.begin(), others.end(), std::back_inserter(postings));
  std::ranges::stable_sort(postings, {}, NameLine);
  for (size_t i = 0; i < postings.size(); ++i)
    postings[i].source.position = static_cast<uint32_t>(i);
  return postings;
}

// The openings of which people of a chat tell, each read without the others.
std::vector<Posting> ParseTellings(const Document& document, const View& page, Readers& readers) {
  std::vector<Posting> postings;
  for (const LineRange& telling : TellingsOf(page.lines)) {
    View part = PartOf(page, [&](uint32_t i) { return telling.begin <= i && i < telling.end; });
    part.rows = ReadRows(document, part);
    part.told = true;
    for (Posting& posting : ParseView(document, part, readers)) {
      if (!TellsOpening(posting)) continue;
      posting.source.position = static_cast<uint32_t>(postings.size());
      postings.push_back(std::move(posting));
    }
  }
  return postings;
}

std::vector<Posting> ParsePage(const Document& document, View& page, Readers& readers) {
  page.rows = ReadRows(document, page);
  if (page.rows.kinds.empty() && !page.rows.too_many && IsPasted(document)) {
    const std::vector<LineRange> blocks = FindRowBlocks(document.text, page.headings, page.lines);
    if (!blocks.empty()) return ParseBlocks(document, blocks, page, readers);
  }
  return ParseView(document, page, readers);
}

std::vector<Posting> ParseAll(const Document& document, Readers& readers) {
  View page;
  page.lines = BuildLines(document);
  if (IsPasted(document)) page.cells = ReadPasted(document.text, page.lines);
  page.headings = FindHeadings(document.text, page.lines);
  if (const PositionRows cards = FindCards(document, page.headings, page.lines);
      !cards.positions.empty())
    return ParseCards(document, cards, page.lines, page.headings, readers);
  std::vector<Posting> told = ParseTellings(document, page, readers);
  std::vector<Posting> whole = ParsePage(document, page, readers);
  return TellMore(told, whole) ? told : whole;
}

}  // namespace

std::vector<Posting> ParsePostings(const Document& document, const ParseOptions& options) {
  Readers readers(options, RepeatedLines::kReadAgain);
  return ParseAll(document, readers);
}

struct PostingParser::Parts {
  Readers readers;
};

PostingParser::PostingParser(const ParseOptions& options)
    : parts_(new Parts{{options, RepeatedLines::kRemember}}) {}

PostingParser::~PostingParser() = default;

std::vector<Posting> PostingParser::Parse(const Document& document) {
  return ParseAll(document, parts_->readers);
}

}  // namespace gonggo
