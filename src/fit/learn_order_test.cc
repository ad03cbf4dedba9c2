// Which of two skills is to be learnt first where one implies the other.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fit/compact.h"
#include "fit/learn.h"

namespace gonggo {
namespace {

// Next.js brings React: what opens most by itself is learnt first, and the rest is its own gain.
TEST(Learn, WhatOpensMostComesBeforeWhatBringsIt) {
  const auto asking = [](const std::string& id) {
    Posting posting;
    Requirement requirement;
    requirement.conditions.push_back(
        {Necessity::kRequired, 1, false, {{ConditionKind::kSkill, id, id, {}}}});
    posting.requirements.push_back(requirement);
    return posting;
  };
  struct Row {
    int react;
    int nextjs;
    std::vector<std::string> path;
  };
  const Row kRows[] = {{5, 1, {"react", "nextjs"}},
                       {2, 1, {"react", "nextjs"}},
                       {1, 3, {"nextjs"}},
                       {3, 0, {"react"}},
                       {0, 2, {"nextjs"}}};
  for (const Row& row : kRows) {
    CompactPostings compact(BuiltInSkills());
    for (int i = 0; i < row.react; ++i) compact.Add(asking("react"));
    for (int i = 0; i < row.nextjs; ++i) compact.Add(asking("nextjs"));
    const LearnReport report = Learn(compact, MakeFitProfile(Profile(), BuiltInSkills()));
    std::vector<std::string> path;
    for (const LearnStep& step : report.path)
      path.emplace_back(BuiltInSkills().skills[step.candidate.index].id);
    EXPECT_EQ(path, row.path) << row.react << ' ' << row.nextjs;
    ASSERT_FALSE(report.candidates.empty());
    EXPECT_EQ(BuiltInSkills().skills[report.candidates.front().index].id, row.path.front());
    if (row.path.size() == 2) {
      EXPECT_EQ(report.path.back().postings.size(), static_cast<size_t>(row.nextjs));
    }
  }
}

}  // namespace
}  // namespace gonggo
