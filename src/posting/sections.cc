#include "posting/sections.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "posting/labels.h"
#include "posting/section_walk.h"
#include "requirement/necessity.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "연봉 5000만원" below the requirements, without a label's colon.
bool StatesPay(std::string_view content) {
  constexpr size_t kLongestBytes = 60;
  constexpr std::array<std::string_view, 5> kPay = {"연봉 ", "월급 ", "급여 ", "시급 ", "월급여 "};
  if (content.size() > kLongestBytes) return false;
  // A space behind two or three syllables.
  if (content.size() < 10 || (content[6] != ' ' && content[9] != ' ')) return false;
  for (const std::string_view pay : kPay) {
    if (content.starts_with(pay) && content.size() > pay.size() &&
        IsAsciiDigit(static_cast<unsigned char>(content[pay.size()])))
      return content.find("만") != std::string_view::npos ||
             content.find("원") != std::string_view::npos;
  }
  return false;
}

// "접수기간 : …" is a fact wherever it stands beside the posting's core, and so are "홈페이지:
// https://…" and a link's text ("팀 블로그 바로가기").
bool IsFactLine(std::string_view text, const Line& line, SectionKind kind) {
  using enum SectionKind;
  if (line.blank) return false;
  if (StatesPay(Cut(text, line.content))) return true;
  // Nearly no line ends so, which its last byte tells.
  constexpr std::string_view kGoThere = "바로가기";
  const std::string_view core = Cut(text, line.core);
  if (!core.empty() && core.back() == kGoThere.back() && core.ends_with(kGoThere)) return true;
  if (line.key.empty()) return false;
  if (kind == kRequirements || kind == kPreferred || kind == kStack) return false;
  if (Cut(text, line.value).starts_with("http")) return kind != kDuties;
  const std::string_view field = FieldOfLabel(Cut(text, line.key));
  return !field.empty() && field != "role" && field != "tools" && KindOfField(field) == kFacts;
}

// "협업 툴: Slack, Jira": what a company works with, though it stands in what it says of itself.
bool ListsTools(std::string_view text, const Line& line, SectionKind kind) {
  using enum SectionKind;
  if (line.blank || line.key.empty() || line.value.empty()) return false;
  if (kind != kAbout && kind != kBenefits && kind != kProcess && kind != kFacts && kind != kOther)
    return false;
  const std::string_view value = Cut(text, line.value);
  const bool list = value.find_first_of(",/") != std::string_view::npos ||
                    value.find("·") != std::string_view::npos;
  return list && FieldOfLabel(Cut(text, line.key)) == "tools";
}

// A record's key with its value says all in its own line, and nothing of the lines below it.
std::vector<FixedLine> WithRecordValues(std::string_view text, const LabelledLines& input,
                                        LineRange range, std::vector<FixedLine> fixed) {
  const size_t named = fixed.size();
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    if (!line.record_value || line.blank) continue;
    const auto is_here = [i](const FixedLine& f) { return f.line == i; };
    if (std::any_of(fixed.begin(), fixed.begin() + static_cast<std::ptrdiff_t>(named), is_here))
      continue;
    const Heading& heading = input.headings[i];
    if (heading.opens_next) continue;
    const std::string_view field = FieldOfLabel(Cut(text, line.key));
    SectionKind kind = field.empty() ? SectionKind::kFacts : KindOfField(field);
    if (heading.is_heading && heading.kind) kind = *heading.kind;
    fixed.push_back({i, kind});
  }
  return fixed;
}

// A line of a second copy, and the line that it repeats.
struct Copied {
  uint32_t line = 0;
  uint32_t original = 0;
};

// What was pasted twice, without any heading to begin anew with: lines that repeat earlier ones in
// their order. The second copy is what the first one is.
std::vector<Copied> FindSecondCopy(std::string_view text, const LabelledLines& input,
                                   LineRange range) {
  constexpr size_t kLeastLines = 3;
  const auto known = [](const Heading& h) { return h.is_heading && h.kind; };
  if (std::any_of(input.headings.begin() + range.begin, input.headings.begin() + range.end, known))
    return {};
  std::unordered_map<std::string_view, size_t> first;
  std::vector<uint32_t> said;  // the lines that say something
  std::vector<Copied> copies;
  size_t run = 0;  // at the end of `copies`
  size_t expected = 0;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    if (input.lines[i].blank) continue;
    const auto [at, fresh] = first.try_emplace(Cut(text, input.lines[i].content), said.size());
    said.push_back(i);
    const bool goes_on = !fresh && run > 0 && at->second == expected;
    if (!goes_on && run < kLeastLines) copies.resize(copies.size() - run);
    if (!goes_on) run = 0;
    if (fresh) continue;
    copies.push_back({i, said[at->second]});
    expected = at->second + 1;
    ++run;
  }
  if (run < kLeastLines) copies.resize(copies.size() - run);
  return copies;
}

}  // namespace

std::vector<SectionKind> AssignSections(std::string_view text, const LabelledLines& input,
                                        LineRange range, const std::vector<FixedLine>& names,
                                        LineScorer& scorer) {
  const std::vector<FixedLine> fixed = WithRecordValues(text, input, range, names);
  const std::vector<Copied> copies = FindSecondCopy(text, input, range);
  std::vector<FixedLine> decided = fixed;
  for (const Copied& c : copies) decided.push_back({c.line, SectionKind::kOther});
  std::vector<SectionKind> kinds = SectionWalk({text, input, range}, decided, scorer).Run();
  for (const Copied& c : copies) kinds[c.line - range.begin] = kinds[c.original - range.begin];
  // A record's key that opens no section ("## text", "## due") is no content.
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Heading& heading = input.headings[i];
    if (input.lines[i].record_key && !(heading.is_heading && heading.kind))
      kinds[i - range.begin] = SectionKind::kOther;
  }
  for (const FixedLine& f : fixed) {
    if (f.line >= range.begin && f.line < range.end) kinds[f.line - range.begin] = f.kind;
  }
  for (uint32_t i = range.begin; i < range.end; ++i) {
    SectionKind& kind = kinds[i - range.begin];
    if (input.lines[i].boilerplate || input.headings[i].control) kind = SectionKind::kOther;
    if (IsFactLine(text, input.lines[i], kind)) kind = SectionKind::kFacts;
    if (ListsTools(text, input.lines[i], kind)) kind = SectionKind::kStack;
    const bool item =
        !input.lines[i].blank && !(input.headings[i].is_heading && input.headings[i].kind);
    if (item && kind == SectionKind::kRequirements && EndsAsWish(Cut(text, input.lines[i].content)))
      kind = SectionKind::kPreferred;
  }
  return kinds;
}

std::vector<Section> MakeSections(std::string_view text, const LabelledLines& input,
                                  LineRange range, const std::vector<SectionKind>& kinds) {
  std::vector<Section> sections;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    const SectionKind kind = kinds[i - range.begin];
    const bool opens = !line.blank && heading.is_heading && heading.kind.has_value();
    if (sections.empty() || (!line.blank && (opens || sections.back().kind != kind))) {
      Section section{kind, "", i + 1, i + 1};
      if (opens) section.heading = std::string(Cut(text, heading.has_value ? line.key : line.core));
      sections.push_back(std::move(section));
    }
    sections.back().line_end = i + 1;
  }
  return sections;
}

}  // namespace gonggo
