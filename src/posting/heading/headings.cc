#include "posting/heading/headings.h"

#include <optional>

#include "knowledge/tables.h"
#include "posting/heading/heading_context.h"
#include "posting/heading/heading_parts.h"
#include "posting/heading/heading_refusal.h"
#include "posting/heading/heading_shape.h"
#include "posting/heading/known_heading.h"
#include "posting/heading/marked_item.h"
#include "posting/heading/menu_lines.h"
#include "posting/heading/sub_headings.h"
#include "posting/heading/trailing_heading.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/table_head.h"
#include "posting/paragraph/lead_in.h"
#include "posting/saying/fact_rows.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "[검색]" above items names what these are about.
bool HeadsList(const std::vector<Line>& lines, size_t i) {
  const Line* next = NextLine(lines, i);
  return lines[i].decorated && i + 1 < lines.size() && !lines[i + 1].blank && next->IsItem();
}

// Its line is a page's button, menu entry or label.
// "## 지원하기" heads how to apply; elsewhere it is a button.
bool IsApplying(std::string_view core) {
  return core.starts_with("지원") || core.starts_with("Apply");
}

bool IsControl(int32_t whole) { return whole >= 0 && HasHeadingValue(whole, "control"); }

// What the label of a line names: a field's kind, or what the label says as a heading. Below
// another section's heading a label that is no field tells its items apart: "필수: 이력서" among
// the papers, "하는 일: …" in what a company says of itself.
std::optional<SectionKind> KindOfLabel(std::string_view text, const Line& line,
                                       std::optional<SectionKind> above) {
  using enum SectionKind;
  if (!line.field.empty()) return KindOfField(line.field);
  if (line.key.empty() || line.value.empty() || line.record_value) return std::nullopt;
  if (above && !IsCore(*above) && above != kStack && above != kFacts && above != kTitle)
    return std::nullopt;
  const int32_t whole = Headings().FindWhole(Cut(text, line.key));
  // "공통: …", "경험: …" name a part of any section.
  if (whole < 0 || HasHeadingValue(whole, "part")) return std::nullopt;
  const auto words = HeadingWordsOf(Cut(text, line.key), whole);
  return words ? std::optional(words->kind) : std::nullopt;
}

// "- **Key Responsibilities:**", "자격요건: 대졸 이상", "Must have: Go": a label that names a
// section opens it. `above` is the section that the last heading on a line of its own has opened.
bool ReadLabelHeading(std::string_view text, const Line& line, std::optional<SectionKind> above,
                      Heading& heading) {
  if (line.key.empty() || line.record_key) return false;
  const auto kind = KindOfLabel(text, line, above);
  using enum SectionKind;
  if (kind != kDuties && kind != kRequirements && kind != kPreferred && kind != kStack)
    return false;
  // "- 경력: …", "- 기술 스택: …", "- 협업 태도: …" are what one section's items are about.
  const bool item_of_core =
      line.IsItem() && !line.value.empty() && (above == kRequirements || above == kPreferred);
  if (kind == kStack && item_of_core) return false;
  heading = {4.0F, true, false, !line.value.empty(), kind};
  return true;
}

// A section's own heading stands in each posting of a note; it is no menu entry.
bool OpensCore(std::string_view core) {
  const auto words = ReadHeadingWords(core);
  return words && words->whole && IsCore(words->kind);
}

// A record's key. Its "skills" are tags, where a page's heading "Skills" opens requirements.
std::optional<HeadingWords> ReadKeyWords(std::string_view key) {
  if (FieldOfLabel(key) == "stack") return HeadingWords{SectionKind::kStack, kSayingWeight, true};
  return ReadHeadingWords(KeyWords(key));
}

// TrailingHeading of a line, nearly none of which holds what is in front of such a heading.
std::optional<SectionKind> TrailingHeadingOf(std::string_view text, const Line& line) {
  constexpr LineSigns kInFront = {LineSign::kBar, LineSign::kStop, LineSign::kClose,
                                  LineSign::kWide};
  const std::string_view content = Cut(text, line.content);
  // "… Qualifications" needs no sign.
  if (!line.hints.signs.HasAny(kInFront) && !content.ends_with('s')) return std::nullopt;
  return TrailingHeading(content);
}

// "As a ranger, you will:" above a list opens what it says, alone or behind other sentences. Right
// below a heading ("Our expectations") it only leads in to the list.
void ReadLeadIn(std::string_view text, const std::vector<Line>& lines,
                std::vector<Heading>& headings, size_t i, std::optional<SectionKind>& above) {
  const Line& line = lines[i];
  if (!line.colon || line.IsItem()) return;
  const Line* next = NextLine(lines, i);
  if (next == nullptr || !next->IsItem()) return;
  size_t before = i;
  while (before > 0 && lines[before - 1].blank) --before;
  if (before > 0 && IsCoreHeading(headings[before - 1])) return;
  std::string_view said = Cut(text, line.core);
  const size_t stop = said.rfind(". ");
  if (stop != std::string_view::npos) said.remove_prefix(stop + 2);
  const auto kind = KindOfLeadIn(said);
  if (!kind || kind == above) return;
  Heading& heading = headings[i];
  heading.is_heading = stop == std::string_view::npos;
  (heading.is_heading ? heading.kind : heading.opens_next) = kind;
  above = kind;
}

// What a line that is no heading of a known kind opens all the same.
void ReadOpening(std::string_view text, const std::vector<Line>& lines,
                 std::vector<Heading>& headings, size_t i, std::optional<SectionKind>& above) {
  headings[i].opens_next = TrailingHeadingOf(text, lines[i]);
  if (headings[i].opens_next)
    above = headings[i].opens_next;
  else
    ReadLeadIn(text, lines, headings, i, above);
}

// "기타" below 우대사항 ends it; below 복지 it heads what else there is of that.
bool IsRestOfOther(int32_t whole, std::optional<SectionKind> above) {
  const bool asked = above == SectionKind::kRequirements || above == SectionKind::kPreferred;
  return !asked && whole >= 0 && HasHeadingValue(whole, "rest");
}

// What postings ask for that were pasted below each other may come again, too.
bool MayHoldMenu(std::optional<SectionKind> above) {
  return !above || (!IsCore(*above) && above != SectionKind::kStack);
}

// "[공통]" above "근무지: …": what all positions have in common is no more than facts.
bool IsCommonFacts(std::string_view core, const std::vector<Line>& lines, size_t i) {
  if (core != "공통" && core != "공통사항" && core != "공통 사항") return false;
  size_t next = i + 1;
  while (next < lines.size() && lines[next].blank) ++next;
  return next < lines.size() && !lines[next].field.empty() &&
         KindOfField(lines[next].field) == SectionKind::kFacts;
}

// "*모집 분야: 공통" below 우대사항: whom the wishes are said of.
bool NamesPartOfSection(std::string_view text, const Line& line, std::optional<SectionKind> above) {
  if (line.field.empty() || line.value.empty() || !above || !IsCore(*above)) return false;
  const int32_t value = Headings().FindWhole(Cut(text, line.value));
  return value >= 0 && HasHeadingValue(value, "part");
}

}  // namespace

std::vector<Heading> FindHeadings(std::string_view text, const std::vector<Line>& lines) {
  std::vector<Heading> headings;
  FindHeadings(text, lines, headings);
  return headings;
}

void FindHeadings(std::string_view text, const std::vector<Line>& lines,
                  std::vector<Heading>& headings) {
  headings.assign(lines.size(), {});
  const MenuLines repeated(text, lines);
  std::optional<SectionKind> above;
  for (size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.blank || line.boilerplate || (line.tabbed && IsTableHead(text, line)) ||
        MarksItem(text, lines, i))
      continue;
    Heading& heading = headings[i];
    const std::string_view core = Cut(text, line.core);
    const int32_t whole = Headings().FindWhole(core);
    const bool control = IsControl(whole);
    // "- 홈페이지 지원" is how to apply.
    if (control && line.IsItem() && core.ends_with("지원")) continue;
    if (control && line.kind == BlockKind::kHeading && IsApplying(core)) {
      heading.is_heading = true;
      heading.kind = above = SectionKind::kProcess;
      continue;
    }
    if (control && HeadsList(lines, i)) {
      heading.is_heading = true;
      continue;
    }
    heading.control =
        control || (MayHoldMenu(above) && repeated.IsMenuEntry(i) && !OpensCore(core));
    if (heading.control || NamesPartOfSection(text, line, above)) continue;
    if (ReadLabelHeading(text, line, above, heading)) {
      if (!heading.has_value) above = heading.kind;
      continue;
    }
    heading.shape = HeadingShape(text, lines, i);
    const bool sure = whole >= 0 && IsSure(text, lines, i);
    if (IsShapeless(heading.shape, sure)) {
      ReadOpening(text, lines, headings, i, above);
      continue;
    }
    auto words = BehindDots(text, line, heading.names);
    if (!words) words = BeforeDash(text, line, heading.names);
    if (!words && line.record_key) {
      words = ReadKeyWords(core);
    } else if (!words && (whole >= 0 || MayBeKnown(text, line, heading.shape))) {
      words = HeadingWordsOf(core, whole);
    }
    if (words) {
      if (const auto tag = InBrackets(Cut(text, line.content), *words)) words = tag;
    }
    if (words && IsKnownHeading(*words, heading.shape, line, sure) &&
        !IsRestOfOther(whole, above) && !SaysSomethingElse(text, lines, i, *words, above) &&
        TagsOf(text, line).empty()) {  // "하늘링크∙대전 유성구∙신입" is about no links
      heading.is_heading = true;
      heading.kind = IsCommonFacts(core, lines, i) ? SectionKind::kFacts : words->kind;
      above = heading.kind;
    } else {
      heading.is_heading = heading.shape >= 2.5F;
      ReadOpening(text, lines, headings, i, above);
    }
  }
  ReadHeadingsInContext(text, lines, headings);
  KeepSectionOfParts(text, lines, headings);
}

}  // namespace gonggo
