#include "fit/changes.h"

#include <algorithm>
#include <set>

#include "fit/closure.h"
#include "fit/evaluate.h"
#include "fit/items.h"
#include "fit/posting_role.h"
#include "fit/role_years.h"
#include "knowledge/term_names.h"

namespace gonggo {
namespace {

bool Names(const FitItem& item, std::string_view id) {
  return !id.empty() &&
         std::ranges::any_of(item.condition.alternatives, [id](const Alternative& a) {
           return (a.kind == ConditionKind::kSkill || a.kind == ConditionKind::kFamily) &&
                  a.value == id;
         });
}

// The heaviest item that is better in `after`, of those that name what was added before others.
size_t WhatChanged(const PostingFit& before, const PostingFit& after, std::string_view id) {
  size_t best = before.items.size();
  const auto rank = [&](size_t i) {
    return std::pair(Names(before.items[i], id), before.items[i].weight);
  };
  for (size_t i = 0; i < before.items.size(); ++i) {
    if (before.items[i].verdict == after.items[i].verdict) continue;
    if (best == before.items.size() || rank(i) > rank(best)) best = i;
  }
  return best;
}

class Finder {
 public:
  Finder(const Profile& profile, const Posting& posting, const SkillTable& skills,
         const PostingFit& fit)
      : profile_(profile), posting_(posting), skills_(skills), fit_(fit) {}

  std::vector<FitChange> Find() {
    if (!fit_.score.Value()) return {};
    for (const FitItem& item : fit_.items) {
      if (item.verdict != Verdict::kMissing && item.verdict != Verdict::kPartly) continue;
      for (size_t i = 0; i < item.condition.alternatives.size(); ++i) {
        const Alternative& a = item.condition.alternatives[i];
        if (a.kind == ConditionKind::kSkill) TrySkill(a.value);
        if (a.kind == ConditionKind::kFamily) TryFamily(a.value);
        if (AsksForYearsOfWork(item, i)) TryMonths(a.value);
      }
    }
    std::stable_sort(changes_.begin(), changes_.end(),
                     [](const FitChange& a, const FitChange& b) { return a.gain > b.gain; });
    PutNamedFirst();
    return std::move(changes_);
  }

 private:
  void Try(const Profile& changed, FitChange change) {
    const PostingFit after = EvaluateVerdicts(changed, posting_, skills_);
    change.gain = after.score.Value().value_or(0) - *fit_.score.Value();
    change.item = WhatChanged(fit_, after, change.skill);
    if (change.gain > 0 && change.item < fit_.items.size()) changes_.push_back(std::move(change));
  }

  // The weight of what asks for it by name and is not met.
  [[nodiscard]] int WeightNaming(const std::string& id) const {
    int weight = 0;
    for (const FitItem& item : fit_.items) {
      if (item.verdict != Verdict::kMet && Names(item, id)) weight += item.weight;
    }
    return weight;
  }

  // Whether `change` gains most by bringing `other`, for which more is asked.
  [[nodiscard]] bool MerelyBrings(const FitChange& change, const FitChange& other) const {
    const auto own = skills_.FindSkill(change.skill);
    const auto brought = skills_.FindSkill(other.skill);
    if (change.family || other.family || !own || !brought) return false;
    const auto has = [this](uint16_t skill, uint16_t what) {
      return std::ranges::binary_search(ImpliedBy(skill, skills_), what);
    };
    return has(*own, *brought) && !has(*brought, *own) &&
           WeightNaming(other.skill) >= WeightNaming(change.skill);
  }

  // What the lines name stands before what merely brings it; a posting has a few of them.
  void PutNamedFirst() {
    for (auto at = changes_.begin(); at != changes_.end(); ++at) {
      for (auto next = at + 1; next != changes_.end(); ++next) {
        if (MerelyBrings(*at, *next)) std::rotate(at, next, next + 1);
      }
    }
  }

  void TrySkill(const std::string& id) {
    const auto index = skills_.FindSkill(id);
    if (!index || !tried_.insert("skill " + id).second) return;
    const auto there = std::find_if(profile_.skills.begin(), profile_.skills.end(),
                                    [&id](const ProfileSkill& skill) { return skill.id == id; });
    if (there != profile_.skills.end()) return;
    Profile changed = profile_;
    changed.skills.push_back({id, std::string(skills_.skills[*index].name), {}, {}, std::nullopt});
    const TermNames names = NamesOf(skills_.skills[*index]);
    Try(changed, {id, std::string(names.name), std::string(names.name_ko), false, 0, 0, 0});
  }

  void TryFamily(const std::string& id) {
    if (!tried_.insert("family " + id).second) return;
    const auto index = skills_.FindFamily(id);
    const auto there = std::find_if(profile_.families.begin(), profile_.families.end(),
                                    [&id](const ProfileFamily& f) { return f.id == id; });
    if (!index || there != profile_.families.end()) return;
    const SkillFamily& family = skills_.families[*index];
    Profile changed = profile_;
    changed.families.push_back({id, {}});
    Try(changed, {id, std::string(family.name), std::string(family.name_ko), true, 0, 0, 0});
  }

  void TryMonths(const std::string& value) {
    const int least = ReadMonthsAsked(value).least;
    const uint16_t role = RoleOfPosting(posting_, skills_);
    const RoleMonths have = MonthsForRole(profile_, role);
    // Of a posting whose work is not known, no month more is surely of it.
    const int months = least - (role == 0 ? have.possible : have.sure);
    if (months <= 0 || !tried_.insert("months " + value).second) return;
    Profile changed = profile_;
    // As many months of the posting's own work, whatever the jobs were.
    std::erase_if(changed.entries,
                  [](const ProfileEntry& e) { return e.part == ProfilePart::kJob; });
    changed.months = least;
    Try(changed, {"", "", "", false, months, 0, 0});
  }

  const Profile& profile_;
  const Posting& posting_;
  const SkillTable& skills_;
  const PostingFit& fit_;
  std::set<std::string> tried_;
  std::vector<FitChange> changes_;
};

}  // namespace

std::vector<FitChange> FindChanges(const Profile& profile, const Posting& posting,
                                   const SkillTable& skills, const PostingFit& fit) {
  return Finder(profile, posting, skills, fit).Find();
}

}  // namespace gonggo
