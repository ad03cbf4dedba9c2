#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "knowledge/tables.h"
#include "model/labels.h"
#include "output/posting_words.h"
#include "output/prep_sections.h"
#include "output/section_items.h"
#include "text/byte_class.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// As many of a step's things as one can look at in an evening.
constexpr size_t kMostOfStep = 4;
// Of "company: " or "회사명: " before a name.
constexpr size_t kLabelBytes = 16;

class Overview {
 public:
  Overview(const PrepView& view, const PrepWords& words) : view_(view), words_(words) {}

  PrepBlocks Make() {
    const Posting& p = view_.posting;
    const Language language = words_.language();
    blocks_.push_back(PrepHeading(2, words_.Say("공고 개요", "Job overview")));
    if (p.company) Fact("company", *p.company);
    if (p.title) Fact("title", *p.title);
    if (p.experience) Fact("experience", ExperienceWords(p.experience, language));
    std::string employment;
    for (const Employment value : p.employment)
      employment += (employment.empty() ? "" : ", ") + std::string(Label(value, language));
    if (!employment.empty()) Fact("employment", employment);
    if (p.education) Fact("education", std::string(Label(*p.education, language)));
    if (p.location) Fact("location", LocationWords(*p.location, language));
    if (p.work) Fact("work", std::string(Label(*p.work, language)));
    if (p.salary) Fact("salary", SalaryWords(*p.salary, language));
    if (p.headcount) Fact("headcount", HeadcountWords(*p.headcount, language));
    if (p.deadline) {
      Fact("deadline", p.deadline->date ? FormatDate(*p.deadline->date)
                                        : DeadlineWords(p.deadline, view_.today, language));
    }
    List(SectionKind::kDuties,
         SectionItems(p, view_.text, SectionKind::kDuties, ContactItems::kLeaveOut));
    const RequirementLists lists = SplitRequirements(p, view_.text, ListExtent::kByMeaning);
    List(SectionKind::kRequirements, lists.required);
    List(SectionKind::kPreferred, lists.preferred);
    return std::move(blocks_);
  }

 private:
  void Fact(std::string_view field, const std::string& value) {
    std::string line = std::string(FieldLabel(field, words_.language())) + ": " + value;
    const auto at = view_.posting.evidence.find(field);
    // A value that the user corrected stands in no line.
    if (at != view_.posting.evidence.end() && !at->second.empty())
      line += " (" + words_.PostingLine(at->second.front().line) + ")";
    blocks_.push_back(PrepItem(0, std::move(line)));
  }

  void List(SectionKind kind, const std::vector<SectionItem>& items) {
    if (items.empty()) return;
    blocks_.push_back(PrepItem(0, std::string(Label(kind, words_.language()))));
    for (const SectionItem& item : items)
      blocks_.push_back(
          PrepItem(1, PlainText(item.text) + " (" + words_.PostingLine(item.line) + ")"));
  }

  const PrepView& view_;
  const PrepWords& words_;
  PrepBlocks blocks_;
};

class Steps {
 public:
  Steps(const PrepView& view, const PrepWords& words) : view_(view), words_(words) {}

  PrepBlocks Make() {
    if (view_.document.steps.empty()) return {};
    blocks_.push_back(PrepHeading(2, words_.Say("전형 단계별 준비", "Preparation by step")));
    std::vector<std::string> others;
    for (const PrepStep& step : view_.document.steps) {
      std::string line = step.name;
      if (step.line > 0) line += " (" + words_.PostingLine(step.line) + ")";
      blocks_.push_back(PrepItem(0, line));
      const size_t before = blocks_.size();
      Prepare(step.kind);
      if (blocks_.size() > before) continue;
      // A heading with nothing below it says nothing: such steps are named together.
      blocks_.pop_back();
      others.push_back(std::move(line));
    }
    if (!others.empty())
      blocks_.push_back(PrepItem(0, words_.Say("공고에서 따로 준비할 것을 찾지 못한 단계",
                                               "Steps for which the posting names nothing to "
                                               "prepare")));
    for (std::string& line : others) blocks_.push_back(PrepItem(1, std::move(line)));
    return std::move(blocks_);
  }

 private:
  void Prepare(PrepStepKind kind) {
    switch (kind) {
      case PrepStepKind::kDocuments:
        return Documents();
      case PrepStepKind::kCodingTest:
        return Skills({SkillKind::kLanguage}, words_.Say("쓸 언어: ", "language to use: "));
      case PrepStepKind::kAssignment:
        return Skills({SkillKind::kFramework, SkillKind::kDatabase, SkillKind::kPractice},
                      words_.Say("과제에 드러낼 것: ", "to show in it: "));
      case PrepStepKind::kJobInterview:
        return Questions(false);
      case PrepStepKind::kCultureInterview:
        return Questions(true);
      case PrepStepKind::kReferenceCheck:
        return References();
      case PrepStepKind::kOffer:
        return Offer();
      case PrepStepKind::kOther:
        break;
    }
  }

  // Which lines of the résumé answer which of the posting: each of them once.
  void Documents() {
    std::vector<std::pair<uint32_t, std::string>> shown;
    for (const PrepClaim& claim : view_.document.claims) {
      const FitItem& item = view_.fit.items[claim.item];
      if (item.requirement < 0) continue;
      const std::string line = words_.PostingLine(
          view_.posting.requirements[static_cast<size_t>(item.requirement)].line);
      const uint32_t own = claim.lines.front();
      const auto at = std::ranges::find(shown, own, &std::pair<uint32_t, std::string>::first);
      if (at == shown.end()) {
        if (shown.size() < kMostOfStep) shown.emplace_back(own, line);
      } else if (!(", " + at->second + ",").contains(", " + line + ",")) {
        at->second += ", " + line;
      }
    }
    for (const auto& [own, lines] : shown)
      blocks_.push_back(PrepItem(1, words_.ProfileQuote(own) + " → " + lines));
  }

  void Skills(const std::vector<SkillKind>& kinds, const std::string& label) {
    std::set<std::string> named;
    for (const SkillMention& mention : view_.posting.skills) {
      const auto skill = view_.skills.FindSkill(mention.id);
      if (!skill || named.size() == kMostOfStep || named.contains(mention.id)) continue;
      if (std::ranges::find(kinds, view_.skills.skills[*skill].kind) == kinds.end()) continue;
      named.insert(mention.id);
      blocks_.push_back(PrepItem(1, label + words_.KeyName(mention.id) + " (" +
                                        words_.PostingLine(mention.at.line) + ")"));
    }
  }

  void Questions(bool traits) {
    size_t count = 0;
    for (const PrepQuestion& question : view_.document.questions) {
      if (question.reason.key.starts_with("trait:") != traits || count == kMostOfStep) continue;
      ++count;
      blocks_.push_back(
          PrepProse(1, "", words_.Cut(view_.questions.questions[question.question].words)));
    }
  }

  void References() {
    std::set<std::string> named;
    for (const ProfileEntry& entry : view_.profile.entries) {
      if (entry.part != ProfilePart::kJob || entry.organisation.empty()) continue;
      if (named.size() == kMostOfStep || !named.insert(entry.organisation).second) continue;
      blocks_.push_back(PrepItem(
          1,
          words_.Say("연락이 갈 수 있는 곳: ", "may be asked about you: ") + entry.organisation));
    }
  }

  void Offer() {
    const auto& salary = view_.posting.salary;
    const auto at = view_.posting.evidence.find("salary");
    if (!salary || at == view_.posting.evidence.end() || at->second.empty()) return;
    blocks_.push_back(PrepItem(1, words_.Say("공고의 급여: ", "pay in the posting: ") +
                                      SalaryWords(*salary, words_.language()) + " (" +
                                      words_.PostingLine(at->second.front().line) + ")"));
  }

  const PrepView& view_;
  const PrepWords& words_;
  PrepBlocks blocks_;
};

// Words of a line that speaks of the papers one sends.
constexpr std::array<std::string_view, 9> kPaperWords = {"이력서",     "경력기술서", "포트폴리오",
                                                         "자기소개서", "지원서",     "resume",
                                                         "Resume",     "résumé",     "ortfolio"};

// Letters left of `text` without the words that `taken` marks, by byte.
size_t LettersLeft(std::string_view text, const std::vector<bool>& taken) {
  size_t letters = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool letter = IsAlphaByte(text[i]) || static_cast<unsigned char>(text[i]) >= 0x80;
    letters += letter && !taken[i] ? 1 : 0;
  }
  return letters;
}

void Mark(std::string_view text, std::string_view word, std::vector<bool>& taken) {
  for (size_t at = text.find(word); !word.empty() && at != std::string_view::npos;
       at = text.find(word, at + word.size()))
    std::fill_n(taken.begin() + static_cast<ptrdiff_t>(at), word.size(), true);
}

bool IsPageEntry(std::string_view text) { return PageEntries().FindWhole(text) >= 0; }

// "서울 강남구", "경력 3-7년": the overview has these already, and of the company they say nothing.
class FactLines {
 public:
  FactLines(const Posting& posting, const TextLines& text) : posting_(posting), text_(text) {}

  [[nodiscard]] bool Has(const SectionItem& item) const {
    constexpr size_t kLabelLetters = 12;  // "경력", "근무지"
    std::vector<bool> taken(item.text.size(), false);
    bool fact = false;
    for (const auto& [field, places] : posting_.evidence) {
      for (const Evidence& at : places) {
        if (at.line != item.line) continue;
        const std::string_view words = text_.Words({at.begin, at.end});
        Mark(item.text, words, taken);
        fact = fact || (field != "company" && field != "title");
      }
    }
    if (!fact) return false;
    Mark(item.text, posting_.company.value_or(""), taken);
    return LettersLeft(item.text, taken) <= kLabelLetters;
  }

 private:
  const Posting& posting_;
  const TextLines& text_;
};

// "이력서", "Resume/CV*": an entry of a menu or a field of a form, which says nothing of them.
bool NamesPapersOnly(std::string_view line) {
  if (IsPageEntry(TrimSpaces(line))) return true;
  std::vector<bool> taken(line.size(), false);
  for (const std::string_view word : kPaperWords) Mark(line, word, taken);
  for (const std::string_view word : {"CV", "cover letter", "Cover letter", "P"})
    Mark(line, word, taken);
  return LettersLeft(line, taken) == 0;
}

}  // namespace

PrepBlocks OverviewSection(const PrepView& view, const PrepWords& words) {
  return Overview(view, words).Make();
}

PrepBlocks StepsSection(const PrepView& view, const PrepWords& words) {
  return Steps(view, words).Make();
}

PrepBlocks CompanySection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks = {PrepHeading(2, words.Say("회사 요약", "The company"))};
  const std::string name = view.posting.company.value_or("");
  const FactLines facts(view.posting, view.text);
  for (const SectionKind kind : {SectionKind::kCompany, SectionKind::kAbout}) {
    for (const SectionItem& item :
         SectionItems(view.posting, view.text, kind, ContactItems::kLeaveOut)) {
      // "company: 하늘다리소프트" says its name only.
      if (!name.empty() && item.text.ends_with(name) &&
          item.text.size() <= name.size() + kLabelBytes)
        continue;
      if (facts.Has(item) || IsPageEntry(item.text)) continue;
      blocks.push_back(
          PrepItem(0, PlainText(item.text) + " (" + words.PostingLine(item.line) + ")"));
    }
  }
  if (blocks.size() == 1) {
    blocks.push_back(PrepText(
        words.Say("공고에 회사 소개가 없습니다", "The posting says nothing of the company.")));
  }
  const TextLines note(view.company_note);
  bool first = true;
  for (uint32_t line = 1; line <= note.line_count(); ++line) {
    if (note.Line(line).empty()) continue;
    if (first) blocks.push_back(PrepItem(0, words.Say("내 메모", "My note")));
    first = false;
    blocks.push_back(PrepItem(1, PlainText(WithoutBullet(note.Line(line)))));
  }
  return blocks;
}

PrepBlocks AdviceSection(const PrepView& view, const PrepWords& words) {
  PrepBlocks blocks = {PrepHeading(
      2, words.Say("공고가 말하는 이력서 작성법", "What the posting says about the résumé"))};
  for (const Section& section : view.posting.sections) {
    for (uint32_t number = section.line_begin; number <= section.line_end; ++number) {
      const std::string_view line = view.text.Line(number);
      const auto holds = [line](std::string_view word) {
        return line.find(word) != std::string_view::npos;
      };
      if (line.empty() || !std::ranges::any_of(kPaperWords, holds)) continue;
      if (section.kind == SectionKind::kOther && NamesPapersOnly(WithoutBullet(line))) continue;
      blocks.push_back(
          PrepItem(0, PlainText(WithoutBullet(line)) + " (" + words.PostingLine(number) + ")"));
    }
  }
  if (blocks.size() == 1) {
    blocks.push_back(PrepText(words.Say("공고에 이력서에 관한 말이 없습니다",
                                        "The posting says nothing about the résumé.")));
  }
  return blocks;
}

}  // namespace gonggo
