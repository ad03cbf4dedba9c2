#include "requirement/trait.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

std::vector<std::string> FindTraits(std::string_view line) {
  std::vector<TermMatch> matches;
  Traits().FindLongest(line, matches);
  return TraitsOf(matches);
}

TEST(Trait, OfLines) {
  EXPECT_THAT(FindTraits("원활한 소통과 협업이 가능하신 분"),
              testing::ElementsAre("communication", "collaboration"));
  EXPECT_THAT(FindTraits("소통, 또 소통"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("Java 개발 경험"), testing::IsEmpty());
  EXPECT_THAT(FindTraits(""), testing::IsEmpty());
}

TEST(Trait, IdsAreTheSixteen) {
  const std::set<std::string_view> known = {
      "communication",   "collaboration", "responsibility", "initiative",   "learning",
      "problem_solving", "leadership",    "detail",         "adaptability", "analytical",
      "documentation",   "creativity",    "passion",        "positivity",   "user_focus",
      "execution",       "none"};
  std::set<std::string_view> used;
  for (const Term& term : Traits().terms()) used.insert(term.id);
  for (const std::string_view id : used) EXPECT_TRUE(known.contains(id)) << id;
  EXPECT_GE(used.size(), 16U);
}

}  // namespace
}  // namespace gonggo
