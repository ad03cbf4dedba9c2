#include "fit/learn.h"

#include <algorithm>
#include <bit>
#include <span>
#include <tuple>

#include "fit/closure.h"

namespace gonggo {
namespace {

constexpr uint64_t kMillion = 1'000'000;

bool IsLearnable(const Skill& skill) {
  return skill.kind != SkillKind::kCertificate && skill.kind != SkillKind::kLanguageTest &&
         skill.kind != SkillKind::kHumanLanguage;
}

// A profile with one candidate more, and back.
class Trial {
 public:
  Trial(const SkillTable& skills, FitProfile& profile) : skills_(skills), profile_(profile) {}

  // `implied` is what the skill implies.
  void Add(const std::vector<uint16_t>& implied) {
    for (const uint16_t skill : implied) {
      if (profile_.skills[skill] == SkillState::kShown) continue;
      undo_.push_back({skill, profile_.skills[skill]});
      profile_.skills[skill] = SkillState::kShown;
      ++profile_.members[skills_.skills[skill].family];
    }
  }
  void TakeBack() {
    for (const auto& [skill, state] : undo_) {
      profile_.skills[skill] = state;
      --profile_.members[skills_.skills[skill].family];
    }
    undo_.clear();
  }

 private:
  struct Undo {
    uint16_t skill;
    SkillState state;
  };
  const SkillTable& skills_;
  FitProfile& profile_;
  std::vector<Undo> undo_;
};

class Learner {
 public:
  Learner(const CompactPostings& postings, const FitProfile& profile)
      : postings_(postings), skills_(postings.skills()), profile_(profile) {}

  LearnReport Learn() {
    JudgeAll(postings_, profile_, verdicts_);
    Survey();
    FindCandidates();
    FindSatisfied();
    CountFirst();
    std::vector<LearnCandidate> all = candidates_;
    std::sort(all.begin(), all.end(), ComesBefore);
    for (LearnCandidate& candidate : all) {
      if (candidate.opens > 0 || candidate.within_one > 0 || candidate.gain > 0)
        report_.candidates.push_back(candidate);
    }
    Walk();
    return std::move(report_);
  }

 private:
  // ---- all postings once: what each lacks

  void Survey() {
    report_.total = postings_.size();
    seen_.assign(postings_.conditions().size(), 0);
    gain_.assign(postings_.conditions().size(), 0);
    needs_.assign(postings_.conditions().size(), Obstacle::kNone);
    for (size_t c = 0; c < needs_.size(); ++c) {
      const CompactCondition& condition = postings_.conditions()[c];
      if (condition.necessity == Necessity::kRequired &&
          (verdicts_[c] == Verdict::kMissing || verdicts_[c] == Verdict::kPartly))
        needs_[c] = condition.obstacle;
    }
    const bool no_service =
        profile_.military == Military::kNotServed || profile_.military == Military::kServing;
    for (uint32_t p = 0; p < postings_.size(); ++p) SurveyOne(p, no_service);
    lacking_begins_.push_back(static_cast<uint32_t>(lacking_.size()));
  }

  void SurveyOne(uint32_t posting, bool no_service) {
    const auto entries = postings_.EntriesOf(posting);
    uint32_t blocked = 0;
    const size_t begin = lacking_.size();
    for (const uint32_t entry : entries) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      ++seen_[c];
      const Obstacle need = needs_[c];
      if (need == Obstacle::kNone) continue;
      if (need == Obstacle::kSkill) {
        if (std::find(lacking_.begin() + static_cast<std::ptrdiff_t>(begin), lacking_.end(), c) ==
            lacking_.end())
          lacking_.push_back(c);
      } else {
        blocked |= 1U << static_cast<unsigned>(need);
      }
    }
    const FitScore score = ScoreOf(postings_, posting, verdicts_);
    const bool judged = score.Value().has_value();
    if (judged) AddGains(entries, score.judged);
    const bool military = no_service && postings_.AsksForMilitary(posting);
    if (judged && blocked == 0 && !military && lacking_.size() > begin) {
      ++report_.lacking;
      lacking_postings_.push_back(posting);
      lacking_begins_.push_back(static_cast<uint32_t>(begin));
      return;
    }
    const bool lacks_nothing = lacking_.size() == begin;
    lacking_.resize(begin);
    if (!judged) {
      ++report_.unjudged;
    } else if (blocked != 0) {
      ++report_.blocked[static_cast<size_t>(std::countr_zero(blocked))];
    } else if (military) {
      ++report_.blocked[static_cast<size_t>(Obstacle::kNone)];
    } else if (lacks_nothing) {
      ++report_.possible;
    }
  }

  // What each condition that is not met would add to the posting's score.
  void AddGains(std::span<const uint32_t> entries, uint32_t judged) {
    const uint64_t of_half = 100 * kMillion / (2 * uint64_t{judged});
    for (const uint32_t entry : entries) {
      const uint32_t c = CompactPostings::ConditionOf(entry);
      const Verdict verdict = verdicts_[c];
      if (verdict == Verdict::kMissing) gain_[c] += 2 * of_half * CompactPostings::WeightOf(entry);
      if (verdict == Verdict::kPartly) gain_[c] += of_half * CompactPostings::WeightOf(entry);
    }
    ++judged_postings_;
  }

  // ---- candidates and the conditions that each of them meets

  void FindCandidates() {
    std::vector<uint32_t> skill_demand(skills_.skills.size(), 0);
    std::vector<uint32_t> family_demand(skills_.families.size(), 0);
    const auto conditions = postings_.conditions();
    for (size_t c = 0; c < conditions.size(); ++c) {
      for (const CompactAlternative& a : postings_.AlternativesOf(conditions[c])) {
        if (a.kind == CompactAlternative::Kind::kSkill && a.index < skill_demand.size())
          skill_demand[a.index] += seen_[c];
        if (a.kind == CompactAlternative::Kind::kFamily && a.index < family_demand.size())
          family_demand[a.index] += seen_[c];
      }
    }
    for (size_t s = 0; s < skill_demand.size(); ++s) {
      if (skill_demand[s] == 0 || profile_.skills[s] == SkillState::kShown ||
          !IsLearnable(skills_.skills[s]))
        continue;
      candidates_.push_back({static_cast<uint16_t>(s), false, 0, 0, skill_demand[s], 0});
      implied_.push_back(ImpliedBy(static_cast<uint16_t>(s), skills_));
    }
    for (size_t f = 0; f < family_demand.size(); ++f) {
      if (family_demand[f] == 0 || profile_.family_named[f] != 0 ||
          skills_.groups[skills_.families[f].group].id == "certificates")
        continue;
      candidates_.push_back({static_cast<uint16_t>(f), true, 0, 0, family_demand[f], 0});
      implied_.emplace_back();
    }
  }

  // Conditions that are not met, by the skills and families that bear on them.
  void IndexConditions() {
    by_skill_.assign(skills_.skills.size(), {});
    by_family_.assign(skills_.families.size(), {});
    const auto conditions = postings_.conditions();
    for (uint32_t c = 0; c < conditions.size(); ++c) {
      if (seen_[c] == 0 || (verdicts_[c] != Verdict::kMissing && verdicts_[c] != Verdict::kPartly))
        continue;
      for (const CompactAlternative& a : postings_.AlternativesOf(conditions[c])) {
        using Kind = CompactAlternative::Kind;
        // "Go 3년 이하" is met by any Go at all.
        const bool of_skill = a.kind == Kind::kSkill || a.kind == Kind::kYearsOf;
        if (of_skill && a.index < by_skill_.size()) by_skill_[a.index].push_back(c);
        if ((a.kind == Kind::kFamily || a.kind == Kind::kOthersOfFamily) &&
            a.index < by_family_.size())
          by_family_[a.index].push_back(c);
      }
    }
  }

  void FindSatisfied() {
    IndexConditions();
    satisfied_.assign(candidates_.size(), {});
    Trial trial(skills_, profile_);
    for (size_t i = 0; i < candidates_.size(); ++i) {
      std::vector<uint32_t> touched;
      const auto add = [&touched](const std::vector<uint32_t>& more) {
        touched.insert(touched.end(), more.begin(), more.end());
      };
      if (candidates_[i].family) {
        add(by_family_[candidates_[i].index]);
        profile_.family_named[candidates_[i].index] = 1;
      } else {
        for (const uint16_t skill : implied_[i]) {
          if (profile_.skills[skill] == SkillState::kShown) continue;
          add(by_skill_[skill]);
          add(by_family_[skills_.skills[skill].family]);
        }
        trial.Add(implied_[i]);
      }
      std::sort(touched.begin(), touched.end());
      touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
      for (const uint32_t c : touched) {
        if (JudgeCompact(postings_, postings_.conditions()[c], profile_) == Verdict::kMet)
          satisfied_[i].push_back(c);
      }
      if (candidates_[i].family) profile_.family_named[candidates_[i].index] = 0;
      trial.TakeBack();
    }
    // The other way round, for required conditions of skills only.
    satisfiers_.assign(postings_.conditions().size(), {});
    for (uint32_t i = 0; i < candidates_.size(); ++i) {
      for (const uint32_t c : satisfied_[i]) {
        if (needs_[c] == Obstacle::kSkill) satisfiers_[c].push_back(i);
      }
    }
  }

  [[nodiscard]] std::span<const uint32_t> LackingOf(size_t k) const {
    return std::span(lacking_).subspan(lacking_begins_[k],
                                       lacking_begins_[k + 1] - lacking_begins_[k]);
  }

  // ---- counting

  void CountFirst() {
    std::vector<uint32_t> alone(postings_.conditions().size(), 0);
    std::vector<uint32_t> hits(candidates_.size(), 0);
    std::vector<uint32_t> touched;
    for (size_t k = 0; k < lacking_postings_.size(); ++k) {
      const auto lacking = LackingOf(k);
      if (lacking.size() == 1) {
        ++alone[lacking.front()];
        continue;
      }
      for (const uint32_t c : lacking) {
        for (const uint32_t i : satisfiers_[c]) {
          if (hits[i]++ == 0) touched.push_back(i);
        }
      }
      for (const uint32_t i : touched) {
        if (hits[i] == lacking.size()) ++candidates_[i].opens;
        if (hits[i] + 1 == lacking.size()) ++candidates_[i].within_one;
        hits[i] = 0;
      }
      touched.clear();
    }
    for (size_t i = 0; i < candidates_.size(); ++i) {
      for (const uint32_t c : satisfied_[i]) {
        candidates_[i].opens += alone[c];
        candidates_[i].gain += gain_[c];
      }
      if (judged_postings_ > 0) candidates_[i].gain /= judged_postings_;
    }
  }

  // Only what each candidate opens at once, for the steps of the path.
  void CountOpened() {
    std::vector<uint32_t> alone(postings_.conditions().size(), 0);
    for (LearnCandidate& candidate : candidates_) candidate.opens = 0;
    for (size_t k = 0; k < lacking_postings_.size(); ++k) {
      const auto lacking = LackingOf(k);
      if (lacking.size() == 1) {
        ++alone[lacking.front()];
        continue;
      }
      const auto rarest = std::min_element(
          lacking.begin(), lacking.end(),
          [this](uint32_t a, uint32_t b) { return satisfiers_[a].size() < satisfiers_[b].size(); });
      for (const uint32_t i : satisfiers_[*rarest]) {
        const bool all = std::all_of(lacking.begin(), lacking.end(), [&](uint32_t c) {
          return std::binary_search(satisfiers_[c].begin(), satisfiers_[c].end(), i);
        });
        if (all) ++candidates_[i].opens;
      }
    }
    for (size_t i = 0; i < candidates_.size(); ++i) {
      for (const uint32_t c : satisfied_[i]) candidates_[i].opens += alone[c];
    }
  }

  // ---- the path

  void Walk() {
    while (report_.path.size() < kMostLearnSteps) {
      const auto best = std::min_element(candidates_.begin(), candidates_.end(), ComesBefore);
      if (best == candidates_.end() || best->opens == 0) return;
      LearnStep step{*best, {}};
      // The later steps' second figures would need another survey, and nobody asks for them.
      if (!report_.path.empty()) step.candidate.within_one = 0;
      Take(static_cast<size_t>(best - candidates_.begin()), step);
      report_.path.push_back(std::move(step));
      if (lacking_postings_.empty()) return;
      FindSatisfied();
      CountOpened();
    }
  }

  void Take(size_t i, LearnStep& step) {
    if (candidates_[i].family) {
      profile_.family_named[candidates_[i].index] = 1;
    } else {
      AddSkill(candidates_[i].index, skills_, profile_);
    }
    const std::vector<uint32_t> met = satisfied_[i];
    for (const uint32_t c : met) {
      verdicts_[c] = Verdict::kMet;
      needs_[c] = Obstacle::kNone;
    }
    // Postings that lack nothing any more leave.
    size_t kept = 0;
    uint32_t written = 0;
    for (size_t k = 0; k < lacking_postings_.size(); ++k) {
      const uint32_t begin = written;
      const uint32_t from = lacking_begins_[k];
      const uint32_t to = lacking_begins_[k + 1];
      for (uint32_t at = from; at < to; ++at) {
        if (needs_[lacking_[at]] == Obstacle::kSkill) lacking_[written++] = lacking_[at];
      }
      if (written == begin) {
        step.postings.push_back(lacking_postings_[k]);
      } else {
        lacking_postings_[kept] = lacking_postings_[k];
        lacking_begins_[kept] = begin;
        ++kept;
      }
    }
    lacking_postings_.resize(kept);
    lacking_begins_.resize(kept);
    lacking_begins_.push_back(written);
    lacking_.resize(written);
    // What is shown now is no candidate any more.
    size_t stay = 0;
    for (size_t j = 0; j < candidates_.size(); ++j) {
      const LearnCandidate& candidate = candidates_[j];
      const bool shown = candidate.family ? profile_.family_named[candidate.index] != 0
                                          : profile_.skills[candidate.index] == SkillState::kShown;
      if (shown) continue;
      candidates_[stay] = candidates_[j];
      std::swap(implied_[stay], implied_[j]);
      ++stay;
    }
    candidates_.resize(stay);
    implied_.resize(stay);
  }

  const CompactPostings& postings_;
  const SkillTable& skills_;
  FitProfile profile_;
  LearnReport report_;
  // By condition.
  std::vector<Verdict> verdicts_;
  std::vector<Obstacle> needs_;  // of required ones that are not met
  std::vector<uint32_t> seen_;   // in how many places
  std::vector<uint64_t> gain_;
  std::vector<std::vector<uint32_t>> satisfiers_;  // candidates, in order
  uint64_t judged_postings_ = 0;
  // Postings that lack skills only, and the conditions that each lacks.
  std::vector<uint32_t> lacking_postings_;
  std::vector<uint32_t> lacking_;
  std::vector<uint32_t> lacking_begins_;
  // By candidate.
  std::vector<LearnCandidate> candidates_;
  std::vector<std::vector<uint16_t>> implied_;
  std::vector<std::vector<uint32_t>> satisfied_;  // conditions, in order
  std::vector<std::vector<uint32_t>> by_skill_;
  std::vector<std::vector<uint32_t>> by_family_;
};

}  // namespace

bool ComesBefore(const LearnCandidate& a, const LearnCandidate& b) {
  return std::tuple(b.opens, a.family, b.demand, a.index) <
         std::tuple(a.opens, b.family, a.demand, b.index);
}

LearnReport Learn(const CompactPostings& postings, const FitProfile& profile) {
  return Learner(postings, profile).Learn();
}

}  // namespace gonggo
