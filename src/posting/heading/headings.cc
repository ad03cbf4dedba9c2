#include "posting/heading/headings.h"

#include <algorithm>
#include <string>

#include "knowledge/tables.h"
#include "posting/heading/heading_context.h"
#include "posting/heading/heading_names.h"
#include "posting/heading/heading_shape.h"
#include "posting/heading/marked_item.h"
#include "posting/heading/menu_lines.h"
#include "posting/heading/sub_headings.h"
#include "posting/heading/trailing_heading.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/table_head.h"
#include "posting/saying/fact_rows.h"
#include "posting/saying/papers_line.h"
#include "requirement/necessity.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kSureBytes = 24;           // eight syllables, all of them a known heading
constexpr float kSureShape = -2.0F;         // what its shape may speak against it
constexpr size_t kLongestKnownBytes = 110;  // some 36 syllables
constexpr float kSayingShape = 1.0F;        // of a line whose words say it
constexpr float kTellingWeight = 2.0F;      // words that say it in a line marked as a heading

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

// "초대졸 이상(전산 전공 우대)": a wish beside what the line says; "추가 역량 (우대)" is a heading.
bool WishesInParentheses(std::string_view content) {
  content = TrimSpaces(content);
  if (!content.ends_with(')')) return false;
  content.remove_suffix(1);
  const size_t open = content.rfind('(');
  if (open == std::string_view::npos) return false;
  const auto inside = ReadHeadingWords(TrimSpaces(content.substr(open + 1)));
  if (!inside || inside->kind != SectionKind::kPreferred || inside->whole) return false;
  // "(석사 우대)" on a line of its own is said of the line above.
  const auto before = ReadHeadingWords(TrimSpaces(content.substr(0, open)));
  return !before || before->kind != SectionKind::kPreferred;
}

// "Kafka 경험자 우대": one of the wishes, where no list hangs on it.
bool IsWish(std::string_view text, const std::vector<Line>& lines, size_t i,
            const HeadingWords& words) {
  const Line& line = lines[i];
  const bool heading = line.colon || line.kind == BlockKind::kHeading;
  if (words.whole || words.kind != SectionKind::kPreferred || heading) return false;
  if (WishesInParentheses(Cut(text, line.content))) return true;
  if (line.decorated) return false;
  const Line* next = NextLine(lines, i);
  return (next == nullptr || !next->IsItem() || line.IsItem()) && !line.blank_before &&
         EndsAsWish(Cut(text, line.content));
}

// "전기기사 자격증 필수" in a section of what is asked for: one of these, where no list hangs on
// it.
bool IsAsk(std::string_view text, const std::vector<Line>& lines, size_t i,
           const HeadingWords& words) {
  const Line& line = lines[i];
  if (words.whole || words.kind != SectionKind::kRequirements || line.colon || line.decorated ||
      line.kind == BlockKind::kHeading || !Cut(text, line.core).ends_with("필수"))
    return false;
  // "자격요건 (필수)" heads a list.
  std::string_view before = Cut(text, line.core);
  before.remove_suffix(std::string_view("필수").size());
  if (before.ends_with('(') || IsWholeHeading(TrimSpaces(before))) return false;
  const Line* next = NextLine(lines, i);
  return next == nullptr || !next->IsItem() || line.IsItem();
}

// "※ 포트폴리오 제출 필수", "[포트폴리오를 제출해 주세요]": a notice among other lines; what
// follows is not about it.
bool IsNotice(std::string_view text, const Line& line, const HeadingWords& words) {
  if (words.whole || line.kind == BlockKind::kHeading) return false;
  const std::string_view core = Cut(text, line.core);
  if (words.kind == SectionKind::kRequirements) return AsksForPapers(core);
  if (words.kind != SectionKind::kProcess) return false;
  return core.ends_with("필수") || core.find("제출해") != std::string_view::npos;
}

// "2) 주요 업무를 얼마나 잘 해낼 수 있는가": a question is what somebody looks at.
bool IsQuestionOfJudges(std::string_view core, const HeadingWords& words) {
  return !words.whole && (core.ends_with("는가") || core.ends_with("은가"));
}

// "측위 기술을 활용한 기술 개발": a duty that speaks of techniques is no list of them.
bool NamesWork(std::string_view core, const HeadingWords& words) {
  if (words.whole || words.kind != SectionKind::kStack) return false;
  return NamesTask(core) || EndsLikeSentence(core);
}

// Whether words that all belong to a known heading are one, whatever speaks against their shape:
// "이런 기술이 필요해요" says it all, even among lines that it might go on with.
bool IsSure(std::string_view text, const std::vector<Line>& lines, size_t i) {
  const std::string_view core = Cut(text, lines[i].core);
  if (core.size() >= kSureBytes) return true;
  return !lines[i].IsItem() && i + 1 < lines.size() && !lines[i + 1].blank && EndsAsHeading(core);
}

bool IsKnownHeading(const HeadingWords& words, float shape, const Line& line, bool sure) {
  if (words.whole) return shape >= (sure ? kSureShape : -0.5F);
  if (line.core.size() > kLongestKnownBytes) return false;
  // "이력서는 이렇게 작성하시는 걸 추천해요.": advice is written in sentences; what says twice that
  // it is some needs less of a shape.
  const bool twice = words.weight >= 2 * kSayingWeight && words.kind == SectionKind::kProcess;
  if (twice && shape >= 0 && !line.IsItem()) return true;
  if (words.weight >= kSayingWeight) return shape >= kSayingShape;
  // Hints ("성장", "역량") may colour a section but don't open one.
  const bool marked = line.decorated || line.colon || line.kind == BlockKind::kHeading;
  const bool item = line.IsItem() && !line.decorated;
  return words.weight >= kTellingWeight && marked && !item && shape >= 2.0F;
}

// Whether words that are no known heading as a whole may make the line one, whatever they say: of
// most lines they do not, and so are not looked for.
bool MayBeKnown(std::string_view text, const Line& line, float shape) {
  constexpr std::string_view kCopulaEnd = "요";  // "… 자격요건이에요" is as good as a whole one
  const bool shaped = line.core.size() <= kLongestKnownBytes &&
                      (shape >= kSayingShape || (shape >= 0 && !line.IsItem()));
  return shaped || Cut(text, line.core).ends_with(kCopulaEnd) ||
         Cut(text, line.content).starts_with('[');
}

// A section's own heading stands in each posting of a note; it is no menu entry.
bool OpensCore(std::string_view core) {
  const auto words = ReadHeadingWords(core);
  return words && words->whole && IsCore(words->kind);
}

// "*1 . 자격 조건* — 하늘소프트, 서버 개발자": what the words before the dash say, if they say it
// alone; sets `names` to the rest.
std::optional<HeadingWords> BeforeDash(std::string_view text, const Line& line, Span& names) {
  if (line.kind != BlockKind::kHeading) return std::nullopt;
  const std::string_view core = Cut(text, line.core);
  for (const std::string_view dash : {" — ", " – ", " - "}) {
    const size_t at = core.find(dash);
    if (at == std::string_view::npos) continue;
    const Span before = {line.core.begin, line.core.begin + static_cast<uint32_t>(at)};
    const auto words = ReadHeadingWords(Cut(text, HeadingCore(text, before)));
    if (!words || words->weight < kSayingWeight) return std::nullopt;
    names = {before.end + static_cast<uint32_t>(dash.size()), line.core.end};
    return words;
  }
  return std::nullopt;
}

// "*1 . 하늘소프트 · 서버 개발자 · 자격 조건*", as `gonggo digest` writes it: what the words behind
// the last dot say, if they are the heading of what is asked for; sets `names` to what stands
// before it.
std::optional<HeadingWords> BehindDots(std::string_view text, const Line& line, Span& names) {
  if (line.kind != BlockKind::kHeading) return std::nullopt;
  const auto parts = SplitAtLastDot(Cut(text, line.core));
  if (!parts) return std::nullopt;
  const auto words = ReadHeadingWords(parts->words);
  if (!words || !words->whole || words->kind != SectionKind::kRequirements) return std::nullopt;
  names = {line.core.begin + static_cast<uint32_t>(NumberSize(parts->names)),
           line.core.begin + static_cast<uint32_t>(parts->names.size())};
  return words;
}

// "[Refresh] 오래 함께하면 좋아요": what the brackets say, where they name another section of the
// posting's own than the words behind them.
std::optional<HeadingWords> InBrackets(std::string_view content, const HeadingWords& words) {
  using enum SectionKind;
  if (words.whole || !content.starts_with('[')) return std::nullopt;
  const size_t close = content.find(']');
  if (close == std::string_view::npos || close + 1 >= content.size()) return std::nullopt;
  const auto inside = ReadHeadingWords(TrimSpaces(content.substr(1, close - 1)));
  if (!inside || !inside->whole) return std::nullopt;
  // "[필수]" and "[우대]" mark items.
  return inside->kind == kDuties || inside->kind == kBenefits ? inside : std::nullopt;
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

}  // namespace

namespace {

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
    if (heading.control) continue;
    if (ReadLabelHeading(text, line, above, heading)) {
      if (!heading.has_value) above = heading.kind;
      continue;
    }
    heading.shape = HeadingShape(text, lines, i);
    const bool sure = whole >= 0 && IsSure(text, lines, i);
    if (heading.shape < (sure ? kSureShape : -0.5F)) {
      heading.opens_next = TrailingHeadingOf(text, line);
      if (heading.opens_next) above = heading.opens_next;
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
        !IsWish(text, lines, i, *words) &&
        !(above && IsCore(*above) && IsAsk(text, lines, i, *words)) &&
        !IsNotice(text, line, *words) && !NamesWork(core, *words) &&
        !IsQuestionOfJudges(core, *words) &&
        TagsOf(text, line).empty()) {  // "하늘링크∙대전 유성구∙신입" is about no links
      heading.is_heading = true;
      heading.kind = IsCommonFacts(core, lines, i) ? SectionKind::kFacts : words->kind;
      above = heading.kind;
    } else {
      heading.is_heading = heading.shape >= 2.5F;
      heading.opens_next = TrailingHeadingOf(text, line);
      if (heading.opens_next) above = heading.opens_next;
    }
  }
  ReadHeadingsInContext(text, lines, headings);
  KeepSectionOfParts(text, lines, headings);
}

}  // namespace gonggo
