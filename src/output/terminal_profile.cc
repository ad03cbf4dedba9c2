#include "output/terminal_profile.h"

#include <algorithm>
#include <cstdio>

#include "model/labels.h"
#include "output/reader_words.h"
#include "output/skill_words.h"
#include "text/width.h"

namespace gonggo {
namespace {

constexpr int kMonthsOfYear = 12;
// More lines than these are counted only; --json has them all.
constexpr size_t kShownLines = 3;
constexpr size_t kNameColumns = 22;
constexpr size_t kMonthsColumns = 13;         // 12년 11개월
constexpr size_t kMonthsColumnsEnglish = 18;  // 12 years 11 months

constexpr Bilingual kSkills{"기술", "Skills"};
constexpr Bilingual kEntries{"경력과 프로젝트", "Jobs and projects"};
constexpr Bilingual kStudies{"학력", "Education"};
constexpr Bilingual kScores{"어학 점수", "Language tests"};
constexpr Bilingual kMilitary{"병역", "Military service"};
constexpr Bilingual kAchievements{"숫자로 적힌 성과", "Achievements with numbers"};
constexpr Bilingual kTraits{"드러난 성향", "Traits shown"};
constexpr Bilingual kRemarks{"확인할 것", "To check"};
constexpr Bilingual kStated{" (적힌 햇수)", " (as stated)"};
constexpr Bilingual kDegrees[] = {
    {"", ""},           {"고졸", "high school"}, {"전문학사", "associate"}, {"학사", "bachelor"},
    {"석사", "master"}, {"박사", "doctor"}};
constexpr Bilingual kExpected{"졸업 예정", "expected"};
constexpr Bilingual kEnrolled{"재학", "enrolled"};
constexpr Bilingual kLeft{"중퇴", "left"};

class Page {
 public:
  Page(const Profile& profile, const ProfileViewOptions& options)
      : profile_(profile), options_(options) {}

  std::string Render() {
    const std::string experience =
        MonthsWords(OverallMonths(profile_), options_.language) +
        (profile_.months ? "" : std::string(profile_.stated_months ? Word(kStated) : ""));
    out_ += options_.style.Paint(Paint::kStrong, SafeForTerminal(profile_.name) + " · " +
                                                     (korean() ? "경력 " : "experience ") +
                                                     experience) +
            Dim(korean() ? "  (" + FormatDate(profile_.as_of) + " 기준)"
                         : "  (as of " + FormatDate(profile_.as_of) + ")") +
            '\n';
    Skills();
    Entries();
    Studies();
    Scores();
    if (profile_.military_at) {
      Heading(Word(kMilitary));
      Evidence("  ", *profile_.military_at);
    }
    Achievements();
    Traits();
    Remarks();
    return std::move(out_);
  }

 private:
  [[nodiscard]] size_t months_columns() const {
    return korean() ? kMonthsColumns : kMonthsColumnsEnglish;
  }
  [[nodiscard]] size_t text_indent() const { return 2 + kNameColumns + 1 + months_columns() + 1; }
  [[nodiscard]] bool korean() const { return options_.language == Language::kKorean; }
  [[nodiscard]] std::string_view Word(const Bilingual& words) const {
    return words.In(options_.language);
  }
  [[nodiscard]] std::string Dim(std::string_view text) const {
    return options_.style.Paint(Paint::kDim, text);
  }
  [[nodiscard]] std::string LineName(uint32_t line) const {
    const uint32_t number = profile_.lines[line].number;
    return korean() ? std::to_string(number) + "행: " : "line " + std::to_string(number) + ": ";
  }

  void Heading(std::string_view text) {
    out_ += '\n' + options_.style.Paint(Paint::kStrong, text) + '\n';
  }

  void Evidence(std::string_view lead, const ProfileEvidence& at) {
    const std::string text =
        std::string(lead) + LineName(at.line) + SafeForTerminal(profile_.lines[at.line].text);
    out_ += Dim(TruncateToWidth(text, options_.columns)) + '\n';
  }

  // Those with the longest experience first.
  void Skills() {
    if (profile_.skills.empty()) return;
    std::vector<const ProfileSkill*> skills;
    skills.reserve(profile_.skills.size());
    for (const ProfileSkill& skill : profile_.skills) skills.push_back(&skill);
    std::stable_sort(skills.begin(), skills.end(),
                     [](const ProfileSkill* a, const ProfileSkill* b) {
                       return SkillMonths(*a).value_or(0) > SkillMonths(*b).value_or(0);
                     });
    Heading(std::string(Word(kSkills)) + " " + std::to_string(skills.size()));
    for (const ProfileSkill* skill : skills) {
      const auto months = SkillMonths(*skill);
      out_ += "  " +
              PadToWidth(SkillWords(skill->id, skill->name, options_.language), kNameColumns) +
              " " +
              (months ? PadToWidth(MonthsWords(months, options_.language), months_columns())
                      : Dim(PadToWidth("-", months_columns())));
      uint32_t last = UINT32_MAX;
      size_t shown = 0;
      size_t lines = 0;
      for (const ProfileEvidence& at : skill->evidence) {
        if (at.line == last) continue;
        last = at.line;
        ++lines;
        if (shown == kShownLines) continue;
        if (shown == 0) {
          const size_t used = text_indent();
          const std::string text =
              LineName(at.line) + SafeForTerminal(profile_.lines[at.line].text);
          out_ += " " +
                  Dim(TruncateToWidth(
                      text, options_.columns > used + 10 ? options_.columns - used : 10)) +
                  '\n';
        } else {
          Evidence(std::string(text_indent(), ' '), at);
        }
        ++shown;
      }
      if (shown == 0) out_ += '\n';
      if (lines > shown)
        out_ += Dim(std::string(text_indent(), ' ') +
                    (korean() ? "외 " + std::to_string(lines - shown) + "줄"
                              : "and " + std::to_string(lines - shown) + " more lines")) +
                '\n';
    }
  }

  void Entries() {
    if (profile_.entries.empty()) return;
    Heading(Word(kEntries));
    for (const ProfileEntry& entry : profile_.entries) {
      std::string head = entry.organisation;
      if (!entry.title.empty()) head += (head.empty() ? "" : " · ") + entry.title;
      const std::string period =
          entry.period ? PeriodWords(*entry.period, options_.language) + " (" +
                             MonthsWords(CoveredMonths({*entry.period}), options_.language) + ")"
                       : std::string("-");
      out_ += std::string(entry.parent < 0 ? 2 : 4, ' ') + SafeForTerminal(head) + "  " +
              Dim(period) + '\n';
    }
  }

  void Studies() {
    if (profile_.education.empty()) return;
    Heading(Word(kStudies));
    for (const ProfileEducation& study : profile_.education) {
      std::string words(Word(kDegrees[static_cast<size_t>(study.degree)]));
      if (study.status == StudyStatus::kExpected)
        words += " (" + std::string(Word(kExpected)) + ")";
      if (study.status == StudyStatus::kEnrolled)
        words += " (" + std::string(Word(kEnrolled)) + ")";
      if (study.status == StudyStatus::kLeft) words += " (" + std::string(Word(kLeft)) + ")";
      Evidence("  " + words + "  ", study.at);
    }
  }

  void Scores() {
    if (profile_.scores.empty()) return;
    Heading(Word(kScores));
    for (const ProfileScore& score : profile_.scores) {
      const std::string words =
          SkillWords(score.test, score.test, options_.language) + ' ' + score.level;
      Evidence("  " + SafeForTerminal(words) + "  ", score.at);
    }
  }

  void Achievements() {
    if (profile_.achievements.empty()) return;
    Heading(Word(kAchievements));
    for (const Achievement& achievement : profile_.achievements)
      Evidence("  ", {achievement.line, achievement.numbers.front()});
  }

  void Traits() {
    if (profile_.traits.empty()) return;
    Heading(Word(kTraits));
    for (const ProfileTrait& trait : profile_.traits)
      Evidence("  " + std::string(TraitLabel(trait.id, options_.language)) + "  ", trait.at);
  }

  void Remarks() {
    if (profile_.diagnostics.empty()) return;
    Heading(Word(kRemarks));
    for (const Diagnostic& diagnostic : profile_.diagnostics)
      out_ += "  " +
              options_.style.Paint(Paint::kWarning, SafeForTerminal(ReaderWords(
                                                        diagnostic.message, options_.language))) +
              '\n';
  }

  const Profile& profile_;
  const ProfileViewOptions& options_;
  std::string out_;
};

std::string MonthWords(int32_t number) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%d.%02d", number / kMonthsOfYear,
                number % kMonthsOfYear + 1);
  return buffer;
}

}  // namespace

std::string MonthsWords(std::optional<int> months, Language language) {
  const bool korean = language == Language::kKorean;
  if (!months) return korean ? "기간 기재 없음" : "not stated";
  const int years = *months / kMonthsOfYear;
  const int rest = *months % kMonthsOfYear;
  std::string words;
  if (years > 0) words = std::to_string(years) + (korean ? "년" : years == 1 ? " year" : " years");
  if (rest > 0 || years == 0) {
    if (!words.empty()) words += ' ';
    words += std::to_string(rest) + (korean ? "개월" : rest == 1 ? " month" : " months");
  }
  return words;
}

std::string PeriodWords(const Period& period, Language language) {
  const bool korean = language == Language::kKorean;
  if (period.ongoing) return MonthWords(period.begin) + (korean ? " ~ 현재" : " ~ present");
  return MonthWords(period.begin) + " ~ " + MonthWords(period.end);
}

std::string RenderProfile(const Profile& profile, const ProfileViewOptions& options) {
  return Page(profile, options).Render();
}

}  // namespace gonggo
