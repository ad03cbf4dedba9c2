#include "posting/parse.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "posting/card/cards.h"
#include "posting/heading/headings.h"
#include "posting/note/chat_tellings.h"
#include "posting/note/mail_close.h"
#include "posting/note/note_names.h"
#include "posting/note/pasted.h"
#include "posting/note/row_details.h"
#include "posting/parse_columns.h"
#include "posting/parse_one.h"
#include "posting/parse_together.h"
#include "posting/parse_view.h"
#include "posting/reader_fault.h"
#include "posting/split/bar_openings.h"
#include "posting/split/left_out.h"
#include "posting/split/letter.h"
#include "posting/split/position_rows.h"
#include "posting/split/row_blocks.h"
#include "posting/split/told_name.h"
#include "posting/value/labelled_lines.h"
#include "text/trim.h"

namespace gonggo {
namespace {

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
  return InOrder(std::move(postings), std::move(others));
}

// Openings set beside each other in a table, and the postings around it; empty where there is no
// such table.
std::vector<Posting> ParseSideBySide(const Document& document, const View& page, Readers& readers) {
  ColumnPostings columns =
      ParseColumns(document, {page.lines, page.headings, {}, {}, page.cells}, readers);
  // A page that says more is no comparison.
  if (columns.postings.empty() || (columns.others && !IsPasted(document))) return {};
  std::vector<Posting> others;
  if (columns.others) {
    View part = PartOf(page, [&](uint32_t i) { return !columns.taken[i]; });
    part.rows = ReadRows(document, part);
    others = ParseView(document, part, readers);
  }
  std::vector<Posting> postings = InOrder(std::move(columns.postings), std::move(others));
  SplitNoteNames(document.text, postings);
  if (!columns.others && IsPasted(document)) {
    columns.taken.flip();
    TellLeftOutAsks(document.text, page.lines, columns.taken, readers.scorer, postings);
  }
  return postings;
}

// The openings that are told in `part`, behind `postings`. Its first line is the line `begin` of
// the document.
void AddTold(const Document& document, View& part, uint32_t begin, Readers& readers,
             std::vector<Posting>& postings) {
  // The commas of a sentence make it no row.
  if (!IsToldInProse(document.text, part.lines, {0, static_cast<uint32_t>(part.lines.size())}))
    part.rows = ReadRows(document, part);
  part.told = true;
  for (Posting& posting : ParseView(document, part, readers)) {
    if (!TellsOpening(posting)) continue;
    MoveLines(begin, posting);
    posting.source.position = static_cast<uint32_t>(postings.size());
    postings.push_back(std::move(posting));
  }
}

// `part` with nothing of its lines but what stands in `at`: sentences of a letter.
void KeepWithin(std::string_view text, Span at, View& part) {
  for (Line& line : part.lines) {
    if (!line.blank && line.remark) line.remark = line.boilerplate = false;
    if (line.blank || (at.begin <= line.whole.begin && line.whole.end <= at.end)) continue;
    const uint32_t end = std::min(line.whole.end, at.end);
    line.whole = {std::min(std::max(line.whole.begin, at.begin), end), end};
    line.content = line.core = TrimSpan(text, line.whole);
    line.key = line.value = {};
    line.field = {};
  }
}

// The openings that a letter tells of in sentences.
std::vector<Posting> ParseLetter(const Document& document, const View& page, Readers& readers) {
  std::vector<Posting> postings;
  if (!IsPasted(document)) return postings;
  for (const Span at : FindLetterOpenings(document.text, page.headings, page.lines)) {
    View part = PartOf(page, [&](uint32_t i) {
      const Span line = page.lines[i].whole;
      return line.begin < at.end && at.begin < line.end;
    });
    KeepWithin(document.text, at, part);
    AddTold(document, part, 0, readers, postings);
  }
  return postings;
}

// The lines of one telling and nothing else: a chat of years has thousands.
View LinesOf(const View& page, LineRange telling) {
  const auto slice = [telling](const auto& all) {
    return std::vector(all.begin() + telling.begin, all.begin() + telling.end);
  };
  View part;
  part.lines = slice(page.lines);
  part.headings = slice(page.headings);
  // In order of their lines.
  const auto first = std::ranges::lower_bound(page.cells, telling.begin, {}, &StatedCell::line);
  for (auto cell = first; cell != page.cells.end() && cell->line < telling.end; ++cell) {
    part.cells.push_back(*cell);
    part.cells.back().line -= telling.begin;
  }
  return part;
}

// The openings of which people of a chat tell, each read without the others.
std::vector<Posting> ParseTellings(const Document& document, const View& page, Readers& readers) {
  std::vector<Posting> postings;
  for (const LineRange& telling : TellingsOf(page.lines)) {
    View part = LinesOf(page, telling);
    AddTold(document, part, telling.begin, readers, postings);
  }
  return postings;
}

std::vector<bool> SaidLines(const std::vector<Line>& lines) {
  std::vector<bool> said(lines.size());
  for (size_t i = 0; i < lines.size(); ++i) said[i] = !lines[i].blank && !lines[i].boilerplate;
  return said;
}

std::vector<Posting> ParsePage(const Document& document, View& page, Readers& readers) {
  std::vector<bool> left = SaidLines(page.lines);
  page.rows = ReadRows(document, page);
  std::vector<LineRange> blocks;
  if (page.rows.kinds.empty() && !page.rows.too_many && IsPasted(document) &&
      FindBarOpenings(document.text, page.lines).size() < 2)  // they have words of their own below
    blocks = FindRowBlocks(document.text, page.headings, page.lines);
  const bool listed = IsPasted(document) && (!blocks.empty() || !page.rows.positions.empty());
  std::vector<Posting> postings = blocks.empty() ? ParseView(document, page, readers)
                                                 : ParseBlocks(document, blocks, page, readers);
  if (!listed) return postings;
  for (size_t i = 0; i < left.size(); ++i) left[i] = left[i] && page.lines[i].boilerplate;
  TellLeftOutAsks(document.text, page.lines, left, readers.scorer, postings);
  return postings;
}

std::vector<Posting> ParseLines(const Document& document, View& page, Readers& readers) {
  if (const PositionRows cards = FindCards(document, page.headings, page.lines);
      !cards.positions.empty())
    return ParseCards(document, cards, page.lines, page.headings, readers);
  std::vector<Posting> beside = ParseSideBySide(document, page, readers);
  if (!beside.empty()) return beside;
  std::vector<Posting> told = ParseTellings(document, page, readers);
  if (told.empty()) told = ParseLetter(document, page, readers);
  std::vector<Posting> whole = ParsePage(document, page, readers);
  return TellMore(told, whole) ? std::move(told) : std::move(whole);
}

std::vector<Posting> ParseAll(const Document& document, Readers& readers) {
  constexpr size_t kMostLinesKept = 4096;  // the memory of a longer document is given back
  View page;
  page.lines = std::exchange(readers.lines, {});
  page.headings = std::exchange(readers.headings, {});
  BuildLines(document, page.lines);
  if (IsPasted(document)) {
    page.cells = ReadPasted(document.text, page.lines);
  } else if (document.origin.format == Format::kEml && document.cards.empty()) {
    MarkMailClose(document.text, page.lines);
  }
  FindHeadings(document.text, page.lines, page.headings);
  std::vector<Posting> postings = ParseLines(document, page, readers);
  if (page.lines.capacity() <= kMostLinesKept) {
    readers.lines = std::move(page.lines);
    readers.headings = std::move(page.headings);
  }
  return postings;
}

}  // namespace

std::vector<Posting> ParsePostings(const Document& document, const ParseOptions& options) {
  const auto read = [&] {
    Readers readers(options, RepeatedLines::kReadAgain);
    return ParseAll(document, readers);
  };
  return OrReaderFault(document, read, [] {});
}

struct PostingParser::Parts {
  explicit Parts(const ParseOptions& options) : readers(options, RepeatedLines::kRemember) {}

  Readers readers;
};

PostingParser::PostingParser(const ParseOptions& options)
    : parts_(std::make_unique<Parts>(options)) {}

PostingParser::~PostingParser() = default;

std::vector<Posting> PostingParser::Parse(const Document& document) {
  const auto read = [&] { return ParseAll(document, parts_->readers); };
  // Nothing is known of buffers that a fault left.
  const auto recover = [this] {
    const ParseOptions options = parts_->readers.options;
    parts_ = std::make_unique<Parts>(options);
  };
  return OrReaderFault(document, read, recover);
}

}  // namespace gonggo
