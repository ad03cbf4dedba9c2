#include "posting/header/header.h"

#include <algorithm>
#include <array>
#include <utility>

#include "knowledge/tables.h"
#include "posting/header/board_head.h"
#include "posting/header/header_candidates.h"
#include "posting/header/joined_names.h"
#include "posting/header/labelled_title.h"
#include "posting/header/lone_title.h"
#include "posting/header/mail_subject.h"
#include "posting/header/repeated_names.h"
#include "posting/heading/heading_names.h"
#include "posting/line/bracket_name.h"
#include "posting/line/call_words.h"
#include "posting/line/labels.h"
#include "posting/line/legal_form.h"
#include "posting/line/names.h"
#include "posting/saying/fact_rows.h"
#include "posting/saying/name_place.h"
#include "text/char_count.h"
#include "text/hangul.h"
#include "text/markup.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestCompanyWithRole = 15;

class HeaderReader {
 public:
  HeaderReader(std::string_view text, const LabelledLines& input, LineRange range)
      : text_(text), input_(input), range_(range), place_{text, input, range} {}

  Header Read() {
    ReadLabels();
    TakeBoardHead();
    ReadHeadingNames();
    candidates_ = FindNameCandidates(text_, input_, range_);
    if (!candidates_.empty()) first_ = candidates_.front().line;
    TakeSubject();
    DropNamesOfPage();
    PreferHeadline();
    AssignRecordKey();
    SplitLegalForm();
    SplitFirst();
    AssignByWords();
    AssignTask();
    AssignAbovePlaceholder();
    AssignBracketed();
    AssignEnglishPair();
    AssignByPlace();
    AssignBelowTags();
    TakeCompanyOfRow();
    ReadCompanyInTitle();
    FixRepeatedNames(text_, input_, range_, header_);
    TakeLabelledTitle();
    if (header_.company) {
      const Span at = WithoutCall(text_, WithoutRegistration(text_, header_.company->at));
      header_.company->at = WithoutTeam(text_, at);
    }
    return std::move(header_);
  }

 private:
  [[nodiscard]] const Line& At(uint32_t i) const { return input_.lines[i]; }

  // "회사명: 하늘소프트", a record's "comp_name: …", a heading made from a record's key.
  void ReadLabels() {
    bool of_site = false;
    for (uint32_t i = range_.begin; i < range_.end; ++i) {
      const Line& line = At(i);
      const bool company = line.field == "company" && !header_.company;
      const bool title = line.field == "title" && !header_.title && MayNameTitle(text_, input_, i);
      if (line.boilerplate || (!company && !title)) continue;
      const Span value = LabelOfLink(text_, line.value);
      if (value.empty() || CountChars(Cut(text_, value)) > 120 ||
          IsStatedAbsence(Cut(text_, value)) || IsPlaceholderName(Cut(text_, value)) ||
          IsBareCall(Cut(text_, value)) || IsSiteName(Cut(text_, value))) {
        of_site = of_site || company;
        continue;
      }
      if (title && !subject_ && IsSubject(line)) {
        subject_ = NamedLine{i, value};
        Fix(i, SectionKind::kTitle);
        continue;
      }
      if (company) {
        header_.company = NamedLine{i, value};
        Fix(i, SectionKind::kCompany);
      } else {
        header_.title = NamedLine{i, value};
        Fix(i, SectionKind::kTitle);
      }
    }
    // "site_name: 사람인": the title of a board's page names the board and the days left, too.
    if (of_site && header_.title)
      header_.title->at = WithoutDaysLeft(text_, WithoutSite(text_, header_.title->at));
  }

  // Where nothing in a mail is its title.
  void TakeSubject() {
    if (!subject_ || header_.title) return;
    header_.title = TitleOfSubject(text_, input_.lines, range_, *subject_);
    if (header_.title->line != subject_->line) Fix(header_.title->line, SectionKind::kTitle);
  }

  [[nodiscard]] bool IsSubject(const Line& line) const { return Cut(text_, line.key) == "subject"; }

  // Where no line names the title, a label does.
  void TakeLabelledTitle() {
    if (header_.title && !IsBareCall(Cut(text_, header_.title->at))) return;
    const bool company_labelled = header_.company && At(header_.company->line).field == "company";
    header_.title = FindLabelledTitle(text_, input_, range_, company_labelled);
    if (header_.title) Fix(header_.title->line, SectionKind::kTitle);
  }

  // Entries of the page's menu, rows of tags.
  void DropNamesOfPage() {
    std::string_view below;
    for (size_t k = candidates_.size(); k-- > 0;) {
      const std::string_view name = Cut(text_, candidates_[k].at);
      // "① 그룹바이" above an opening of a note: where it was found.
      const bool part = range_.begin > 0 || range_.end < input_.lines.size();
      if (IsOfPage(name, below) || (part && IsSiteName(name)))
        candidates_.erase(candidates_.begin() + static_cast<std::ptrdiff_t>(k));
      below = name;
    }
  }

  // "모집부문: 서버" says which of the company's jobs, below a headline that names it: "서버 개발자
  // 채용".
  void PreferHeadline() {
    if (!header_.title || candidates_.empty()) return;
    const NameCandidate& first = candidates_.front();
    const Line& label = At(header_.title->line);
    const bool field = !label.record_value && !label.key.empty() &&
                       label.key.begin < label.key.end &&
                       (Cut(text_, label.key).find("모집") != std::string_view::npos ||
                        Cut(text_, label.key).find("채용") != std::string_view::npos);
    if (!field || !first.role || first.line >= header_.title->line ||
        IsBareCall(Cut(text_, first.at)))
      return;
    Take(first, SectionKind::kTitle);
  }

  // "채용 분야 설명: 통계 솔루션 구축": a label and what it says.
  [[nodiscard]] bool IsLabelled(Span at) const { return Cut(text_, at).contains(": "); }

  void TakeBoardHead() {
    if (header_.title || header_.company || subject_) return;
    const auto head = FindBoardHead(text_, input_, range_);
    if (!head || IsLabelled(head->company.at)) return;
    header_.title = head->title;
    Fix(header_.title->line, SectionKind::kTitle);
    // The title once more, where a page has no company to name.
    if (Cut(text_, head->company.at) == Cut(text_, head->title.at))
      return Fix(head->company.line, SectionKind::kTitle);
    if (place_.IsCategory(head->company.at)) return Fix(head->company.line, SectionKind::kFacts);
    header_.company = head->company;
    Fix(header_.company->line, SectionKind::kCompany);
  }

  // "## 자격 조건 — 하늘소프트, 서버 개발자": the first heading of a note's posting names both.
  void ReadHeadingNames() {
    if (header_.title || header_.company || subject_) return;
    uint32_t first = range_.begin;
    while (first < range_.end && !input_.OpensSection(first)) ++first;
    if (first == range_.end || input_.headings[first].names.empty()) return;
    const HeadingNames names = NamesOfHeading(text_, input_.headings[first].names);
    if (names.company) header_.company = NamedLine{first, *names.company};
    if (names.title) header_.title = NamedLine{first, *names.title};
  }

  // A record's key is the title of what stands under it: "# Product Manager" above "자격요건: …".
  void AssignRecordKey() {
    if (header_.title || candidates_.size() != 1 || candidates_[0].legal) return;
    const NameCandidate& only = candidates_[0];
    uint32_t next = only.line + 1;
    while (next < range_.end && At(next).blank) ++next;
    if (next == range_.end || At(only.line).kind != BlockKind::kHeading) return;
    const bool value = At(next).kind == BlockKind::kKeyValue && input_.headings[next].has_value;
    if (value || At(next).record_key) Take(only, SectionKind::kTitle);
  }

  void Fix(uint32_t line, SectionKind kind) { header_.fixed.push_back({line, kind}); }

  // "(주)하늘소프트 백엔드 개발자".
  void SplitLegalForm() {
    if (header_.title || header_.company || candidates_.empty()) return;
    const NameCandidate& first = candidates_.front();
    if (!first.role || !first.legal) return;
    const auto names = SplitByLegalForm(text_, first.at);
    if (!names) return;
    header_.company = NamedLine{first.line, names->company};
    header_.title = NamedLine{first.line, names->job};
    Fix(first.line, SectionKind::kTitle);
  }

  // The first candidate may name both: "하늘소프트 | QA 엔지니어 모집".
  void SplitFirst() {
    // "Data Analyst - 광고" is a record's key: a team is no company.
    if (header_.title || header_.company) return;
    const auto names = FindJoinedNames(place_, candidates_);
    const bool named_below =
        candidates_.size() > 1 && !candidates_[1].role && NearHeader(candidates_[1]);
    if (!names || named_below) return;
    header_.title = names->title;
    header_.company = names->company;
    Fix(names->title.line, SectionKind::kTitle);
  }

  // "(주)구름다리 | 서울 송파구 | 경력 2년↑" right below the title: a row of facts that begins with
  // who offers it.
  void TakeCompanyOfRow() {
    if (header_.company || !header_.title) return;
    uint32_t below = header_.title->line + 1;
    while (below < range_.end && At(below).blank) ++below;
    if (below == range_.end || At(below).boilerplate) return;
    const std::string_view row = Cut(text_, At(below).content);
    const std::string_view name = TrimSpaces(row.substr(0, row.find(" | ")));
    if (name.size() == row.size() || !HasLegalForm(name) || IsRole(name) ||
        CountChars(name) > kLongestCompanyWithRole)
      return;
    header_.company = NamedLine{below, SpanOf(text_, name)};
  }

  void ReadCompanyInTitle() {
    if (header_.company || !header_.title) return;
    if (const auto company = CompanyInTitle(place_, *header_.title))
      header_.company = NamedLine{header_.title->line, *company};
  }

  void AssignByWords() {
    for (const NameCandidate& c : candidates_) {
      // "테이블매니저(주)" is a company, though 매니저 is a job.
      if (c.legal && (!c.role || CountChars(Cut(text_, c.at)) <= kLongestCompanyWithRole) &&
          !header_.company)
        Take(c, SectionKind::kCompany);
    }
    for (const NameCandidate& c : candidates_) {
      if (c.role && !header_.title && !IsTaken(c)) Take(c, SectionKind::kTitle);
    }
  }

  // The only name above the sections ends as titles do: "음성 합성 모델 연구".
  void AssignTask() {
    if (header_.title || header_.company || candidates_.size() != 1) return;
    const bool title =
        NamesTask(Cut(text_, candidates_[0].at)) || IsLoneTitle(place_, candidates_[0].at);
    if (title) Take(candidates_[0], SectionKind::kTitle);
  }

  // "Portfolio Lead" above "name": where a company should stand nothing does, so what stands above
  // is the title.
  void AssignAbovePlaceholder() {
    if (header_.title || candidates_.empty() || !place_.IsFirstLine(candidates_[0].line)) return;
    uint32_t next = candidates_[0].line + 1;
    while (next < range_.end && At(next).blank) ++next;
    if (next < range_.end && IsPlaceholderName(Cut(text_, At(next).content)))
      Take(candidates_[0], SectionKind::kTitle);
  }

  // "[하늘몰] AMD" in the first line is a title, though no word of it is a job.
  void AssignBracketed() {
    if (header_.title || candidates_.empty() || !place_.IsFirstLine(candidates_[0].line)) return;
    const std::string_view name = Cut(text_, At(candidates_[0].line).content);
    const size_t close = name.find("] ");
    if (name.starts_with('[') && close != std::string_view::npos && !candidates_[0].legal)
      Take(candidates_[0], SectionKind::kTitle);
  }

  // "Chief Happiness Wizard" and below it "Hotel Larch": English pages and notes begin with the
  // job.
  void AssignEnglishPair() {
    if (header_.title || header_.company || candidates_.size() < 2) return;
    const auto [first, second] = std::pair(candidates_[0], candidates_[1]);
    uint32_t next = first.line + 1;
    while (next < range_.end && At(next).blank) ++next;
    const auto is_name = [this](const NameCandidate& c) {
      const std::string_view name = Cut(text_, c.at);
      return !c.legal && !HasHangul(name) && !IsNoName(name) && !IsSiteName(name);
    };
    if (!place_.IsFirstLine(first.line) || second.line != next || !is_name(first) ||
        !is_name(second) || !MayBeCompany(Cut(text_, second.at)))
      return;
    Take(first, SectionKind::kTitle);
    Take(second, SectionKind::kCompany);
  }

  // A note names the company right above the title, or right above the sections; what stands higher
  // ("## 로켓펀치") groups several postings.
  void AssignByPlace() {
    if (header_.company) return;
    const NameCandidate* best = nullptr;
    for (const NameCandidate& c : candidates_) {
      if (IsTaken(c) || c.role || !NearHeader(c) || IsNoName(Cut(text_, c.at))) continue;
      if (place_.IsCategory(c.at)) {
        Fix(c.line, SectionKind::kFacts);
        continue;
      }
      if (!c.legal && (IsLabelled(c.at) || IsManyWords(Cut(text_, c.at)))) continue;
      const bool above = !header_.title || c.line < header_.title->line;
      if (best == nullptr || above) best = &c;
    }
    if (best != nullptr) Take(*best, SectionKind::kCompany);
  }

  // "시험실 지기" right below "하늘보리∙서울 성동구∙신입", as a board heads its pages.
  void AssignBelowTags() {
    if (header_.title || !header_.company || candidates_.size() < 2) return;
    const auto [company, below] = std::pair(candidates_[0], candidates_[1]);
    uint32_t next = company.line + 1;
    while (next < range_.end && At(next).blank) ++next;
    if (company.line == header_.company->line && below.line == next &&
        !TagsOf(text_, At(company.line)).empty())
      Take(below, SectionKind::kTitle);
  }

  // A company's name stands alone between blank lines, within the first lines.
  [[nodiscard]] bool NearHeader(const NameCandidate& c) const {
    const bool alone =
        At(c.line).blank_before && (c.line + 1 >= range_.end || At(c.line + 1).blank);
    // "Senior Engineer" and below it, without a blank line, "Nimbus Analytics".
    const bool below_title =
        header_.title && c.line == header_.title->line + 1 && MayBeCompany(Cut(text_, c.at));
    return alone || below_title || first_ == c.line;
  }

  [[nodiscard]] bool IsTaken(const NameCandidate& c) const {
    return (header_.title && header_.title->line == c.line) ||
           (header_.company && header_.company->line == c.line);
  }

  void Take(const NameCandidate& c, SectionKind kind) {
    (kind == SectionKind::kTitle ? header_.title : header_.company) = NamedLine{c.line, c.at};
    Fix(c.line, kind);
  }

  std::string_view text_;
  const LabelledLines& input_;
  LineRange range_;
  NamePosition place_;
  Header header_;
  std::vector<NameCandidate> candidates_;
  std::optional<NamedLine> subject_;  // of a mail
  uint32_t first_ = 0;  // line of the first candidate, which may be an entry of the page's menu
};

}  // namespace

Header ReadHeader(std::string_view text, const LabelledLines& input, LineRange range) {
  return HeaderReader(text, input, range).Read();
}

}  // namespace gonggo
