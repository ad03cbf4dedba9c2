#include "fit/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "fit/compact.h"
#include "fit/compact_judge.h"
#include "fit/testing/random_cases.h"

namespace gonggo {
namespace {

constexpr int kCases = 20'000;

TEST(EvaluateFit, PointsAddUpToTheScore) {
  testing::RandomCases cases(1);
  int with_number = 0;
  for (int i = 0; i < kCases; ++i) {
    const PostingFit fit =
        EvaluateVerdicts(cases.OneProfile(), cases.OnePosting(), BuiltInSkills());
    int points = 0;
    int most = 0;
    for (const FitItem& item : fit.items) {
      EXPECT_GE(item.points, 0);
      EXPECT_LE(item.points, item.most_points);
      points += item.points;
      most += item.most_points;
    }
    const auto score = fit.score.Value();
    if (!score) {
      EXPECT_TRUE(fit.score.judged == 0 || 2 * fit.score.judged < fit.score.total);
      EXPECT_EQ(points, 0);
      continue;
    }
    ++with_number;
    EXPECT_EQ(points, *score);
    EXPECT_GE(most, 100);
    EXPECT_LE(*score, 100);
  }
  EXPECT_GT(with_number, kCases / 2);
}

// What is told of a level or a field decides what nobody could say before, and may decide it
// against the person.
bool DependsOnDetails(const PostingFit& fit) {
  return std::ranges::any_of(fit.items, [](const FitItem& item) {
    return std::ranges::any_of(item.condition.alternatives, [](const Alternative& a) {
      return a.kind == ConditionKind::kLanguage || !a.surface.empty();
    });
  });
}

TEST(EvaluateFit, MoreEvidenceNeverLowersTheScore) {
  testing::RandomCases cases(2);
  for (int i = 0; i < kCases; ++i) {
    const Posting posting = cases.OnePosting();
    Profile profile = cases.OneProfile();
    PostingFit before = EvaluateVerdicts(profile, posting, BuiltInSkills());
    if (DependsOnDetails(before)) continue;
    for (int step = 0; step < 3; ++step) {
      profile = cases.WithMore(profile);
      const PostingFit after = EvaluateVerdicts(profile, posting, BuiltInSkills());
      if (before.score.Value()) {
        ASSERT_TRUE(after.score.Value()) << i;
        ASSERT_GE(*after.score.Value(), *before.score.Value()) << i;
        // Unrounded, too: points / judged.
        ASSERT_GE(uint64_t{after.score.points} * before.score.judged,
                  uint64_t{before.score.points} * after.score.judged)
            << i;
      }
      before = after;
    }
  }
}

TEST(EvaluateFit, SaysTheSameTwice) {
  testing::RandomCases cases(3);
  for (int i = 0; i < 2000; ++i) {
    const Posting posting = cases.OnePosting();
    const Profile profile = cases.OneProfile();
    ASSERT_EQ(EvaluateFit(profile, posting, BuiltInSkills()),
              EvaluateFit(profile, posting, BuiltInSkills()));
  }
}

TEST(CompactPostings, SayWhatTheSlowVersionSays) {
  testing::RandomCases cases(4);
  for (int i = 0; i < kCases / 20; ++i) {
    const Profile profile = cases.OneProfile();
    const FitProfile compact_profile = MakeFitProfile(profile, BuiltInSkills());
    CompactPostings compact(BuiltInSkills());
    std::vector<Posting> postings;
    for (int p = 0; p < 20; ++p) {
      postings.push_back(cases.OnePosting());
      EXPECT_EQ(compact.Add(postings.back()), static_cast<uint32_t>(p));
    }
    std::vector<Verdict> verdicts;
    JudgeAll(compact, compact_profile, verdicts);
    for (uint32_t p = 0; p < compact.size(); ++p) {
      const PostingFit slow = EvaluateVerdicts(profile, postings[p], BuiltInSkills());
      ASSERT_EQ(ScoreOf(compact, p, verdicts), slow.score) << i << ' ' << p;
      const auto entries = compact.EntriesOf(p);
      size_t e = 0;
      for (const FitItem& item : slow.items) {
        if (item.kind == FitItemKind::kNotUnderstood) continue;
        ASSERT_LT(e, entries.size());
        ASSERT_EQ(verdicts[CompactPostings::ConditionOf(entries[e++])], item.verdict)
            << i << ' ' << p;
      }
      ASSERT_EQ(e, entries.size());
    }
  }
}

TEST(FitChanges, GainIsWhatEvaluatingAgainGives) {
  testing::RandomCases cases(5);
  int changes = 0;
  for (int i = 0; i < 3000; ++i) {
    const Posting posting = cases.OnePosting();
    const Profile profile = cases.OneProfile();
    const PostingFit fit = EvaluateFit(profile, posting, BuiltInSkills());
    for (const FitChange& change : fit.changes) {
      ++changes;
      ASSERT_LT(change.item, fit.items.size());
      ASSERT_GT(change.gain, 0);
      if (change.skill.empty() || change.family) continue;
      Profile more = profile;
      more.skills.push_back({change.skill, change.name, {}, {}, std::nullopt});
      const PostingFit after = EvaluateVerdicts(more, posting, BuiltInSkills());
      ASSERT_EQ(*after.score.Value() - *fit.score.Value(), change.gain);
    }
  }
  EXPECT_GT(changes, 1000);
}

// Next.js brings React with it; the posting requires React.
TEST(FitChanges, WhatTheLinesNameComesFirst) {
  Posting posting;
  for (const auto& [id, necessity] :
       {std::pair("react", Necessity::kRequired), std::pair("nextjs", Necessity::kPreferred)}) {
    Requirement requirement;
    requirement.necessity = necessity;
    requirement.conditions.push_back({necessity, 1, false, {{ConditionKind::kSkill, id, id, {}}}});
    posting.requirements.push_back(requirement);
  }
  const PostingFit fit = EvaluateFit(Profile(), posting, BuiltInSkills());
  ASSERT_EQ(fit.changes.size(), 2U);
  EXPECT_EQ(fit.changes[0].skill, "react");
  EXPECT_EQ(fit.changes[0].item, 0U);
  EXPECT_EQ(fit.changes[1].skill, "nextjs");
  EXPECT_GT(fit.changes[1].gain, fit.changes[0].gain);
  EXPECT_EQ(fit.changes[1].item, 1U);
}

}  // namespace
}  // namespace gonggo
