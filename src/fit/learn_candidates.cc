#include "fit/learn_candidates.h"

#include "fit/closure.h"

namespace gonggo {
namespace {

using Kind = CompactAlternative::Kind;

bool IsLearnable(const Skill& skill) {
  return skill.kind != SkillKind::kCertificate && skill.kind != SkillKind::kLanguageTest &&
         skill.kind != SkillKind::kHumanLanguage;
}

}  // namespace

LearnCandidates::LearnCandidates(const CompactPostings& postings, const FitProfile& profile)
    : skills_(postings.skills()) {
  AddSkills(postings, profile);
  AddFamilies(postings, profile);
  gone_.assign(all_.size(), 0);
}

void LearnCandidates::AddSkills(const CompactPostings& postings, const FitProfile& profile) {
  std::vector<uint32_t> demand(skills_.skills.size(), 0);
  for (size_t number = 0; number < postings.alternatives().size(); ++number) {
    const CompactAlternative& a = postings.alternatives()[number];
    if (IsSkill(a.kind) && a.index != kNobody)
      demand[a.index] += postings.alternative_uses()[number];
  }
  for (size_t s = 0; s < demand.size(); ++s) {
    if (demand[s] == 0 || profile.skills[s] == SkillState::kShown ||
        !IsLearnable(skills_.skills[s]))
      continue;
    const auto skill = static_cast<uint16_t>(s);
    brings_.push_back(ImpliedBy(skill, skills_));
    all_.push_back({skill, false, 0, 0, demand[s], 0});
  }
}

void LearnCandidates::AddFamilies(const CompactPostings& postings, const FitProfile& profile) {
  std::vector<uint32_t> demand(skills_.families.size(), 0);
  for (size_t number = 0; number < postings.alternatives().size(); ++number) {
    const CompactAlternative& a = postings.alternatives()[number];
    if (a.kind == Kind::kFamily && a.index != kNobody)
      demand[a.index] += postings.alternative_uses()[number];
  }
  for (size_t f = 0; f < demand.size(); ++f) {
    if (demand[f] == 0 || profile.family_named[f] != 0 ||
        skills_.groups[skills_.families[f].group].id == "certificates")
      continue;
    all_.push_back({static_cast<uint16_t>(f), true, 0, 0, demand[f], 0});
    brings_.emplace_back();
  }
}

void LearnCandidates::Take(size_t i, FitProfile& profile) {
  if (all_[i].family) {
    profile.family_named[all_[i].index] = 1;
  } else {
    AddSkill(all_[i].index, skills_, profile);
  }
  for (size_t k = 0; k < all_.size(); ++k) {
    const LearnCandidate& candidate = all_[k];
    const bool shown = candidate.family ? profile.family_named[candidate.index] != 0
                                        : profile.skills[candidate.index] == SkillState::kShown;
    gone_[k] = shown ? 1 : 0;
  }
}

}  // namespace gonggo
