#include "fit/judge.h"

#include <algorithm>
#include <utility>

#include "fit/degree_held.h"
#include "fit/items.h"
#include "fit/language_command.h"
#include "fit/level.h"
#include "fit/open_list.h"

namespace gonggo {
namespace {

// Years beyond the most that a posting names by less than one are still those ("3~5년" takes
// somebody in their fifth year), unless its line says that this is where it ends: "5년 이하".
constexpr int kMonthsOfGrace = 11;

bool IsOverMost(const MonthsAsked& asked, int months, std::string_view line) {
  constexpr std::string_view kEnds[] = {"이하",    "이내",    "미만", "최대",
                                        "or less", "at most", "up to"};
  if (!asked.has_most || months <= asked.most) return false;
  return months > asked.most + kMonthsOfGrace ||
         std::ranges::any_of(kEnds, [line](std::string_view word) { return line.contains(word); });
}

// What one alternative is worth.
struct Part {
  uint32_t met = 0;  // a family counts its members
  bool partly = false;
  bool unknown = false;  // what is there may be enough, and nobody can say
  FitNote note = FitNote::kNone;
  int months = 0;
  int unclear = 0;
  std::string test;  // of FitNote::kLowerLevel, with the levels asked for and shown
  int asked = 0;
  int shown = 0;
  std::vector<ProfileEvidence> evidence;
};

class Judging {
 public:
  Judging(const JudgedProfile& judged, std::string_view line, FitItem& item)
      : judged_(judged), line_(line), item_(item) {}

  void Judge() {
    const Condition& condition = item_.condition;
    Part all;
    for (size_t i = 0; i < condition.alternatives.size(); ++i) Add(OneOf(i), all);
    if (condition.open) Add(Others(), all);
    if (all.met >= CountAsked(condition)) {
      Set(Verdict::kMet, all);
    } else if (MayBeUnknown(item_, judged_.skills)) {
      const bool equivalent =
          std::any_of(condition.alternatives.begin(), condition.alternatives.end(),
                      [](const Alternative& a) { return a.kind == ConditionKind::kEquivalent; });
      const bool subject =
          std::ranges::any_of(item_.subject_of, [](const std::string& of) { return !of.empty(); });
      all.note = equivalent ? FitNote::kEquivalent
                 : subject  ? FitNote::kYearsOfOther
                            : FitNote::kGeneral;
      Set(Verdict::kUnknown, all);
    } else if (all.unknown) {
      Set(Verdict::kUnknown, all);
    } else if (all.met > 0) {
      all.note = FitNote::kNotEnough;
      Set(Verdict::kPartly, all);
    } else if (all.partly) {
      Set(Verdict::kPartly, all);
    } else {
      Set(Verdict::kMissing, all);
    }
  }

 private:
  // The evidence of what is met comes before that of what is met in part.
  static void Add(Part part, Part& all) {
    const bool better = part.met > 0 && all.met == 0;
    if (better || (all.met == 0 && part.partly && !all.partly) ||
        (all.met == 0 && !all.partly && part.met == 0 && all.note == FitNote::kNone)) {
      all.note = part.note;
      all.months = part.months;
      all.unclear = part.unclear;
      all.test = part.test;
      all.asked = part.asked;
      all.shown = part.shown;
    }
    // "주니어(1~3년), 시니어(4년 이상)": over the most of one band is nobody whom another takes.
    if (part.met > 0 && all.note == FitNote::kOverMaximum && part.note != FitNote::kOverMaximum) {
      all.note = part.note;
      all.months = part.months;
    }
    if (better) all.evidence.clear();
    if (part.met > 0 || all.met == 0)
      all.evidence.insert(all.evidence.end(), part.evidence.begin(), part.evidence.end());
    all.met += part.met;
    all.partly = all.partly || part.partly;
    all.unknown = all.unknown || part.unknown;
  }

  void Set(Verdict verdict, const Part& part) {
    item_.verdict = verdict;
    item_.note = part.note;
    item_.note_months = part.months;
    item_.note_unclear = part.unclear;
    if (part.note == FitNote::kLowerLevel || part.note == FitNote::kLanguageTest) {
      item_.note_test = part.test;
      item_.note_asked = part.asked;
      item_.note_shown = part.shown;
    }
    item_.evidence = part.evidence;
  }

  [[nodiscard]] Part OneOf(size_t i) const {
    const Alternative& a = item_.condition.alternatives[i];
    switch (a.kind) {
      case ConditionKind::kSkill:
        return SkillOrMemberPart(a.value, item_.family_of[i]);
      case ConditionKind::kCertificate:
        return SkillPart(a.value);
      case ConditionKind::kLanguage:
        return LanguagePart(a);
      case ConditionKind::kFamily:
        return FamilyPart(a.value);
      case ConditionKind::kYears:
        if (!item_.subject_of[i].empty()) return YearsAboutPart(a.value, item_.subject_of[i]);
        return item_.years_of[i].empty() ? YearsPart(a.value)
                                         : YearsOfPart(a.value, item_.years_of[i]);
      case ConditionKind::kDegree:
        return DegreePart(a);
      case ConditionKind::kEquivalent:
        break;
    }
    return {};
  }

  [[nodiscard]] Part SkillPart(std::string_view id) const {
    Part part;
    if (const ShownSkill* shown = judged_.shown.Find(id)) {
      part.met = 1;
      part.note = shown->named       ? FitNote::kNone
                  : shown->near_name ? FitNote::kNearName
                                     : FitNote::kImplied;
      part.evidence = shown->evidence;
    } else if (const ShownSkill* close = judged_.shown.FindClose(id)) {
      part.partly = true;
      part.note = FitNote::kClose;
      part.evidence = close->evidence;
    }
    return part;
  }

  // One thing, however many members there are.
  [[nodiscard]] Part SkillOrMemberPart(std::string_view id, std::string_view family) const {
    Part part = SkillPart(id);
    if (part.met > 0 || family.empty()) return part;
    Part members = FamilyPart(family);
    members.met = std::min(members.met, 1U);
    return members.met > 0 ? members : part;
  }

  [[nodiscard]] Part LanguagePart(const Alternative& a) const {
    if (IsHumanLanguage(a.value, judged_.skills)) return HumanLanguagePart(a);
    Part part = SkillPart(a.value);
    const int asked = LevelAsked(a, line_).value_or(0);
    if (part.met == 0) return part;
    int best = 0;
    for (const ProfileScore& score : judged_.profile.scores) {
      if (score.test == a.value)
        best = std::max(best, LanguageLevel(a.value, score.level).value_or(0));
    }
    return AtLevel(std::move(part), a.value, asked, best);
  }

  // Of a language or a test that is there: a level that is not told is neither enough nor too low.
  static Part AtLevel(Part part, std::string_view id, int asked, int shown) {
    if (shown >= asked) return part;
    part.met = 0;
    part.partly = shown > 0 && IsNearLevel(shown, asked);
    part.unknown = shown == 0;
    if (part.note != FitNote::kLanguageTest) part.note = FitNote::kLowerLevel;
    part.test = id;
    part.asked = asked;
    part.shown = shown;
    return part;
  }

  [[nodiscard]] Part HumanLanguagePart(const Alternative& a) const {
    Part part = SkillPart(a.value);
    if (part.met == 0) return part;
    const LanguageShown shown = ShownOfLanguage(judged_.profile, a.value, judged_.skills);
    if (!shown.named && shown.tested) part.note = FitNote::kLanguageTest;
    return AtLevel(std::move(part), a.value, LanguageLevelAsked(a, line_), shown.level);
  }

  [[nodiscard]] Part FamilyPart(std::string_view family) const {
    Part part;
    for (const std::string& id : judged_.shown.Members(family)) {
      ++part.met;
      const ShownSkill* shown = judged_.shown.Find(id);
      part.evidence.insert(part.evidence.end(), shown->evidence.begin(), shown->evidence.end());
    }
    if (const ProfileEvidence* named = judged_.shown.FamilyNamed(family)) {
      ++part.met;
      part.evidence.push_back(*named);
    }
    if (part.met > 0) part.note = FitNote::kFamilyMember;
    return part;
  }

  // One that is not named, of the same family as those that are: enough where these are of one
  // family, a part of it where they are of several ("Java, Spring 등").
  [[nodiscard]] Part Others() const {
    std::set<std::string_view> families;
    std::set<std::string_view> named;
    std::vector<uint16_t> numbers;
    for (const Alternative& a : item_.condition.alternatives) {
      if (a.kind != ConditionKind::kSkill) continue;
      const auto skill = judged_.skills.FindSkill(a.value);
      if (!skill) continue;
      named.insert(a.value);
      numbers.push_back(*skill);
      families.insert(judged_.skills.families[judged_.skills.skills[*skill].family].id);
    }
    const auto ground = families.size() == 1 ? CommonGround(numbers, judged_.skills) : std::nullopt;
    Part part;
    Part near;
    for (const std::string_view family : families) {
      for (const std::string& id : judged_.shown.Members(family)) {
        if (named.contains(id)) continue;
        const ShownSkill* shown = judged_.shown.Find(id);
        const bool builds =
            !ground || BuildsOn(*judged_.skills.FindSkill(id), *ground, judged_.skills);
        Part& to = builds ? part : near;
        to.evidence.insert(to.evidence.end(), shown->evidence.begin(), shown->evidence.end());
        ++to.met;
      }
    }
    if (part.met == 0 && near.met > 0) {
      near.met = 0;
      near.partly = true;
      near.note = FitNote::kClose;
      return near;
    }
    if (part.met == 0) return part;
    part.note = FitNote::kFamilyMember;
    if (families.size() > 1) {
      part.met = 0;
      part.partly = true;
    }
    return part;
  }

  [[nodiscard]] Part YearsPart(std::string_view value) const {
    Part part;
    const MonthsAsked asked = ReadMonthsAsked(value);
    const RoleMonths& months = judged_.months;
    const int shown = months.sure;
    // Work of which nobody can say proves nothing where enough is there without it.
    const bool sure_only = shown >= asked.least && shown > 0;
    if (judged_.profile.stated_at && !judged_.profile.months)
      part.evidence.push_back(*judged_.profile.stated_at);
    for (const ProfileEntry& entry : judged_.profile.entries) {
      if (entry.part == ProfilePart::kJob && entry.period && !entry.lines.empty() &&
          (sure_only ? IsSameWork(entry, judged_.role) : !IsOtherWork(entry, judged_.role)))
        part.evidence.push_back({entry.lines.front(), {}});
    }
    if (shown >= asked.least) {
      part.met = 1;
      if (IsOverMost(asked, shown, line_)) {
        part.note = FitNote::kOverMaximum;
        part.months = shown - asked.most;
      }
      return part;
    }
    part.partly = 2 * months.possible >= asked.least;
    if (months.possible >= asked.least) {
      // Never more and never less: more work on a résumé must not take points.
      part.note = judged_.role == 0 ? FitNote::kYearsOfUnknown : FitNote::kYearsUnclear;
      part.months = months.possible - months.sure;
      return part;
    }
    part.note = months.all > months.possible ? FitNote::kYearsElsewhere : FitNote::kYearsShort;
    part.months = asked.least - months.possible;
    // Where the posting's own work is not known, no month is of it for sure.
    part.unclear = judged_.role == 0 ? 0 : months.possible - months.sure;
    return part;
  }

  [[nodiscard]] Part YearsOfPart(std::string_view value, std::string_view of) const {
    Part part;
    const MonthsAsked asked = ReadMonthsAsked(value);
    const ShownSkill* skill = judged_.shown.Find(of);
    if (skill == nullptr) {
      part.note = FitNote::kYearsShort;
      part.months = asked.least;
      return part;
    }
    part.evidence = skill->evidence;
    const int shown = skill->months.value_or(0);
    if (shown >= asked.least) {
      part.met = 1;
      if (IsOverMost(asked, shown, line_)) {
        part.note = FitNote::kOverMaximum;
        part.months = shown - asked.most;
      }
      return part;
    }
    part.partly = true;
    part.note = skill->months ? FitNote::kYearsShort : FitNote::kYearsNotShown;
    part.months = asked.least - shown;
    return part;
  }

  // Enough where jobs and projects that name the subject took as long; else nobody can say.
  [[nodiscard]] Part YearsAboutPart(std::string_view value, std::string_view subject) const {
    Part part;
    for (const NamedWork& work : judged_.works) {
      if (IsAbout(work, subject)) part.evidence.push_back({work.line, {}});
    }
    const int shown = MonthsAbout(judged_.works, subject);
    part.met = shown > 0 && shown >= ReadMonthsAsked(value).least ? 1 : 0;
    return part;
  }

  [[nodiscard]] Part DegreePart(const Alternative& a) const {
    Part part;
    const Education asked = DegreeAsked(a.value);
    const AskedFields fields = FieldsOfDegree(a, line_);
    const DegreeHeld held = HoldDegree(judged_.studies, asked, fields);
    part.met = held.met ? 1 : 0;
    part.partly = held.partly;
    part.unknown = held.unknown;
    if (held.other_field) part.note = FitNote::kOtherField;
    if (held.partly && !held.met) part.note = FitNote::kStudying;
    for (const ProfileEducation& study : judged_.profile.education) {
      if (study.degree >= asked) part.evidence.push_back(study.at);
    }
    return part;
  }

  const JudgedProfile& judged_;
  std::string_view line_;
  FitItem& item_;
};

}  // namespace

void Judge(const JudgedProfile& judged, std::string_view line, std::string_view trait,
           FitItem& item) {
  item.verdict = Verdict::kUnknown;
  item.note = FitNote::kNoReading;
  item.evidence.clear();
  if (item.kind == FitItemKind::kNotUnderstood) return;
  if (item.kind != FitItemKind::kTrait) {
    Judging(judged, line, item).Judge();
    return;
  }
  item.note = FitNote::kNoTrait;
  for (const ProfileTrait& shown : judged.profile.traits) {
    if (shown.id != trait) continue;
    item.verdict = Verdict::kMet;
    item.note = FitNote::kNone;
    item.evidence.push_back(shown.at);
  }
}

}  // namespace gonggo
