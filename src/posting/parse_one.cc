#include "posting/parse_one.h"

#include <algorithm>
#include <string>
#include <utility>

#include "knowledge/term_fold.h"
#include "posting/demand/items.h"
#include "posting/demand/joined_choice.h"
#include "posting/fact/facts.h"
#include "posting/header/company.h"
#include "posting/header/company_above.h"
#include "posting/header/header.h"
#include "posting/header/own_name.h"
#include "posting/header/text_title.h"
#include "posting/header/title_company.h"
#include "posting/line/call_words.h"
#include "posting/line/names.h"
#include "posting/section/choice_lists.h"
#include "posting/section/sections.h"
#include "posting/split/record_key.h"
#include "text/char_count.h"
#include "text/markup.h"

namespace gonggo {
namespace {

uint32_t LineIndexAt(const std::vector<Line>& lines, uint32_t offset) {
  const auto after =
      std::upper_bound(lines.begin(), lines.end(), offset,
                       [](uint32_t at, const Line& line) { return at < line.whole.begin; });
  return static_cast<uint32_t>(after - lines.begin()) - 1;
}

void SetKey(const Document& document, const LabelledLines& input, LineRange range,
            Posting& posting) {
  const auto key = ReadRecordKey(document.text, input, range, document.origin.record);
  if (!key) return;
  posting.source.key = std::string(Cut(document.text, key->at));
  posting.evidence["key"].push_back({key->line + 1, key->at.begin, key->at.end});
}

// A line of its own that may be a name, and no sentence; or a labelled one.
bool IsNameLine(std::string_view text, const std::vector<Line>& lines, const NamedLine& name) {
  constexpr size_t kLongestChars = 40;
  const std::string_view words = Cut(text, name.at);
  const Line& line = lines[name.line];
  if (line.record_value || !line.field.empty()) return true;  // a label says that it is one
  return Cut(text, line.content) == words && !words.ends_with(',') && !IsSentence(words) &&
         !IsCallForApplicants(words) && CountChars(words) <= kLongestChars;
}

// Sentences say who looks for whom better than lines of which none is a name.
void TakeToldNames(std::string_view text, const std::vector<Line>& lines, const ToldNames& told,
                   Header& header) {
  if (told.title && !(header.title && IsNameLine(text, lines, *header.title)))
    header.title = told.title;
  if (told.company && !(header.company && IsNameLine(text, lines, *header.company)))
    header.company = told.company;
}

// "김치 발효관리(HACCP) 담당 사원 채용" above a table whose only row calls the position 발효관리:
// the page's headline is the title, and says more. "2026년 경력사원 채용" does not say which
// position it is.
bool SaysMore(std::string_view text, const NamedLine& headline, const NamedLine& cell) {
  const std::string_view words = Cut(text, headline.at);
  if (headline.line >= cell.line || !IsRole(words) || IsBareCall(words)) return false;
  const std::string name = FoldTerm(PlainText(Cut(text, cell.at)));
  const std::string more = FoldTerm(words);
  return more.size() > name.size() && more.find(name) != std::string::npos;
}

}  // namespace

std::optional<NamedLine> WithLine(const std::vector<Line>& lines, const std::optional<Span>& name) {
  if (!name) return std::nullopt;
  return NamedLine{LineIndexAt(lines, name->begin), *name};
}

Posting ParseOne(const Document& document, const LabelledLines& input, LineRange range,
                 Readers& readers, const GivenNames& given) {
  const std::string_view text = document.text;
  Posting posting;
  posting.source = {document.origin.name,
                    document.origin.record,
                    0,
                    std::string(FormatName(document.origin.format)),
                    {}};
  posting.diagnostics = document.diagnostics;
  Header header = given.all ? Header{} : ReadHeader(text, input, range);
  if (given.title) {
    // The page's own headline may name who hires: "들빛재단 직원 채용 공고".
    if (!header.company && !given.company && header.title) {
      if (const auto name = FindCompanyInTitle(text, header.title->at, input.lines, range))
        header.company = NamedLine{header.title->line, *name};
    }
    if (!given.only || !header.title || !SaysMore(text, *header.title, *given.title))
      header.title = given.title;
    // A row of a table is more than its name.
    if (input.PartsOf(given.title->line).empty())
      header.fixed.push_back({given.title->line, SectionKind::kTitle});
  }
  TakeToldNames(text, input.lines, given.told, header);
  if (given.company) header.company = given.company;
  if (given.company && given.title && given.company->line != given.title->line)
    header.fixed.push_back({given.company->line, SectionKind::kCompany});
  if (!header.company && header.title) {
    const Span at = header.title->at;
    if (const auto name = FindCompanyInTitle(text, at, input.lines, range))
      header.company = NamedLine{header.title->line, *name};
  }
  if (!header.company && !given.all)
    header.company = WithLine(input.lines, FindCompanyInText(text, input.lines, range));
  if (!header.title && !given.all)
    header.title = WithLine(input.lines, FindTitleInText(text, input.lines, range));
  SetNamed(text, header.title, "title", posting.title, posting);
  SetNamed(text, header.company, "company", posting.company, posting);
  SetKey(document, input, range, posting);
  std::vector<SectionKind> kinds = AssignSections(text, input, range, header.fixed, readers.scorer);
  const std::vector<ChoiceList> choices = TakeChoiceLists(text, input, range, kinds);
  posting.sections = MakeSections(text, input, range, kinds);
  const DemandReader demand_reader{readers.requirements, readers.memo ? &*readers.memo : nullptr};
  Demands demands = ReadDemands(text, input, range, kinds, demand_reader);
  JoinChoices(text, input.lines, choices, demands.requirements);
  posting.requirements = std::move(demands.requirements);
  posting.skills = std::move(demands.skills);
  DropOwnNames(text, readers.requirements.skills(), posting);
  ReadFacts({text, input, range, kinds, header, choices}, readers.options, posting);
  return posting;
}

}  // namespace gonggo
