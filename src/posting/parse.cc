#include "posting/parse.h"

#include <algorithm>
#include <map>

#include "posting/company.h"
#include "posting/facts.h"
#include "posting/header.h"
#include "posting/headings.h"
#include "posting/items.h"
#include "posting/lines.h"
#include "posting/loose_table.h"
#include "posting/positions.h"
#include "posting/record_key.h"
#include "posting/sections.h"
#include "posting/split.h"
#include "posting/text_title.h"
#include "posting/title_company.h"
#include "text/markup.h"

namespace gonggo {
namespace {

void SetNamed(std::string_view text, const std::optional<NamedLine>& named, const char* field,
              std::optional<std::string>& value, Posting& posting) {
  if (!named) return;
  value = PlainText(Cut(text, named->at));
  posting.evidence[field].push_back({named->line + 1, named->at.begin, named->at.end});
}

void SetKey(const Document& document, const LabelledLines& input, LineRange range,
            Posting& posting) {
  const auto key = ReadRecordKey(document.text, input, range, document.origin.record);
  if (!key) return;
  posting.source.key = std::string(Cut(document.text, key->at));
  posting.evidence["key"].push_back({key->line + 1, key->at.begin, key->at.end});
}

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

uint32_t LineIndexAt(const std::vector<Line>& lines, uint32_t offset) {
  const auto after =
      std::upper_bound(lines.begin(), lines.end(), offset,
                       [](uint32_t at, const Line& line) { return at < line.whole.begin; });
  return static_cast<uint32_t>(after - lines.begin()) - 1;
}

// A name from the running text, with the line that it stands in.
std::optional<NamedLine> WithLine(const std::vector<Line>& lines, const std::optional<Span>& name) {
  if (!name) return std::nullopt;
  return NamedLine{LineIndexAt(lines, name->begin), *name};
}

// What reads the lines of all postings.
struct Readers {
  Readers(const ParseOptions& parse_options, RepeatedLines repeated)
      : options(parse_options),
        scorer(repeated),
        requirements(options.skills != nullptr ? *options.skills : BuiltInSkills()) {
    if (repeated == RepeatedLines::kRemember) memo.emplace();
  }

  ParseOptions options;
  LineScorer scorer;
  RequirementReader requirements;
  std::optional<DemandMemo> memo;
};

// `title` is set where the page says itself which line names the position.
Posting ParseOne(const Document& document, const LabelledLines& input, LineRange range,
                 Readers& readers, const std::optional<NamedLine>& title) {
  const std::string_view text = document.text;
  Posting posting;
  posting.source = {document.origin.name,
                    document.origin.record,
                    0,
                    std::string(FormatName(document.origin.format)),
                    {}};
  posting.diagnostics = document.diagnostics;
  Header header = ReadHeader(text, input, range);
  if (title) {
    header.title = title;
    header.fixed.push_back({title->line, SectionKind::kTitle});
  }
  if (!header.company && header.title) {
    const Span at = header.title->at;
    if (const auto name = FindCompanyInTitle(text, at, input.lines, range))
      header.company = NamedLine{header.title->line, *name};
  }
  if (!header.company)
    header.company = WithLine(input.lines, FindCompanyInText(text, input.lines, range));
  if (!header.title)
    header.title = WithLine(input.lines, FindTitleInText(text, input.lines, range));
  SetNamed(text, header.title, "title", posting.title, posting);
  SetNamed(text, header.company, "company", posting.company, posting);
  SetKey(document, input, range, posting);
  const std::vector<SectionKind> kinds =
      AssignSections(text, input, range, header.fixed, readers.scorer);
  posting.sections = MakeSections(text, input, range, kinds);
  const DemandReader demand_reader{readers.requirements, readers.memo ? &*readers.memo : nullptr};
  Demands demands = ReadDemands(text, input, range, kinds, demand_reader);
  posting.requirements = std::move(demands.requirements);
  posting.skills = std::move(demands.skills);
  ReadFacts({text, input, range, kinds, header}, readers.options, posting);
  return posting;
}

// The posting of one of several positions on a page.
Posting ParsePosition(const Document& document, const std::vector<Position>& positions,
                      size_t which, const LabelledLines& page, Readers& readers) {
  const PositionView view = ViewOf(positions, which, page);
  const LineRange all = {0, static_cast<uint32_t>(view.lines.size())};
  const NamedLine title = {positions[which].own.begin, positions[which].title};
  const std::vector<FlattenedLine> flattened = FindFlattened(document.text, view.lines);
  std::vector<Heading> headings = view.headings;
  const LooseTables tables = ReadLooseTables(document.text, view.lines, headings);
  const LabelledLines input{view.lines,   headings,     flattened,
                            tables.lines, tables.cells, tables.further};
  Posting posting = ParseOne(document, input, all, readers, title);
  posting.sections = OwnSections(positions, which, posting.sections);
  return posting;
}

std::vector<Posting> ParseAll(const Document& document, Readers& readers) {
  const std::vector<Line> lines = BuildLines(document);
  std::vector<Heading> headings = FindHeadings(document.text, lines);
  const LooseTables tables = ReadLooseTables(document.text, lines, headings);
  const std::vector<FlattenedLine> flattened = FindFlattened(document.text, lines);
  const LabelledLines input{lines, headings, flattened, tables.lines, tables.cells, tables.further};
  std::vector<Posting> postings;
  const auto add = [&postings](Posting posting) {
    posting.source.position = static_cast<uint32_t>(postings.size());
    postings.push_back(std::move(posting));
  };
  const std::vector<Position> positions = FindPositions(document.text, input);
  for (size_t k = 0; k < positions.size(); ++k) {
    add(ParsePosition(document, positions, k, input, readers));
  }
  if (!positions.empty()) {
    DropSharedKeys(postings);
    return postings;
  }
  for (const LineRange& range : SplitPostings(document.text, input)) {
    add(ParseOne(document, input, range, readers, std::nullopt));
  }
  DropSharedKeys(postings);
  return postings;
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
