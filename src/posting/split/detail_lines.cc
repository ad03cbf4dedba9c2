#include "posting/split/detail_lines.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "posting/line/heading_words.h"
#include "posting/line/names.h"
#include "posting/note/note_names.h"
#include "posting/note/remark_words.h"
#include "posting/split/ask_headings.h"
#include "posting/split/cell_parts.h"
#include "posting/split/opening_heads.h"
#include "posting/split/row_facts.h"
#include "posting/split/row_names.h"
#include "text/char_count.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestNamingBytes = 120;
constexpr size_t kNobody = SIZE_MAX;

using Indexes = std::vector<size_t>;

constexpr std::array<std::string_view, 11> kMarks = {" - ", " – ", " — ", "/", "(",  ":",
                                                     "|",   "·",   ",",   "]", " @ "};

class DetailFinder {
 public:
  DetailFinder(std::string_view text, const std::vector<Heading>& headings,
               const std::vector<Line>& lines, const std::vector<bool>& in_table,
               const std::vector<TableOpening>& openings)
      : text_(text),
        headings_(headings),
        lines_(lines),
        in_table_(in_table),
        openings_(openings),
        input_{lines, headings} {
    for (size_t k = 0; k < openings.size(); ++k) {
      if (!openings[k].company.empty()) companies_[Cut(text, openings[k].company)].push_back(k);
    }
  }

  TableDetails Find() {
    TableDetails details;
    details.of.resize(openings_.size());
    std::vector<bool> told(lines_.size());
    std::vector<bool> known_asks(details.of.size());
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (in_table_[i]) continue;
      if (auto said = SaidBy(i)) {
        told[i] = true;
        details.said.push_back(std::move(*said));
        continue;
      }
      const auto opening = NamedBy(i);
      if (!opening || *opening == kNobody) continue;
      const LineRange range{i, EndOf(i)};
      LineRange& known = details.of[*opening];
      const bool asks = Asks(range);
      if (!ArePros(range) && (known == LineRange{} || (!known_asks[*opening] && asks))) {
        known = range;
        known_asks[*opening] = asks;
      }
      i = range.end - 1;
    }
    for (const LineRange& range : details.of)
      std::fill(told.begin() + range.begin, told.begin() + range.end, true);
    for (uint32_t i = 0; i < lines_.size(); ++i)
      details.others = details.others || (!told[i] && !in_table_[i] && OpensCore(i));
    return details;
  }

 private:
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

  [[nodiscard]] const Indexes* Known(std::string_view name) const {
    const auto at = companies_.find(TrimSpaces(name));
    return at == companies_.end() ? nullptr : &at->second;
  }

  // The opening that the line names: by its company, and of several of one by the title; kNobody
  // where that is not known. Remembers of which company the headings below may name an opening.
  [[nodiscard]] std::optional<size_t> NamedBy(uint32_t i) {
    const Line& line = lines_[i];
    if (line.blank || line.boilerplate || line.content.size() > kLongestNamingBytes)
      return std::nullopt;
    if (const Indexes* company = CompanyIn(i)) {
      const size_t opening = company->size() == 1 ? company->front() : ByTitle(i, *company);
      group_ = company->size() > 1 && Known(Cut(text_, line.core)) != nullptr ? company : nullptr;
      return opening;
    }
    if (group_ == nullptr || !StandsOut(line) || input_.OpensSection(i)) return std::nullopt;
    const size_t opening = TitledBy(Cut(text_, line.core), *group_);
    return opening == kNobody ? std::nullopt : std::optional(opening);
  }

  [[nodiscard]] static bool StandsOut(const Line& line) {
    return !line.IsItem() &&
           (line.kind == BlockKind::kHeading || line.decorated || line.bold || line.blank_before);
  }

  // "하늘앱스", "1. 하늘앱스 - 웹 개발자", "[하늘앱스] 웹 개발자", "웹 개발자 @ 하늘앱스": the
  // openings of the company that the line names.
  [[nodiscard]] const Indexes* CompanyIn(uint32_t i) const {
    const Line& line = lines_[i];
    for (const Span at : {line.core, line.content}) {
      if (const Indexes* whole = Known(Cut(text_, at)))
        return !line.IsItem() || HasItemsBelow(i) ? whole : nullptr;
    }
    if (!StandsOut(line)) return nullptr;
    std::string_view words = Cut(text_, line.core);
    if (line.core.begin > line.content.begin && text_[line.core.begin - 1] == '[') {
      words = Cut(text_, {line.core.begin, line.content.end});
    } else if (words.starts_with('[')) {
      words.remove_prefix(1);
    }
    for (const std::string_view mark : kMarks) {
      const size_t first = words.find(mark);
      if (first == std::string_view::npos) continue;
      if (const Indexes* named = Known(words.substr(0, first))) return named;
      std::string_view last = words.substr(words.rfind(mark) + mark.size());
      if (mark == "(" && last.ends_with(')')) last.remove_suffix(1);
      if (const Indexes* named = Known(last)) return named;
    }
    // "### 하늘앱스 웹 개발자"; in plain text only where a title of the table stands behind it.
    const size_t space = words.find(' ');
    if (space == std::string_view::npos) return nullptr;
    const Indexes* first = Known(words.substr(0, space));
    const bool heading = line.kind == BlockKind::kHeading || line.decorated || line.bold;
    return first != nullptr && (heading || TitledBy(words.substr(space), *first) != kNobody)
               ? first
               : nullptr;
  }

  [[nodiscard]] std::string_view TitleOf(size_t opening) const {
    return Cut(text_, openings_[opening].title);
  }

  // The only one of `openings` of whose title `words` are a part.
  [[nodiscard]] size_t TitledBy(std::string_view words, const Indexes& openings) const {
    constexpr size_t kLeastChars = 2;
    words = TrimSpaces(words);
    if (CountChars(words) < kLeastChars) return kNobody;
    size_t found = kNobody;
    for (const size_t k : openings) {
      if (TitleOf(k) == words) return k;
      if (TitleOf(k).find(words) == std::string_view::npos) continue;
      if (found != kNobody) return kNobody;
      found = k;
    }
    return found;
  }

  // "하늘앱스 - 웹 개발자", "하늘앱스 웹", or the title right below the company.
  [[nodiscard]] size_t ByTitle(uint32_t i, const Indexes& openings) const {
    const std::string_view words = Cut(text_, lines_[i].content);
    const std::string_view company = Cut(text_, openings_[openings.front()].company);
    size_t longest = 0;
    size_t found = kNobody;
    for (const size_t k : openings) {
      const std::string_view title = TitleOf(k);
      if (title.size() <= longest || words.find(title) == std::string_view::npos) continue;
      longest = title.size();
      found = k;
    }
    if (found != kNobody) return found;
    const size_t at = words.find(company);
    if (at != std::string_view::npos) {
      constexpr std::string_view kAround = " -[]()/:|·,@";
      std::string_view rest = words.substr(at + company.size());
      if (TrimSpaces(rest).find_first_not_of(kAround) == std::string_view::npos)
        rest = words.substr(0, at);
      rest.remove_prefix(std::min(rest.find_first_not_of(kAround), rest.size()));
      rest = rest.substr(0, rest.find_last_not_of(kAround) + 1);
      found = TitledBy(rest, openings);
      if (found != kNobody || !rest.empty()) return found;
    }
    const bool below = i + 1 < lines_.size() && !lines_[i + 1].blank && !in_table_[i + 1] &&
                       !StandsOut(lines_[i + 1]) && !input_.OpensSection(i + 1);
    return below ? TitledBy(Cut(text_, lines_[i + 1].core), openings) : kNobody;
  }

  [[nodiscard]] bool HasItemsBelow(uint32_t i) const {
    return i + 1 < lines_.size() && lines_[i + 1].IsItem() &&
           lines_[i + 1].indent > lines_[i].indent;
  }

  // "하늘앱스: 코틀린, 코루틴 필수", "- 하늘앱스 코틀린 필수", "하늘앱스는 코틀린 우대": what is
  // asked for in a line that begins with a company of one opening.
  [[nodiscard]] std::optional<SaidOfOpening> SaidBy(uint32_t i) const {
    const Line& line = lines_[i];
    if (line.blank || line.boilerplate || line.kind == BlockKind::kHeading) return std::nullopt;
    // A name before a colon is no part of the content of a note's line (note_shapes.h).
    Span whole = TrimSpan(text_, line.whole);
    for (const std::string_view bullet : {"- ", "* ", "+ ", "• ", "· "}) {
      if (!Cut(text_, whole).starts_with(bullet)) continue;
      whole = TrimSpan(text_, {whole.begin + static_cast<uint32_t>(bullet.size()), whole.end});
      break;
    }
    const std::string_view words = Cut(text_, whole);
    size_t end = words.find_first_of(" :");
    if (end == std::string_view::npos || words.size() > kLongestSaidBytes) return std::nullopt;
    const Indexes* company = Known(words.substr(0, end));
    for (const std::string_view particle : {"은", "는"}) {
      if (company == nullptr && words.substr(0, end).ends_with(particle))
        company = Known(words.substr(0, end - particle.size()));
    }
    if (company == nullptr || company->size() != 1) return std::nullopt;
    end = std::min(words.find_first_not_of(" :-", end), words.size());
    const std::string_view rest = words.substr(end);
    if (NamesAnother(rest)) return std::nullopt;
    const Span at{whole.begin + static_cast<uint32_t>(end), whole.end};
    std::vector<ParagraphPart> asks = AsksOfCell(text_, at);
    if (asks.empty()) return std::nullopt;
    // "자바, 스프링 필수": both are.
    if (asks.size() == 1 && asks.front().at.end == at.end) asks.front().at.begin = at.begin;
    return SaidOfOpening{company->front(), {i, std::move(asks)}};
  }

  // "… 필수고 들판소프트는 파이썬 필수"
  [[nodiscard]] bool NamesAnother(std::string_view words) const {
    while (!words.empty()) {
      const auto behind = companies_.upper_bound(words);
      if (behind != companies_.begin() && words.starts_with(std::prev(behind)->first)) return true;
      const size_t space = words.find(' ');
      if (space == std::string_view::npos) return false;
      words.remove_prefix(space + 1);
    }
    return false;
  }

  // Where the details end that line `name` opens.
  [[nodiscard]] uint32_t EndOf(uint32_t name) {
    const Line& head = lines_[name];
    const OpeningHead form = HeadOf(text_, input_, name);
    uint32_t end = name + 1;
    for (uint32_t i = name + 1; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (line.blank) continue;
      if (in_table_[i] || IsDivider(text_, line) || SaidBy(i) || IsNamed(i)) break;
      const bool heading = line.kind == BlockKind::kHeading;
      if (heading && (head.kind != BlockKind::kHeading || line.level <= head.level)) break;
      if (head.IsItem() && line.indent <= head.indent) break;
      if (i > end && IsSaidByKeeper(line)) break;
      if (NamesStranger(i, form)) break;
      end = i + 1;
    }
    return end;
  }

  [[nodiscard]] bool IsNamed(uint32_t i) {
    const Indexes* group = group_;
    const bool named = NamedBy(i).has_value();
    group_ = group;
    return named;
  }

  // Whether the line stands out as those do that name openings of the table, names somebody else,
  // and something is asked for below it.
  [[nodiscard]] bool NamesStranger(uint32_t i, OpeningHead form) const {
    const Line& line = lines_[i];
    if (line.boilerplate || !line.key.empty() || input_.OpensSection(i) ||
        line.content.size() > kLongestNamingBytes || HeadOf(text_, input_, i) != form)
      return false;
    std::string_view name = Cut(text_, line.core);
    if (name.starts_with('[')) name.remove_prefix(1);
    const bool job = NamesPost(name) && !IsSentence(name);
    for (const std::string_view mark : kMarks) name = name.substr(0, name.find(mark));
    name = TrimSpaces(name);
    const bool company = HasLegalForm(name) || EndsLikeCompany(name) || EndsLikeEmployer(name);
    const bool below =
        form.form != HeadForm::kParagraph || (i + 1 < lines_.size() && input_.OpensSection(i + 1));
    return (job || company || (below && MayBeCompany(name) && !IsManyWords(name))) &&
           AskBelow(i, form);
  }

  // Up to the next line that stands out so and opens no section.
  [[nodiscard]] bool AskBelow(uint32_t name, OpeningHead form) const {
    for (uint32_t i = name + 1; i < lines_.size(); ++i) {
      if (lines_[i].blank) continue;
      if (in_table_[i] || OpensCore(i)) return !in_table_[i];
      if (AskOfRowPiece(Cut(text_, lines_[i].content)) != RowAsk::kNone) return true;
      if (!input_.OpensSection(i) && HeadOf(text_, input_, i) == form) return false;
    }
    return false;
  }

  // Below a blank line: "※ 필기 1/9", "이번 주는 둘 다 쓰자".
  [[nodiscard]] bool IsSaidByKeeper(const Line& line) const {
    const std::string_view whole = TrimSpaces(Cut(text_, line.whole));
    return line.remark || (line.notice && !line.IsItem()) || whole.starts_with("※") ||
           IsTalkOfOneself(Cut(text_, line.content)) || IsOwnLabel(Cut(text_, line.core));
  }

  static constexpr size_t kLongestSaidBytes = 240;

  std::string_view text_;
  const std::vector<Heading>& headings_;
  const std::vector<Line>& lines_;
  const std::vector<bool>& in_table_;
  const std::vector<TableOpening>& openings_;
  LabelledLines input_;
  std::map<std::string_view, Indexes, std::less<>> companies_;
  const Indexes* group_ = nullptr;  // of the company above that has several
};

}  // namespace

bool TableDetails::Any() const {
  return !said.empty() ||
         std::ranges::any_of(of, [](const LineRange& range) { return range.begin < range.end; });
}

uint32_t CountNamingLines(std::string_view text, const std::vector<Line>& lines, LineRange details,
                          const TableOpening& opening) {
  if (Cut(text, lines[details.begin].core) != Cut(text, opening.company)) return 0;
  const uint32_t below = details.begin + 1;
  const bool titled = below < details.end && !lines[below].blank &&
                      Cut(text, lines[below].core) == Cut(text, opening.title);
  return titled ? 2 : 1;
}

TableDetails FindTableDetails(std::string_view text, const std::vector<Heading>& headings,
                              const std::vector<Line>& lines, const std::vector<bool>& in_table,
                              const std::vector<TableOpening>& openings) {
  return DetailFinder(text, headings, lines, in_table, openings).Find();
}

}  // namespace gonggo
