#include "fit/learn.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "fit/evaluate.h"
#include "fit/items.h"
#include "fit/level.h"
#include "fit/posting_role.h"
#include "fit/role_years.h"
#include "fit/testing/random_cases.h"

namespace gonggo {
namespace {

constexpr uint64_t kMillion = 1'000'000;

// The same by evaluating every posting anew for every candidate.
class BruteForce {
 public:
  BruteForce(const std::vector<Posting>& postings, Profile profile)
      : postings_(postings), profile_(std::move(profile)) {}

  LearnReport Learn() {
    LearnReport report;
    report.total = static_cast<uint32_t>(postings_.size());
    std::vector<uint32_t> lacking;
    for (uint32_t p = 0; p < postings_.size(); ++p) {
      const State state = StateOf(profile_, p);
      if (!state.judged) {
        ++report.unjudged;
      } else if (state.blocked) {
        ++report.blocked[static_cast<size_t>(*state.blocked)];
      } else if (state.lacking.empty()) {
        ++report.possible;
      } else {
        ++report.lacking;
        lacking.push_back(p);
      }
    }
    for (LearnCandidate candidate : Candidates()) {
      Measure(lacking, candidate);
      if (candidate.opens > 0 || candidate.within_one > 0 || candidate.gain > 0)
        report.candidates.push_back(candidate);
    }
    SortCandidates(report.candidates, BuiltInSkills());
    size_t useful = 0;
    while (report.path.size() < kMostLearnSteps && !lacking.empty()) {
      std::vector<LearnCandidate> all = Candidates();
      if (all.empty()) break;
      for (LearnCandidate& candidate : all) {
        const LearnCandidate first = candidate;
        Measure(lacking, candidate);
        if (!report.path.empty()) candidate.within_one = 0;
        candidate.gain = report.path.empty() ? candidate.gain : FirstGain(first);
        if (report.path.empty()) first_gain_[{first.family, first.index}] = candidate.gain;
      }
      const auto first = std::ranges::min_element(
          all, [](const auto& a, const auto& b) { return ComesBefore(a, b, BuiltInSkills()); });
      const LearnCandidate best =
          all[FirstOf(all, static_cast<size_t>(first - all.begin()), BuiltInSkills())];
      LearnStep step{best, {}};
      profile_ = With(profile_, best);
      std::vector<uint32_t> rest;
      for (const uint32_t p : lacking) {
        (StateOf(profile_, p).lacking.empty() ? step.postings : rest).push_back(p);
      }
      lacking = rest;
      report.path.push_back(std::move(step));
      if (best.opens > 0) useful = report.path.size();
    }
    report.path.resize(useful);
    return report;
  }

 private:
  struct State {
    bool judged = false;
    std::optional<Obstacle> blocked;
    std::set<size_t> lacking;  // first items of each distinct condition
    PostingFit fit;
  };

  static bool IsSkillFamily(const std::string& id) {
    for (const SkillFamily& family : BuiltInSkills().families) {
      if (family.id == id) return BuiltInSkills().groups[family.group].id != "certificates";
    }
    return true;
  }

  static Obstacle ObstacleOf(const FitItem& item) {
    Obstacle first = Obstacle::kNone;
    for (const Alternative& a : item.condition.alternatives) {
      if (a.kind == ConditionKind::kSkill ||
          (a.kind == ConditionKind::kFamily && IsSkillFamily(a.value)))
        return Obstacle::kSkill;
      Obstacle one = Obstacle::kNone;
      if (a.kind == ConditionKind::kYears) one = Obstacle::kYears;
      if (a.kind == ConditionKind::kDegree) one = Obstacle::kDegree;
      if (a.kind == ConditionKind::kCertificate || a.kind == ConditionKind::kFamily)
        one = Obstacle::kCertificate;
      if (a.kind == ConditionKind::kLanguage) one = Obstacle::kLanguage;
      if (first == Obstacle::kNone) first = one;
    }
    return first;
  }

  // Months whose work nobody knows would be enough.
  static bool MayHaveTheYears(const Profile& profile, const Posting& posting, const FitItem& item) {
    const int possible = MonthsForRole(profile, RoleOfPosting(posting, BuiltInSkills())).possible;
    for (size_t i = 0; i < item.condition.alternatives.size(); ++i) {
      const Alternative& a = item.condition.alternatives[i];
      if (AsksForYearsOfWork(item, i) && possible >= ReadMonthsAsked(a.value).least) return true;
    }
    return false;
  }

  // Conditions that ask for the same count once.
  static bool Same(const Posting& posting, const FitItem& a, const FitItem& b) {
    const auto others = [](const FitItem& item) {
      return item.condition.open &&
             std::any_of(item.condition.alternatives.begin(), item.condition.alternatives.end(),
                         [](const Alternative& one) {
                           return one.kind == ConditionKind::kSkill &&
                                  BuiltInSkills().FindSkill(one.value).has_value();
                         });
    };
    if (a.condition.alternatives.size() != b.condition.alternatives.size() ||
        others(a) != others(b) || a.necessity != b.necessity ||
        CountAsked(a.condition) != CountAsked(b.condition))
      return false;
    for (size_t i = 0; i < a.condition.alternatives.size(); ++i) {
      const Alternative& x = a.condition.alternatives[i];
      const Alternative& y = b.condition.alternatives[i];
      if (x.kind == ConditionKind::kYears && y.kind == ConditionKind::kYears) {
        if (ReadMonthsAsked(x.value).least != ReadMonthsAsked(y.value).least ||
            a.years_of[i] != b.years_of[i] || a.subject_of[i] != b.subject_of[i])
          return false;
      } else if (x.kind == ConditionKind::kLanguage && y.kind == ConditionKind::kLanguage) {
        const auto level = [&posting](const FitItem& item, const Alternative& language) {
          return LevelAsked(language,
                            posting.requirements[static_cast<size_t>(item.requirement)].text);
        };
        if (x.value != y.value || level(a, x) != level(b, y)) return false;
      } else if (x.kind != y.kind || x.value != y.value || a.family_of[i] != b.family_of[i]) {
        return false;
      }
    }
    return true;
  }

  [[nodiscard]] State StateOf(const Profile& profile, uint32_t p) const {
    State state;
    state.fit = EvaluateVerdicts(profile, postings_[p], BuiltInSkills());
    state.judged = state.fit.score.Value().has_value();
    std::set<Obstacle> blocked;
    for (size_t i = 0; i < state.fit.items.size(); ++i) {
      const FitItem& item = state.fit.items[i];
      if (item.necessity != Necessity::kRequired || item.verdict == Verdict::kMet ||
          item.verdict == Verdict::kUnknown)
        continue;
      const Obstacle obstacle = ObstacleOf(item);
      if (obstacle == Obstacle::kYears && MayHaveTheYears(profile, postings_[p], item)) continue;
      if (obstacle != Obstacle::kSkill) {
        blocked.insert(obstacle);
        continue;
      }
      const bool there = std::any_of(state.lacking.begin(), state.lacking.end(), [&](size_t other) {
        return Same(postings_[p], state.fit.items[other], item);
      });
      if (!there) state.lacking.insert(i);
    }
    const auto& eligibility = postings_[p].eligibility;
    const bool military = profile.military == Military::kNotServed &&
                          std::find(eligibility.begin(), eligibility.end(),
                                    Eligibility::kMilitary) != eligibility.end();
    if (!blocked.empty()) {
      state.blocked = *blocked.begin();
    } else if (military) {
      state.blocked = Obstacle::kNone;
    }
    return state;
  }

  static Profile With(const Profile& profile, const LearnCandidate& candidate) {
    Profile more = profile;
    if (candidate.family) {
      more.families.push_back({std::string(BuiltInSkills().families[candidate.index].id), {}});
    } else {
      const Skill& skill = BuiltInSkills().skills[candidate.index];
      more.skills.push_back({std::string(skill.id), std::string(skill.name), {}, {}, std::nullopt});
    }
    return more;
  }

  [[nodiscard]] std::vector<LearnCandidate> Candidates() const {
    std::map<std::pair<bool, uint16_t>, uint32_t> demand;
    for (const Posting& posting : postings_) {
      for (const FitItem& item : EvaluateVerdicts(profile_, posting, BuiltInSkills()).items) {
        for (const Alternative& a : item.condition.alternatives) {
          if (a.kind == ConditionKind::kSkill) {
            if (const auto skill = BuiltInSkills().FindSkill(a.value)) ++demand[{false, *skill}];
          }
          if (a.kind != ConditionKind::kFamily || !IsSkillFamily(a.value)) continue;
          for (uint16_t f = 0; f < BuiltInSkills().families.size(); ++f) {
            if (BuiltInSkills().families[f].id == a.value) ++demand[{true, f}];
          }
        }
      }
    }
    const FitProfile shown = MakeFitProfile(profile_, BuiltInSkills());
    std::vector<LearnCandidate> candidates;
    for (const auto& [key, count] : demand) {
      const bool there = key.first ? shown.family_named[key.second] != 0
                                   : shown.skills[key.second] == SkillState::kShown;
      if (!there) candidates.push_back({key.second, key.first, 0, 0, count, 0});
    }
    return candidates;
  }

  void Measure(const std::vector<uint32_t>& lacking, LearnCandidate& candidate) const {
    const Profile more = With(profile_, candidate);
    for (const uint32_t p : lacking) {
      const size_t before = StateOf(profile_, p).lacking.size();
      const size_t after = StateOf(more, p).lacking.size();
      if (after == 0) ++candidate.opens;
      if (after == 1 && before > 1) ++candidate.within_one;
    }
    uint64_t gain = 0;
    uint64_t judged = 0;
    for (uint32_t p = 0; p < postings_.size(); ++p) {
      const PostingFit before = EvaluateVerdicts(profile_, postings_[p], BuiltInSkills());
      if (!before.score.Value()) continue;
      ++judged;
      const PostingFit after = EvaluateVerdicts(more, postings_[p], BuiltInSkills());
      const uint64_t of_half = 100 * kMillion / (2 * uint64_t{before.score.judged});
      for (size_t i = 0; i < before.items.size(); ++i) {
        if (after.items[i].verdict != Verdict::kMet) continue;
        const auto weight = static_cast<uint64_t>(before.items[i].weight);
        if (before.items[i].verdict == Verdict::kMissing) gain += 2 * of_half * weight;
        if (before.items[i].verdict == Verdict::kPartly) gain += of_half * weight;
      }
    }
    candidate.gain = judged > 0 ? gain / judged : 0;
  }

  [[nodiscard]] uint64_t FirstGain(const LearnCandidate& candidate) const {
    const auto it = first_gain_.find({candidate.family, candidate.index});
    return it == first_gain_.end() ? 0 : it->second;
  }

  const std::vector<Posting>& postings_;
  Profile profile_;
  std::map<std::pair<bool, uint16_t>, uint64_t> first_gain_;
};

TEST(Learn, EqualsBruteForceOnAThousandCases) {
  testing::RandomCases cases(6);
  uint32_t steps = 0;
  for (int i = 0; i < 1000; ++i) {
    std::vector<Posting> postings;
    const uint32_t count = 1 + cases.Below(7);
    for (uint32_t p = 0; p < count; ++p) postings.push_back(cases.OnePosting());
    const Profile profile = cases.OneProfile();
    CompactPostings compact(BuiltInSkills());
    for (const Posting& posting : postings) compact.Add(posting);
    const LearnReport fast = Learn(compact, MakeFitProfile(profile, BuiltInSkills()));
    const LearnReport slow = BruteForce(postings, profile).Learn();
    ASSERT_EQ(fast.total, slow.total) << i;
    ASSERT_EQ(fast.unjudged, slow.unjudged) << i;
    ASSERT_EQ(fast.possible, slow.possible) << i;
    ASSERT_EQ(fast.blocked, slow.blocked) << i;
    ASSERT_EQ(fast.lacking, slow.lacking) << i;
    ASSERT_EQ(fast.candidates.size(), slow.candidates.size()) << i;
    for (size_t c = 0; c < fast.candidates.size(); ++c) {
      ASSERT_EQ(fast.candidates[c], slow.candidates[c]) << i << ' ' << c;
    }
    ASSERT_EQ(fast.path.size(), slow.path.size()) << i;
    for (size_t s = 0; s < fast.path.size(); ++s)
      ASSERT_EQ(fast.path[s], slow.path[s]) << i << ' ' << s;
    steps += static_cast<uint32_t>(fast.path.size());
  }
  EXPECT_GT(steps, 200U);
}

// Slices are cut at any posting, and there may be more of them than postings.
TEST(Learn, SaysTheSameOnAnyNumberOfThreads) {
  testing::RandomCases cases(7);
  uint32_t opened = 0;
  for (int i = 0; i < 60; ++i) {
    CompactPostings compact(BuiltInSkills());
    const uint32_t count = i < 10 ? cases.Below(4) : 1 + cases.Below(200);
    for (uint32_t p = 0; p < count; ++p) compact.Add(cases.OnePosting());
    const FitProfile profile = MakeFitProfile(cases.OneProfile(), BuiltInSkills());
    const LearnReport one = Learn(compact, profile, 1);
    for (const size_t slices : {2, 3, 4, 7})
      ASSERT_EQ(Learn(compact, profile, slices), one) << i << ' ' << slices;
    ASSERT_EQ(Learn(compact, profile), one) << i;
    for (const LearnStep& step : one.path) {
      ASSERT_TRUE(std::ranges::is_sorted(step.postings)) << i;
      opened += static_cast<uint32_t>(step.postings.size());
    }
  }
  EXPECT_GT(opened, 500U);
}

// Counts over hundreds of postings: wanting two of several, a family and its members, steps that
// bring more than one skill.
TEST(Learn, EqualsBruteForceOverManyPostings) {
  testing::RandomCases cases(8);
  for (int i = 0; i < 4; ++i) {
    std::vector<Posting> postings;
    for (uint32_t p = 0; p < 60; ++p) postings.push_back(cases.OnePosting());
    const Profile profile = cases.OneProfile();
    CompactPostings compact(BuiltInSkills());
    for (const Posting& posting : postings) compact.Add(posting);
    ASSERT_EQ(Learn(compact, MakeFitProfile(profile, BuiltInSkills()), 2),
              BruteForce(postings, profile).Learn())
        << i;
  }
}

// What postings name comes before what merely brings it.
TEST(Learn, WhatIsNamedComesBeforeWhatImpliesIt) {
  const auto asking = [](const std::vector<std::pair<std::string, Necessity>>& skills) {
    Posting posting;
    for (const auto& [id, necessity] : skills) {
      Requirement requirement;
      requirement.necessity = necessity;
      requirement.conditions.push_back(
          {necessity, 1, false, {{ConditionKind::kSkill, id, id, {}}}});
      posting.requirements.push_back(requirement);
    }
    return posting;
  };
  const std::vector<Posting> postings = {
      asking({{"kubernetes", Necessity::kRequired}, {"istio", Necessity::kPreferred}}),
      asking({{"java", Necessity::kRequired}, {"spring_boot", Necessity::kRequired}}),
      asking({{"spring_boot", Necessity::kRequired}})};
  CompactPostings compact(BuiltInSkills());
  for (const Posting& posting : postings) compact.Add(posting);
  const LearnReport report = Learn(compact, MakeFitProfile(Profile(), BuiltInSkills()));
  std::vector<std::string> names;
  names.reserve(report.candidates.size());
  for (const LearnCandidate& candidate : report.candidates)
    names.emplace_back(BuiltInSkills().skills[candidate.index].id);
  // Spring Boot opens two by its own name.
  EXPECT_EQ(names, (std::vector<std::string>{"spring_boot", "kubernetes", "istio", "java"}));
  ASSERT_GE(report.path.size(), 2U);
  EXPECT_EQ(BuiltInSkills().skills[report.path[1].candidate.index].id, "kubernetes");
}

}  // namespace
}  // namespace gonggo
