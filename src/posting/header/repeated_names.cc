#include "posting/header/repeated_names.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "knowledge/term_fold.h"
#include "posting/line/labels.h"
#include "posting/line/legal_form.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Parts of a name are looked for in so many lines below it, whole names in all.
constexpr size_t kMostHeaderLines = 6;
constexpr size_t kShortestRepeatBytes = 6;

// "서버 개발자 채용" repeats "서버 개발자".
std::string_view WithoutCallWord(std::string_view name) {
  for (const std::string_view call : {" 채용", " 모집"}) {
    if (name.ends_with(call)) return name.substr(0, name.size() - call.size());
  }
  return name;
}

class RepeatReader {
 public:
  RepeatReader(std::string_view text, const LabelledLines& input, LineRange range, Header& header)
      : text_(text),
        input_(input),
        range_(range),
        header_(header),
        title_(FoldTerm(Cut(text, header.title->at))),
        company_(header.company ? FoldTerm(Cut(text, HeadingCore(text, header.company->at))) : ""),
        bare_company_(header.company ? FoldTerm(WithoutLegalForm(Cut(text, header.company->at)))
                                     : "") {}

  void Read() {
    size_t seen = 0;
    bool begun = false;  // a section of the posting's core
    uint32_t above = header_.title->line;
    for (uint32_t i = header_.title->line + 1; i < range_.end; ++i) {
      if (At(i).blank || (header_.company && header_.company->line == i)) continue;
      ++seen;
      // Below the title of a second copy.
      if (!company_.empty() && IsFixedTitle(above) && FoldsTo(Cut(text_, At(i).core), company_)) {
        Fix(i, SectionKind::kCompany);
      } else if (NamesPosition(i, above)) {
        Fix(above, SectionKind::kTitle);
        Fix(i, SectionKind::kTitle);
      } else if (seen < kMostHeaderLines && !begun) {
        ReadNear(i, above);
      } else if (At(i).core.size() >= title_.size() && FoldsTo(Cut(text_, At(i).core), title_)) {
        FixTitle(i, above);
      } else if (begun && HeadsCard(i)) {
        FixCard(i);
      }
      above = i;
      begun = begun || Opens(i, SectionKind::kDuties) || Opens(i, SectionKind::kStack) ||
              Opens(i, SectionKind::kRequirements);
    }
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }

  void Fix(uint32_t line, SectionKind kind) { header_.fixed.push_back({line, kind}); }

  [[nodiscard]] bool IsFixedTitle(uint32_t line) const {
    return !header_.fixed.empty() && header_.fixed.back().line == line &&
           header_.fixed.back().kind == SectionKind::kTitle;
  }

  [[nodiscard]] bool Opens(uint32_t i, SectionKind kind) const {
    return input_.headings[i].is_heading && input_.headings[i].kind == kind;
  }
  [[nodiscard]] bool IsLabel(uint32_t i) const { return Opens(i, SectionKind::kFacts); }

  [[nodiscard]] uint32_t Next(uint32_t i) const {
    do {
      ++i;
    } while (i < range_.end && At(i).blank);
    return i;
  }

  // "하늘소프트(주)" above "사업분야: …", "사원수: …", below what the posting asks for: boards and
  // companies end a page with a card of the company.
  [[nodiscard]] bool HeadsCard(uint32_t i) const {
    if (company_.empty() || !At(i).blank_before || !At(i).key.empty() || At(i).IsItem())
      return false;
    const std::string_view name = WithoutLegalForm(Cut(text_, At(i).content));
    return FoldsTo(name, bare_company_) && i + 1 < range_.end && IsOfCard(i + 1);
  }
  [[nodiscard]] bool IsOfCard(uint32_t i) const {
    const Line& line = At(i);
    return !line.blank && !line.field.empty() && !line.value.empty() &&
           (KindOfField(line.field) == SectionKind::kAbout ||
            KindOfField(line.field) == SectionKind::kFacts);
  }
  void FixCard(uint32_t i) {
    Fix(i, SectionKind::kCompany);
    for (++i; i < range_.end && IsOfCard(i); ++i) Fix(i, KindOfField(At(i).field));
  }

  // "포지션 및 자격요건" / "데이터 분석가" / "담당업무": the position that the sections below are
  // about.
  [[nodiscard]] bool NamesPosition(uint32_t i, uint32_t above) const {
    if (!IsLabel(above) || At(i).IsItem() || !At(i).key.empty()) return false;
    const std::string_view label = Cut(text_, At(above).core);
    if (!label.ends_with("자격요건") && !label.ends_with("자격 요건")) return false;
    const uint32_t next = Next(i);
    return next < range_.end && Opens(next, SectionKind::kDuties);
  }

  // Below a label such as 모집분야 it is what the label states; where the list of duties hangs on
  // it, it is the title.
  void FixTitle(uint32_t i, uint32_t above) {
    if (title_.size() < kShortestRepeatBytes) return;
    // What an item of the work says may be the title's words; the title may look like a heading.
    if (above != header_.title->line &&
        (Opens(above, SectionKind::kDuties) || Opens(above, SectionKind::kAbout)))
      return;
    const bool facts = IsLabel(above) && !NamesPosition(i, above);
    Fix(i, facts ? SectionKind::kFacts : SectionKind::kTitle);
    if (IsLabel(above)) Fix(above, facts ? SectionKind::kFacts : SectionKind::kTitle);
  }

  // One of the first lines, where a part of a name will do.
  void ReadNear(uint32_t i, uint32_t above) {
    // A longer one is in neither, and lines can be long.
    const std::string_view core = Cut(text_, At(i).core);
    const size_t longest = std::max(title_.size(), company_.size());
    std::string again = FoldTermUpTo(core, longest);
    const std::string_view called = WithoutCallWord(core);
    if (called.size() < core.size() && title_.find(again) == std::string::npos)
      again = FoldTermUpTo(called, longest);
    if (again.size() < kShortestRepeatBytes) return;
    const bool of_company =
        again.size() * 3 >= company_.size() * 2 && company_.find(again) != std::string::npos;
    if (of_company) return Fix(i, SectionKind::kCompany);
    // Its second half, below the first.
    const bool goes_on = IsFixedTitle(above) && title_.ends_with(again);
    const bool enough = goes_on || IsLabel(above) || again.size() * 2 >= title_.size();
    if ((enough && title_.find(again) != std::string::npos) || IsFirstHalf(i)) FixTitle(i, above);
  }

  // Whether the title goes on in the next line: "[데이터팀]" / "분석가 모집".
  [[nodiscard]] bool IsFirstHalf(uint32_t i) const {
    const uint32_t next = Next(i);
    if (next == range_.end) return false;
    const std::string_view half = Cut(text_, At(i).content);
    // Nearly no line begins as the title does.
    const unsigned char begin = half.empty() ? 0 : FoldTermByte(half[0]);
    if (begin != 0 && !title_.starts_with(static_cast<char>(begin))) return false;
    const std::string first = FoldTermUpTo(half, title_.size());
    return title_.starts_with(first) &&
           FoldsTo(Cut(text_, At(next).content), std::string_view(title_).substr(first.size()));
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  Header& header_;
  std::string title_;
  std::string company_;
  std::string bare_company_;  // without its legal form
};

}  // namespace

void FixRepeatedNames(std::string_view text, const LabelledLines& input, LineRange range,
                      Header& header) {
  if (header.title) RepeatReader(text, input, range, header).Read();
}

}  // namespace gonggo
