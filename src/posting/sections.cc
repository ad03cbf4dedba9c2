#include "posting/sections.h"

#include <algorithm>
#include <array>

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
  return !field.empty() && field != "role" && KindOfField(field) == kFacts;
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

}  // namespace

std::vector<SectionKind> AssignSections(std::string_view text, const LabelledLines& input,
                                        LineRange range, const std::vector<FixedLine>& names,
                                        LineScorer& scorer) {
  const std::vector<FixedLine> fixed = WithRecordValues(text, input, range, names);
  std::vector<SectionKind> kinds = SectionWalk({text, input, range}, fixed, scorer).Run();
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
