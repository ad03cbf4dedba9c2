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
  return TraitsOf(line, matches);
}

TEST(Trait, OfLines) {
  EXPECT_THAT(FindTraits("원활한 소통과 협업이 가능하신 분"),
              testing::ElementsAre("communication", "collaboration"));
  EXPECT_THAT(FindTraits("소통, 또 소통"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("Java 개발 경험"), testing::IsEmpty());
  EXPECT_THAT(FindTraits(""), testing::IsEmpty());
}

// Communicating in a foreign language is a skill of the language.
TEST(Trait, OfLanguages) {
  for (const std::string_view line :
       {"영어로 소통 가능하신 분", "영어로 업무와 관련한 기본적인 의사소통이 가능한 분",
        "비즈니스 영어 커뮤니케이션", "영문 문서 작성 가능자", "해외 팀과 소통할 수 있는 영어 능력",
        "영어와 일본어로 능숙한 업무 소통", "중국어 커뮤니케이션"})
    EXPECT_THAT(FindTraits(line), testing::IsEmpty()) << line;
  for (const std::string_view line :
       {"영어 능력 및 원활한 소통", "영어, 커뮤니케이션", "운영 문제를 두고 소통하는 분",
        "일이 일어나는 곳에서 소통하는 분", "소통이 되는 분 (영어 우대)",
        "영어 회화가 가능하고 소통이 원활한 분"})
    EXPECT_THAT(FindTraits(line), testing::ElementsAre("communication")) << line;
  EXPECT_THAT(FindTraits("영어로 소통하고 협업하는 분"), testing::ElementsAre("collaboration"));
}

TEST(Trait, OfManners) {
  EXPECT_THAT(FindTraits("적극적으로 의견을 내는 분"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("소통에 적극적인 분"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("협업 부서와 원활한 소통"), testing::ElementsAre("communication"));
  EXPECT_THAT(FindTraits("문제를 해결하는 것을 좋아하는 분"),
              testing::ElementsAre("problem_solving"));
  EXPECT_THAT(FindTraits("지도에 관심과 지식이 있는 분"), testing::ElementsAre("passion"));
  EXPECT_THAT(FindTraits("지도 제작 경험이나 관심이 있는 분"), testing::IsEmpty());
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
