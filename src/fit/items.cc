#include "fit/items.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "fit/years_subject.h"
#include "knowledge/skill_finder.h"
#include "model/posting_json.h"

namespace gonggo {
namespace {

bool IsOptionalSkill(const Alternative& a, const SkillTable& skills) {
  if (a.kind != ConditionKind::kSkill) return false;
  const auto skill = skills.FindSkill(a.value);
  return skill && skills.skills[*skill].optional;
}

int BaseWeight(Necessity necessity) {
  switch (necessity) {
    case Necessity::kRequired:
      return kRequiredWeight;
    case Necessity::kPreferred:
      return kPreferredWeight;
    case Necessity::kMentioned:
      break;
  }
  return 0;
}

bool IsGeneral(const Condition& condition, const SkillTable& skills) {
  return std::all_of(condition.alternatives.begin(), condition.alternatives.end(),
                     [&](const Alternative& a) { return IsOptionalSkill(a, skills); });
}

std::string FamilyOf(const Alternative& a, SkillFinder& finder) {
  if (a.kind != ConditionKind::kSkill) return "";
  const SkillTable& skills = finder.table();
  for (const SkillMatch& match : finder.Find(a.surface)) {
    if (match.skill >= 0 && match.family >= 0 &&
        skills.skills[static_cast<size_t>(match.skill)].id == a.value)
      return std::string(skills.families[static_cast<size_t>(match.family)].id);
  }
  return "";
}

// What the years of an alternative are years of.
std::string YearsOf(const Requirement& requirement, const Alternative& a) {
  for (const YearsStatement& years : requirement.years) {
    if (years.at == a.at) return years.of.value_or("");
  }
  return "";
}

void AddConditions(const Requirement& requirement, int32_t index, std::string_view title,
                   SkillFinder& finder, std::vector<FitItem>& items) {
  for (size_t c = 0; c < requirement.conditions.size(); ++c) {
    const Condition& condition = requirement.conditions[c];
    const int base = BaseWeight(condition.necessity);
    if (base == 0 || condition.alternatives.empty()) continue;
    const auto count = static_cast<int>(std::count_if(
        requirement.conditions.begin(), requirement.conditions.end(),
        [&condition](const Condition& other) { return other.necessity == condition.necessity; }));
    FitItem item;
    item.requirement = index;
    item.part = static_cast<int32_t>(c);
    item.necessity = condition.necessity;
    item.weight = base * std::min(count, kMostConditionsOfLine) / count;
    if (IsGeneral(condition, finder.table())) item.weight /= kGeneralDivisor;
    item.weight = std::max(item.weight, 1);
    item.condition = condition;
    for (const Alternative& a : condition.alternatives) {
      const bool years = a.kind == ConditionKind::kYears;
      item.years_of.push_back(years ? YearsOf(requirement, a) : "");
      item.subject_of.push_back(
          years && item.years_of.back().empty() ? YearsSubject(requirement, a, title) : "");
      item.family_of.push_back(FamilyOf(a, finder));
    }
    items.push_back(std::move(item));
  }
}

void AddRequirement(const Requirement& requirement, int32_t index, std::string_view title,
                    SkillFinder& finder, std::vector<FitItem>& items) {
  AddConditions(requirement, index, title, finder, items);
  const int base = BaseWeight(requirement.necessity);
  if (base == 0) return;
  for (size_t t = 0; t < requirement.traits.size(); ++t) {
    FitItem item;
    item.kind = FitItemKind::kTrait;
    item.requirement = index;
    item.part = static_cast<int32_t>(t);
    item.necessity = requirement.necessity;
    item.weight = base / kTraitDivisor;
    items.push_back(std::move(item));
  }
  if (requirement.conditions.empty() && requirement.traits.empty()) {
    FitItem item;
    item.kind = FitItemKind::kNotUnderstood;
    item.requirement = index;
    item.necessity = requirement.necessity;
    item.weight = base;
    items.push_back(std::move(item));
  }
}

bool AsksForYears(const FitItem& item) {
  for (size_t i = 0; i < item.condition.alternatives.size(); ++i) {
    if (AsksForYearsOfWork(item, i)) return true;
  }
  return false;
}

bool AsksForDegree(const FitItem& item) {
  return std::any_of(item.condition.alternatives.begin(), item.condition.alternatives.end(),
                     [](const Alternative& a) { return a.kind == ConditionKind::kDegree; });
}

// The user's own value of a field, which alone has no evidence, stands in place of the lines that
// require years, or a degree, and nothing else.
void DropWhatIsCorrected(const Posting& posting, std::string_view field, ConditionKind kind,
                         std::vector<FitItem>& items) {
  if (posting.evidence.contains(field)) return;
  std::erase_if(items, [kind](const FitItem& item) {
    if (item.necessity != Necessity::kRequired || item.condition.alternatives.empty()) return false;
    for (size_t i = 0; i < item.condition.alternatives.size(); ++i) {
      if (item.condition.alternatives[i].kind != kind || !item.years_of[i].empty() ||
          !item.subject_of[i].empty())
        return false;
    }
    return true;
  });
}

FitItem OfPosting(FitItemKind kind, ConditionKind condition, std::string value,
                  const Posting& posting, const char* field) {
  FitItem item;
  item.kind = kind;
  item.weight = kRequiredWeight;
  Alternative a;
  a.kind = condition;
  a.value = std::move(value);
  if (const auto at = posting.evidence.find(field);
      at != posting.evidence.end() && !at->second.empty())
    a.at = at->second.front();
  item.condition.alternatives.push_back(std::move(a));
  item.years_of.emplace_back();
  item.subject_of.emplace_back();
  item.family_of.emplace_back();
  return item;
}

}  // namespace

std::vector<FitItem> FitItemsOf(const Posting& posting, const SkillTable& skills) {
  std::vector<FitItem> items;
  SkillFinder finder(skills);
  const std::string_view title = posting.title ? std::string_view(*posting.title) : "";
  for (size_t i = 0; i < posting.requirements.size(); ++i) {
    if (!IsDuty(posting.requirements[i]))
      AddRequirement(posting.requirements[i], static_cast<int32_t>(i), title, finder, items);
  }
  std::vector<FitItem> outside;
  const auto& experience = posting.experience;
  if (experience) DropWhatIsCorrected(posting, "experience", ConditionKind::kYears, items);
  if (posting.education) DropWhatIsCorrected(posting, "education", ConditionKind::kDegree, items);
  if (experience && !experience->newcomer && (experience->min || experience->max) &&
      std::none_of(items.begin(), items.end(), AsksForYears)) {
    outside.push_back(OfPosting(FitItemKind::kExperience, ConditionKind::kYears,
                                YearsRange(experience->min, experience->max), posting,
                                "experience"));
  }
  if (posting.education && *posting.education != Education::kAny &&
      std::none_of(items.begin(), items.end(), AsksForDegree)) {
    outside.push_back(OfPosting(FitItemKind::kEducation, ConditionKind::kDegree,
                                std::string(Id(*posting.education)), posting, "education"));
  }
  outside.insert(outside.end(), std::make_move_iterator(items.begin()),
                 std::make_move_iterator(items.end()));
  return outside;
}

MonthsAsked ReadMonthsAsked(std::string_view years_value) {
  constexpr double kMonths = 12;
  constexpr double kMostYears = 80;  // a working life
  const auto months = [&](std::string_view text) -> std::optional<int> {
    double years = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), years);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || years < 0)
      return std::nullopt;
    return static_cast<int>(std::lround(std::min(years, kMostYears) * kMonths));
  };
  const size_t dash = years_value.find('-');
  MonthsAsked asked;
  asked.least = months(years_value.substr(0, dash)).value_or(0);
  const auto most =
      dash == std::string_view::npos ? std::nullopt : months(years_value.substr(dash + 1));
  asked.has_most = most.has_value();
  asked.most = most.value_or(0);
  return asked;
}

bool MayBeUnknown(const FitItem& item, const SkillTable& skills) {
  return std::ranges::any_of(item.subject_of, [](const std::string& of) { return !of.empty(); }) ||
         std::ranges::any_of(item.condition.alternatives, [&](const Alternative& a) {
           // "정보처리기사 등 자격증": of which other papers one counts, nobody can say.
           return a.kind == ConditionKind::kEquivalent || IsOptionalSkill(a, skills) ||
                  (item.condition.open && a.kind == ConditionKind::kCertificate);
         });
}

bool AsksForYearsOfWork(const FitItem& item, size_t i) {
  return item.condition.alternatives[i].kind == ConditionKind::kYears && item.years_of[i].empty() &&
         item.subject_of[i].empty();
}

uint32_t CountAsked(const Condition& condition) {
  const bool endless =
      condition.open ||
      std::any_of(condition.alternatives.begin(), condition.alternatives.end(),
                  [](const Alternative& a) { return a.kind == ConditionKind::kFamily; });
  const auto most = static_cast<uint32_t>(condition.alternatives.size());
  return std::max(1U, endless ? condition.at_least : std::min(condition.at_least, most));
}

}  // namespace gonggo
