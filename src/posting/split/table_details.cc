#include "posting/split/table_details.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/row_cells.h"
#include "posting/note/note_facts.h"
#include "posting/note/remark_words.h"
#include "posting/split/ask_headings.h"
#include "posting/split/opening_heads.h"
#include "posting/split/row_facts.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNamingBytes = 120;

class DetailFinder {
 public:
  DetailFinder(std::string_view text, const std::vector<Heading>& headings,
               const std::vector<Line>& lines, const std::vector<bool>& in_table)
      : text_(text), headings_(headings), lines_(lines), in_table_(in_table) {}

  TableDetails Find(const std::vector<Span>& companies) {
    TableDetails details;
    details.of.resize(companies.size());
    for (size_t k = 0; k < companies.size(); ++k) {
      if (companies[k].empty()) continue;
      const auto [at, added] = companies_.emplace(Cut(text_, companies[k]), k);
      if (!added) at->second = kNobody;  // which of its openings is told of is not known
    }
    std::vector<bool> told(lines_.size());
    std::vector<bool> known_asks(details.of.size());
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      const auto company = in_table_[i] ? std::nullopt : NamedBy(i);
      if (!company || *company == kNobody) continue;
      const LineRange range{i, EndOf(i)};
      LineRange& known = details.of[*company];
      const bool asks = Asks(range);
      if (!ArePros(range) && (known == LineRange{} || (!known_asks[*company] && asks))) {
        known = range;
        known_asks[*company] = asks;
      }
      i = range.end - 1;
    }
    for (const LineRange& range : details.of) {
      details.any = details.any || range.begin < range.end;
      std::fill(told.begin() + range.begin, told.begin() + range.end, true);
    }
    for (uint32_t i = 0; i < lines_.size(); ++i)
      details.others = details.others || (!told[i] && !in_table_[i] && OpensCore(i));
    return details;
  }

 private:
  static constexpr size_t kNobody = SIZE_MAX;

  [[nodiscard]] bool OpensCore(uint32_t i) const { return OpensAsks(text_, headings_, lines_, i); }
  [[nodiscard]] bool Asks(LineRange range) const {
    for (uint32_t i = range.begin; i < range.end; ++i) {
      if (OpensCore(i)) return true;
    }
    return false;
  }

  // Below the name, "+ 재택 많음" and "- 레거시": what speaks for it and against it.
  [[nodiscard]] bool ArePros(LineRange range) const {
    if (Asks(range)) return false;
    for (uint32_t i = range.begin; i < range.end; ++i) {
      const std::string_view words = TrimSpaces(Cut(text_, lines_[i].whole));
      if (words.starts_with("+ ") || words.starts_with("(+)")) return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<size_t> Known(std::string_view name) const {
    const auto at = companies_.find(TrimSpaces(name));
    return at == companies_.end() ? std::nullopt : std::optional(at->second);
  }

  // "하늘앱스", "1. 하늘앱스 - 웹 개발자", "[하늘앱스] 웹 개발자", "웹 개발자 @ 하늘앱스": the
  // company that the line names.
  [[nodiscard]] std::optional<size_t> NamedBy(uint32_t i) const {
    const Line& line = lines_[i];
    if (line.blank || line.boilerplate || line.content.size() > kLongestNamingBytes)
      return std::nullopt;
    for (const Span at : {line.core, line.content}) {
      if (const auto whole = Known(Cut(text_, at)))
        return !line.IsItem() || HasItemsBelow(i) ? whole : std::nullopt;
    }
    if (line.IsItem()) return std::nullopt;
    const bool heading = line.kind == BlockKind::kHeading || line.decorated || line.bold;
    if (!heading && !line.blank_before) return std::nullopt;
    std::string_view words = Cut(text_, line.core);
    if (line.core.begin > line.content.begin && text_[line.core.begin - 1] == '[') {
      words = Cut(text_, {line.core.begin, line.content.end});
    } else if (words.starts_with('[')) {
      words.remove_prefix(1);
    }
    static constexpr std::array<std::string_view, 11> kMarks = {" - ", " – ", " — ", "/", "(",  ":",
                                                                "|",   "·",   ",",   "]", " @ "};
    for (const std::string_view mark : kMarks) {
      const size_t first = words.find(mark);
      if (first == std::string_view::npos) continue;
      if (const auto named = Known(words.substr(0, first))) return named;
      const size_t last = words.rfind(mark) + mark.size();
      if (const auto named = Known(words.substr(last))) return named;
    }
    // "### 하늘앱스 웹 개발자"
    const size_t space = words.find(' ');
    return heading && space != std::string_view::npos ? Known(words.substr(0, space))
                                                      : std::nullopt;
  }

  [[nodiscard]] bool HasItemsBelow(uint32_t i) const {
    return i + 1 < lines_.size() && lines_[i + 1].IsItem() &&
           lines_[i + 1].indent > lines_[i].indent;
  }

  // Where the details end that line `name` opens.
  [[nodiscard]] uint32_t EndOf(uint32_t name) const {
    const Line& head = lines_[name];
    uint32_t end = name + 1;
    for (uint32_t i = name + 1; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.blank) continue;
      if (in_table_[i] || IsDivider(text_, line) || NamedBy(i)) break;
      const bool heading = line.kind == BlockKind::kHeading;
      if (heading && (head.kind != BlockKind::kHeading || line.level <= head.level)) break;
      if (head.IsItem() && line.indent <= head.indent) break;
      if (i > end && IsSaidByKeeper(line)) break;
      end = i + 1;
    }
    return end;
  }

  // Below a blank line: "※ 필기 1/9", "이번 주는 둘 다 쓰자".
  [[nodiscard]] bool IsSaidByKeeper(const Line& line) const {
    const std::string_view whole = TrimSpaces(Cut(text_, line.whole));
    return line.remark || (line.notice && !line.IsItem()) || whole.starts_with("※") ||
           IsTalkOfOneself(Cut(text_, line.content)) || IsOwnLabel(Cut(text_, line.core));
  }

  std::string_view text_;
  const std::vector<Heading>& headings_;
  const std::vector<Line>& lines_;
  const std::vector<bool>& in_table_;
  std::map<std::string_view, size_t, std::less<>> companies_;
};

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

TableDetails FindTableDetails(std::string_view text, const std::vector<Heading>& headings,
                              const std::vector<Line>& lines, const std::vector<bool>& in_table,
                              const std::vector<Span>& companies) {
  return DetailFinder(text, headings, lines, in_table).Find(companies);
}

bool AddTableDetails(std::string_view text, std::vector<Heading>& headings,
                     std::vector<Line>& lines, PositionRows& rows) {
  if (rows.positions.size() < 2 || rows.positions.size() * lines.size() > kMostLinesOfAll)
    return false;
  std::vector<bool> own(lines.size());
  for (const TableLine& row : rows.kinds) own[row.line] = true;
  std::vector<Span> companies;
  companies.reserve(rows.positions.size());
  for (const Position& position : rows.positions) companies.push_back(position.company);
  const TableDetails details = FindTableDetails(text, headings, lines, own, companies);
  if (!details.any || details.others) return false;
  for (size_t k = 0; k < companies.size(); ++k) {
    const LineRange& range = details.of[k];
    if (range.begin == range.end) continue;
    rows.positions[k].further.push_back(range);
    std::fill(own.begin() + range.begin, own.begin() + range.end, true);
    // The row names it already.
    const Line& name = lines[range.begin];
    if (Cut(text, name.core) == Cut(text, companies[k])) own[range.begin] = false;
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
