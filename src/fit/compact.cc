#include "fit/compact.h"

#include <algorithm>
#include <set>

#include "fit/degree_held.h"
#include "fit/fit_profile.h"
#include "fit/items.h"
#include "fit/language_command.h"
#include "fit/level.h"
#include "fit/open_list.h"
#include "fit/posting_role.h"
#include "fit/role_years.h"

namespace gonggo {
namespace {

static_assert(kRequiredWeight < 1 << CompactPostings::kWeightBits);

constexpr int kMostMonths = 60'000;

uint16_t SkillIndex(const SkillTable& skills, std::string_view id) {
  return skills.FindSkill(id).value_or(kNobody);
}

uint16_t FamilyIndex(const SkillTable& skills, std::string_view id) {
  return skills.FindFamily(id).value_or(kNobody);
}

CompactAlternative CompileAlternative(const FitItem& item, size_t i, std::string_view line,
                                      const SkillTable& skills) {
  using Kind = CompactAlternative::Kind;
  const Alternative& a = item.condition.alternatives[i];
  switch (a.kind) {
    case ConditionKind::kSkill:
      if (!item.family_of[i].empty())
        return {Kind::kSkillOrMember, SkillIndex(skills, a.value),
                FamilyIndex(skills, item.family_of[i])};
      return {Kind::kSkill, SkillIndex(skills, a.value), 0};
    case ConditionKind::kCertificate:
      return {Kind::kSkill, SkillIndex(skills, a.value), 0};
    case ConditionKind::kLanguage:
      if (IsHumanLanguage(a.value, skills))
        return {Kind::kSkill, SkillIndex(skills, a.value), LanguageLevelAsked(a, line)};
      return {Kind::kSkill, SkillIndex(skills, a.value),
              static_cast<uint16_t>(LevelAsked(a, line).value_or(0))};
    case ConditionKind::kFamily:
      return {Kind::kFamily, FamilyIndex(skills, a.value), 0};
    case ConditionKind::kDegree:
      return {Kind::kDegree, static_cast<uint16_t>(DegreeAsked(a.value)), 0};
    case ConditionKind::kYears:
    case ConditionKind::kEquivalent:
      break;
  }
  return {Kind::kSkill, kNobody, 0};
}

bool IsFamilyOfCertificates(const SkillTable& skills, uint16_t family) {
  return family != kNobody && skills.groups[skills.families[family].group].id == "certificates";
}

Obstacle ObstacleOf(const Condition& condition, const std::vector<CompactAlternative>& alternatives,
                    const SkillTable& skills) {
  Obstacle first = Obstacle::kNone;
  for (size_t i = 0; i < condition.alternatives.size(); ++i) {
    Obstacle one = Obstacle::kNone;
    switch (condition.alternatives[i].kind) {
      case ConditionKind::kSkill:
        return Obstacle::kSkill;
      case ConditionKind::kFamily:
        if (!IsFamilyOfCertificates(skills, alternatives[i].index)) return Obstacle::kSkill;
        one = Obstacle::kCertificate;
        break;
      case ConditionKind::kYears:
        one = Obstacle::kYears;
        break;
      case ConditionKind::kDegree:
        one = Obstacle::kDegree;
        break;
      case ConditionKind::kCertificate:
        one = Obstacle::kCertificate;
        break;
      case ConditionKind::kLanguage:
        one = Obstacle::kLanguage;
        break;
      case ConditionKind::kEquivalent:
        break;
    }
    if (first == Obstacle::kNone) first = one;
  }
  return first;
}

template <typename T>
void AppendBytes(T value, std::string& out) {
  for (size_t i = 0; i < sizeof value; ++i)
    out += static_cast<char>(static_cast<uint64_t>(value) >> (8 * i));
}

}  // namespace

uint32_t CompactPostings::NumberOf(const CompactAlternative& alternative) {
  const uint64_t key = uint64_t{static_cast<uint8_t>(alternative.kind)} << 32U |
                       uint64_t{alternative.index} << 16U | alternative.least;
  const auto [it, added] =
      known_alternatives_.emplace(key, static_cast<uint32_t>(alternatives_.size()));
  if (added) {
    alternatives_.push_back(alternative);
    alternative_uses_.push_back(0);
  }
  return it->second;
}

uint32_t CompactPostings::Intern(const CompactCondition& condition,
                                 const std::vector<CompactAlternative>& alternatives) {
  std::string key;
  AppendBytes(condition.asked, key);
  AppendBytes(static_cast<uint8_t>(condition.may_be_unknown), key);
  AppendBytes(static_cast<uint8_t>(condition.necessity), key);
  AppendBytes(static_cast<uint8_t>(condition.obstacle), key);
  const size_t first = numbers_.size();
  bool takes_others = false;
  for (const CompactAlternative& a : alternatives) {
    const uint32_t number = NumberOf(a);
    ++alternative_uses_[number];
    AppendBytes(number, key);
    numbers_.push_back(number);
    takes_others = takes_others || IsAboutOthers(a.kind);
  }
  const auto [it, added] =
      known_.emplace(std::move(key), static_cast<uint32_t>(conditions_.size()));
  if (added) {
    CompactCondition kept = condition;
    kept.first = static_cast<uint32_t>(first);
    kept.count = static_cast<uint16_t>(alternatives.size());
    kept.takes_others = takes_others;
    conditions_.push_back(kept);
  } else {
    numbers_.resize(first);
  }
  ++conditions_[it->second].uses;
  return it->second;
}

uint16_t CompactPostings::SubjectNumber(const std::string& subject) {
  if (const auto known = known_subjects_.find(subject); known != known_subjects_.end())
    return known->second;
  if (subjects_.size() >= kNobody) return kNobody;
  subjects_.push_back(subject);
  return known_subjects_[subject] = static_cast<uint16_t>(subjects_.size() - 1);
}

uint16_t CompactPostings::FieldsNumber(const AskedFields& fields) {
  if (fields.fields == 0 || fields_.size() >= kNobody) return 0;
  const auto [it, added] = known_fields_.try_emplace({fields.fields, fields.related},
                                                     static_cast<uint16_t>(fields_.size()));
  if (added) fields_.push_back(fields);
  return it->second;
}

CompactAlternative CompactPostings::CompileYears(const FitItem& item, size_t i, uint16_t role) {
  using Kind = CompactAlternative::Kind;
  const int asked = ReadMonthsAsked(item.condition.alternatives[i].value).least;
  const auto least = static_cast<uint16_t>(std::min(asked, kMostMonths));
  if (!item.subject_of[i].empty())
    return {Kind::kYearsAbout, SubjectNumber(item.subject_of[i]), least};
  if (item.years_of[i].empty()) return {Kind::kYears, role, least};
  return {Kind::kYearsOf, SkillIndex(skills_, item.years_of[i]), least};
}

uint32_t CompactPostings::Compile(const FitItem& item, const Posting& posting) {
  CompactCondition condition;
  condition.necessity = item.necessity;
  std::vector<CompactAlternative> alternatives;
  if (item.kind == FitItemKind::kTrait) {
    condition.may_be_unknown = true;
    const auto& requirement = posting.requirements[static_cast<size_t>(item.requirement)];
    const uint32_t trait = TraitIndex(requirement.traits[static_cast<size_t>(item.part)]);
    alternatives.push_back({CompactAlternative::Kind::kTrait, static_cast<uint16_t>(trait), 0});
    return Intern(condition, alternatives);
  }
  const std::string_view line =
      item.requirement >= 0 ? posting.requirements[static_cast<size_t>(item.requirement)].text
                            : std::string_view();
  const uint16_t role = RoleOfPosting(posting, skills_);
  for (size_t i = 0; i < item.condition.alternatives.size(); ++i) {
    const Alternative& a = item.condition.alternatives[i];
    alternatives.push_back(a.kind == ConditionKind::kYears
                               ? CompileYears(item, i, role)
                               : CompileAlternative(item, i, line, skills_));
    if (a.kind == ConditionKind::kDegree)
      alternatives.back().least = FieldsNumber(FieldsOfDegree(a, line));
  }
  condition.asked =
      static_cast<uint16_t>(std::min<uint32_t>(CountAsked(item.condition), UINT16_MAX));
  condition.may_be_unknown = MayBeUnknown(item, skills_);
  condition.obstacle = ObstacleOf(item.condition, alternatives, skills_);
  if (item.condition.open) AddOthers(item.condition, alternatives);
  return Intern(condition, alternatives);
}

void CompactPostings::AddOthers(const Condition& condition,
                                std::vector<CompactAlternative>& alternatives) {
  using Kind = CompactAlternative::Kind;
  std::set<uint16_t> families;
  std::vector<uint16_t> named;
  for (size_t i = 0; i < condition.alternatives.size(); ++i) {
    const uint16_t skill = alternatives[i].index;
    if (condition.alternatives[i].kind != ConditionKind::kSkill || skill == kNobody) continue;
    families.insert(skills_.skills[skill].family);
    named.push_back(skill);
  }
  const auto ground = families.size() == 1 ? CommonGround(named, skills_) : std::nullopt;
  if (ground) {
    const auto [it, added] = members_on_.try_emplace({*families.begin(), *ground});
    if (added) it->second = MembersOn(*families.begin(), *ground, skills_);
    for (const uint16_t member : it->second) {
      if (std::ranges::find(named, member) == named.end())
        alternatives.push_back({Kind::kOtherMember, member, 0});
    }
  }
  const Kind kind = families.size() > 1 || ground ? Kind::kOthersInPart : Kind::kOthersOfFamily;
  for (const uint16_t family : families) alternatives.push_back({kind, family, 0});
}

uint32_t CompactPostings::Add(const Posting& posting) {
  uint32_t unread = 0;
  for (const FitItem& item : FitItemsOf(posting, skills_)) {
    const auto weight = static_cast<uint32_t>(item.weight);
    if (item.kind == FitItemKind::kNotUnderstood) {
      unread += weight;
    } else {
      entries_.push_back(Compile(item, posting) << kWeightBits | weight);
    }
  }
  unread_.push_back(unread);
  begins_.push_back(static_cast<uint32_t>(entries_.size()));
  military_.push_back(std::find(posting.eligibility.begin(), posting.eligibility.end(),
                                Eligibility::kMilitary) != posting.eligibility.end()
                          ? 1
                          : 0);
  return size() - 1;
}

FitScore ScoreOf(const CompactPostings& postings, uint32_t posting,
                 const std::vector<Verdict>& verdicts) {
  FitScore score{0, 0, postings.UnreadWeight(posting)};
  for (const uint32_t entry : postings.EntriesOf(posting)) {
    AddToScore(verdicts[CompactPostings::ConditionOf(entry)], CompactPostings::WeightOf(entry),
               score);
  }
  return score;
}

}  // namespace gonggo
