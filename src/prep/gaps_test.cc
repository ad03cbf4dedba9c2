#include "prep/gaps.h"

#include <gtest/gtest.h>

#include "fit/evaluate.h"
#include "prep/highlights.h"

namespace gonggo {
namespace {

Posting AsksFor(const std::string& skill) {
  Posting posting;
  Requirement r;
  r.text = skill;
  r.line = r.line_end = 1;
  r.conditions = {{Necessity::kRequired, 1, false, {{ConditionKind::kSkill, skill, skill, {1}}}}};
  posting.requirements = {r};
  return posting;
}

Profile Knows(const std::string& skill) {
  Profile profile;
  profile.lines.push_back({skill, 1, ProfilePart::kSkills, -1});
  profile.skills.push_back({skill, skill, {ProfileEvidence{0, {0, 1}}}, {}, std::nullopt});
  return profile;
}

// What stands for something that is missing is near it: another of its family, built on the same.
TEST(Gaps, AdjacentIsWhatIsNear) {
  struct Row {
    const char* asked;
    const char* known;
    bool adjacent;
  };
  for (const Row& row : {
           Row{"express", "nestjs", true},
           {"express", "spring_batch", false},
           {"spring_cloud", "spring_batch", true},
           {"django", "fastapi", true},
           {"django", "spring_boot", false},
           {"postgresql", "mysql", true},
           {"express", "mysql", false},
       }) {
    ASSERT_TRUE(BuiltInSkills().FindSkill(row.asked)) << row.asked;
    ASSERT_TRUE(BuiltInSkills().FindSkill(row.known)) << row.known;
    const Profile profile = Knows(row.known);
    const PostingFit fit = EvaluateFit(profile, AsksFor(row.asked), BuiltInSkills());
    const std::vector<PrepGap> gaps = FindGaps(profile, fit, {}, BuiltInSkills());
    ASSERT_EQ(gaps.size(), 1U) << row.asked;
    EXPECT_EQ(gaps.front().adjacent, row.adjacent ? row.known : "")
        << row.asked << " and " << row.known;
  }
}

// A line of a job that shows something similar is no highlight of what the gaps say is missing.
TEST(Gaps, NoLineShowsWhatIsAGap) {
  Profile profile = Knows("mysql");
  profile.lines.front() = {"MySQL 운영", 1, ProfilePart::kJob, 0};
  profile.entries.emplace_back();
  profile.entries.front().lines = {0};
  for (const auto& [asked, shown] : {std::pair("mysql", true), std::pair("postgresql", false)}) {
    const PostingFit fit = EvaluateFit(profile, AsksFor(asked), BuiltInSkills());
    EXPECT_EQ(ChooseHighlights(profile, fit).size(), shown ? 1U : 0U) << asked;
    EXPECT_EQ(FindGaps(profile, fit, {}, BuiltInSkills()).size(), shown ? 0U : 1U) << asked;
  }
}

}  // namespace
}  // namespace gonggo
