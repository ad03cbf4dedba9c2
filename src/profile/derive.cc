#include "profile/derive.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "knowledge/job_works.h"
#include "knowledge/language_level.h"
#include "knowledge/skill_finder.h"
#include "knowledge/tables.h"
#include "profile/achievement.h"
#include "profile/not_yet.h"
#include "profile/period.h"
#include "profile/study.h"
#include "profile/test_level.h"
#include "requirement/trait.h"
#include "requirement/years.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

int MonthsOfYears(double years) { return static_cast<int>(std::lround(years * 12)); }

// Whether nothing of the line is claimed.
bool SpeaksOfAll(const std::vector<Span>& not_yet, std::string_view text) {
  return std::ranges::any_of(not_yet, [text](Span at) { return at.size() == text.size(); });
}

std::string LineName(uint32_t number) { return std::to_string(number) + "행"; }

class Deriver {
 public:
  Deriver(const ProfileForm& form, const SkillTable& skills, const DeriveOptions& options)
      : form_(form), table_(skills), finder_(skills) {
    profile_.name = options.name;
    profile_.as_of = options.as_of;
  }

  Profile Derive() {
    AddTexts(form_.summary, ProfilePart::kSummary);
    for (const FormEntry& job : form_.jobs) AddEntry(job, ProfilePart::kJob, -1);
    for (const FormEntry& project : form_.projects) AddEntry(project, ProfilePart::kProject, -1);
    AddTexts(form_.education, ProfilePart::kEducation);
    AddTexts(form_.certificates, ProfilePart::kCertificate);
    AddTexts(form_.languages, ProfilePart::kLanguage);
    AddTexts(form_.skills, ProfilePart::kSkills);
    if (!form_.military.empty()) AddLine(form_.military, ProfilePart::kMilitary, -1);
    AddTexts(form_.other, ProfilePart::kOther);
    for (size_t i = 0; i < profile_.lines.size(); ++i) Read(static_cast<uint32_t>(i));
    AddStatedYears();
    for (auto& [skill, found] : skills_) {
      if (found.evidence.empty() && !found.stated_months) continue;
      profile_.skills.push_back(std::move(found));
    }
    CountMonths();
    return std::move(profile_);
  }

 private:
  uint32_t AddLine(const FormText& text, ProfilePart part, int32_t entry) {
    profile_.lines.push_back({text.text, text.line, part, entry});
    return static_cast<uint32_t>(profile_.lines.size() - 1);
  }

  void AddTexts(const std::vector<FormText>& texts, ProfilePart part) {
    for (const FormText& text : texts) AddLine(text, part, -1);
  }

  void Complain(const char* code, std::string message) {
    profile_.diagnostics.push_back({code, std::move(message)});
  }

  std::optional<Period> ReadPeriod(const FormText& text) {
    if (text.empty()) return std::nullopt;
    const auto found = FindPeriod(text.text, profile_.as_of);
    const std::string where = LineName(text.line) + " '" + text.text + "': ";
    if (!found) {
      Complain(
          "no_period",
          where + "기간으로 읽을 수 없어 세지 않았습니다. \"2021.03 ~ 2023.05\"처럼 적어 주세요.");
      return std::nullopt;
    }
    switch (found->problem) {
      case PeriodProblem::kNone:
        if (found->period.years_only)
          Complain("years_only", where + "달이 적혀 있지 않아 연도의 차이로 셌습니다.");
        return found->period;
      case PeriodProblem::kNoSuchDate:
        Complain("impossible_date", where + "없는 날짜라 이 기간은 세지 않았습니다.");
        break;
      case PeriodProblem::kEndsBeforeItBegins:
        Complain("impossible_date", where + "끝이 시작보다 빨라 이 기간은 세지 않았습니다.");
        break;
      case PeriodProblem::kBeginsInTheFuture:
        Complain("future_date", where + "아직 오지 않은 날짜라 이 기간은 세지 않았습니다.");
        break;
    }
    return std::nullopt;
  }

  void AddEntry(const FormEntry& form, ProfilePart part, int32_t parent) {
    const auto index = static_cast<int32_t>(profile_.entries.size());
    profile_.entries.emplace_back();
    ProfileEntry entry;
    entry.part = part;
    entry.parent = parent;
    entry.organisation = form.organisation.text;
    entry.title = form.title.text;
    entry.period = ReadPeriod(form.period);
    if (!form.title.empty()) entry.lines.push_back(AddLine(form.title, part, index));
    for (const FormText& line : form.lines) entry.lines.push_back(AddLine(line, part, index));
    profile_.entries[static_cast<size_t>(index)] = std::move(entry);
    for (const FormEntry& project : form.projects) AddEntry(project, ProfilePart::kProject, index);
  }

  // The period in which what an entry names was done: its own, else that of its job.
  [[nodiscard]] std::optional<Period> PeriodOf(int32_t entry) const {
    if (entry < 0) return std::nullopt;
    const ProfileEntry& own = profile_.entries[static_cast<size_t>(entry)];
    if (own.period || own.parent < 0) return own.period;
    return profile_.entries[static_cast<size_t>(own.parent)].period;
  }

  ProfileSkill& SkillAt(int32_t index) {
    const Skill& skill = table_.skills[static_cast<size_t>(index)];
    ProfileSkill& found = skills_[index];
    if (found.id.empty()) {
      found.id = skill.id;
      found.name = skill.name;
    }
    return found;
  }

  void Read(uint32_t index) {
    const ProfileLine& line = profile_.lines[index];
    if (line.part == ProfilePart::kMilitary) {
      ReadMilitaryLine(index);
      return;
    }
    const std::vector<Span> not_yet = FindNotYet(line.text);
    ReadSkills(index, not_yet);
    if (!SpeaksOfAll(not_yet, line.text)) {
      ReadWork(index);
      ReadTraits(index);
    }
    if (line.part == ProfilePart::kEducation) {
      if (const auto study = ReadStudy(line.text, profile_.as_of))
        profile_.education.push_back({study->degree, study->status, {index, study->at}});
    }
    if (line.part == ProfilePart::kSummary) ReadStatedCareer(index);
    if (line.entry >= 0) {
      auto numbers = FindAchievementNumbers(line.text);
      if (!numbers.empty()) profile_.achievements.push_back({index, std::move(numbers)});
    }
  }

  void ReadSkills(uint32_t index, const std::vector<Span>& not_yet) {
    const ProfileLine& line = profile_.lines[index];
    const auto period = PeriodOf(line.entry);
    std::vector<SkillMatch> matches = FindIn(line);
    std::erase_if(matches, [&not_yet](const SkillMatch& match) {
      return std::ranges::any_of(not_yet, [&match](Span at) {
        return at.begin < match.at.end && match.at.begin < at.end;
      });
    });
    for (const SkillMatch& match : matches) {
      if (match.skill < 0) {
        AddFamily(match, index);
        continue;
      }
      AddSkill(match.skill, {index, match.at}, period);
      const Skill& known = table_.skills[static_cast<size_t>(match.skill)];
      if (known.kind == SkillKind::kLanguageTest) ReadScore(known, match, index);
      if (known.kind == SkillKind::kHumanLanguage) ReadLevel(known, match, index);
    }
    if (line.part == ProfilePart::kSkills) ReadStatedYears(index, matches);
  }

  void AddSkill(int32_t index, const ProfileEvidence& at, const std::optional<Period>& period) {
    ProfileSkill& skill = SkillAt(index);
    skill.evidence.push_back(at);
    if (period &&
        std::find(skill.periods.begin(), skill.periods.end(), *period) == skill.periods.end())
      skill.periods.push_back(*period);
  }

  // Who is a 프로덕트 디자이너 designs UI/UX for as long, whether or not a line says so.
  void ReadWork(uint32_t index) {
    const ProfileLine& line = profile_.lines[index];
    if (line.part != ProfilePart::kJob || line.entry < 0) return;
    const ProfileEntry& job = profile_.entries[static_cast<size_t>(line.entry)];
    if (job.title.empty() || job.lines.front() != index) return;
    std::vector<TermMatch> matches;
    JobWorks().FindLongest(line.text, matches);
    for (const TermMatch& match : matches) {
      if (const auto skill = table_.FindSkill(JobWorks().terms()[match.term].id))
        AddSkill(*skill, {index, match.at}, PeriodOf(line.entry));
    }
  }

  // Under 기술 every text is a list of skills, so that a name that is an ordinary word elsewhere
  // (Go, Swift, Sketch) counts alone, too: it is looked for as if others stood beside it.
  std::vector<SkillMatch> FindIn(const ProfileLine& line) {
    // Under 어학 likewise: German alone is the language there.
    std::string_view beside;
    if (line.part == ProfilePart::kSkills) beside = ", Java";
    if (line.part == ProfilePart::kLanguage) beside = ", English language";
    if (beside.empty()) return finder_.Find(line.text);
    std::vector<SkillMatch> matches = finder_.Find(line.text + std::string(beside));
    std::erase_if(matches,
                  [&line](const SkillMatch& match) { return match.at.end > line.text.size(); });
    return matches;
  }

  void AddFamily(const SkillMatch& match, uint32_t index) {
    const std::string_view id = table_.families[static_cast<size_t>(match.family)].id;
    const auto known = std::find_if(profile_.families.begin(), profile_.families.end(),
                                    [id](const ProfileFamily& f) { return f.id == id; });
    if (known == profile_.families.end())
      profile_.families.push_back({std::string(id), {index, match.at}});
  }

  void ReadScore(const Skill& test, const SkillMatch& match, uint32_t index) {
    const std::string_view text = profile_.lines[index].text;
    const auto level = FindTestLevel(text, match.at);
    if (!level) return;
    profile_.scores.push_back(
        {std::string(test.id), std::string(Cut(text, *level)), {index, *level}});
  }

  // "독일어 A1", "영어 (비즈니스 수준)". What is told of work says little of the person's own
  // level.
  void ReadLevel(const Skill& human, const SkillMatch& match, uint32_t index) {
    const ProfileLine& line = profile_.lines[index];
    if (line.entry >= 0) return;
    const auto level = FindLanguageLevel(line.text, match.at);
    if (!level) return;
    profile_.scores.push_back(
        {std::string(human.id), std::string(Cut(line.text, level->at)), {index, level->at}});
  }

  // "Java 5년, Kotlin (2년)": years beside a skill, piece by piece.
  void ReadStatedYears(uint32_t index, const std::vector<SkillMatch>& matches) {
    const std::string& text = profile_.lines[index].text;
    for (const FoundYears& years : FindYears(text, YearsContext::kLabelled)) {
      if (!years.min ||
          Cut(text, years.at).find_first_not_of("0123456789. ") == std::string_view::npos)
        continue;
      const SkillMatch* nearest = nullptr;
      for (const SkillMatch& match : matches) {
        if (match.skill >= 0 && match.at.end <= years.at.begin) nearest = &match;
      }
      constexpr uint32_t kNear = 8;
      if (nearest == nullptr || years.at.begin - nearest->at.end > kNear) continue;
      ProfileSkill& skill = SkillAt(nearest->skill);
      skill.stated_months = std::max(skill.stated_months.value_or(0), MonthsOfYears(*years.min));
    }
  }

  void AddStatedYears() {
    for (const FormYears& stated : form_.skill_years) {
      auto skill = table_.FindSkill(stated.skill.text);
      if (!skill) {
        for (const SkillMatch& match : finder_.Find(stated.skill.text)) {
          if (match.skill >= 0 && match.at.begin == 0) skill = static_cast<uint16_t>(match.skill);
        }
      }
      if (!skill) {
        Complain("unknown_skill", LineName(stated.skill.line) + " skill_years의 '" +
                                      stated.skill.text +
                                      "': 아는 기술이 아니어서 쓰지 않았습니다.");
        continue;
      }
      ProfileSkill& found = SkillAt(*skill);
      found.stated_months = MonthsOfYears(stated.years);
      const uint32_t line = AddLine(stated.skill, ProfilePart::kSkills, -1);
      found.evidence.push_back({line, {0, static_cast<uint32_t>(stated.skill.text.size())}});
    }
  }

  void ReadTraits(uint32_t index) {
    const ProfileLine& line = profile_.lines[index];
    if (line.part == ProfilePart::kSkills || line.part == ProfilePart::kEducation) return;
    std::vector<TermMatch> matches;
    Traits().FindLongest(line.text, matches);
    for (size_t i = 0; i < matches.size(); ++i) {
      if (!NamesTrait(line.text, matches, i)) continue;
      const std::string id(Traits().terms()[matches[i].term].id);
      const bool known = std::any_of(profile_.traits.begin(), profile_.traits.end(),
                                     [&id](const ProfileTrait& t) { return t.id == id; });
      if (!known) profile_.traits.push_back({id, {index, matches[i].at}});
    }
  }

  void ReadStatedCareer(uint32_t index) {
    for (const FoundYears& years : FindYears(profile_.lines[index].text, YearsContext::kAnywhere)) {
      if (!years.min || profile_.stated_months) continue;
      profile_.stated_months = MonthsOfYears(*years.min);
      profile_.stated_at = ProfileEvidence{index, years.at};
    }
  }

  void ReadMilitaryLine(uint32_t index) {
    const auto found = ReadMilitary(profile_.lines[index].text);
    if (!found) return;
    profile_.military = found->military;
    profile_.military_at = ProfileEvidence{index, found->at};
  }

  void CountMonths() {
    std::vector<Period> jobs;
    for (const ProfileEntry& entry : profile_.entries) {
      if (entry.part == ProfilePart::kJob && entry.period) jobs.push_back(*entry.period);
    }
    if (!jobs.empty()) profile_.months = CoveredMonths(std::move(jobs));
  }

  const ProfileForm& form_;
  const SkillTable& table_;
  SkillFinder finder_;
  Profile profile_;
  std::map<int32_t, ProfileSkill> skills_;  // by index, which is the order of ids
};

}  // namespace

Profile DeriveProfile(const ProfileForm& form, const SkillTable& skills,
                      const DeriveOptions& options) {
  return Deriver(form, skills, options).Derive();
}

}  // namespace gonggo
