#include "search/implying_skills.h"

#include <gmock/gmock.h>

#include <string>

#include "search/searcher_fixture.h"

namespace gonggo {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string> Implying(const char* id) {
  const SkillTable& table = BuiltInSkills();
  std::vector<std::string> ids;
  for (const uint16_t skill : ImplyingSkills({*table.FindSkill(id)}, table))
    ids.emplace_back(table.skills[skill].id);
  return ids;
}

TEST(ImplyingSkills, ThroughAnyNumberOfSteps) {
  EXPECT_THAT(Implying("spring"), AllOf(Contains("spring"), Contains("spring_boot")));
  // Spring Boot implies Spring, which implies Java.
  EXPECT_THAT(Implying("java"), Contains("spring_boot"));
  EXPECT_THAT(Implying("spring_boot"), Not(Contains("spring")));
  EXPECT_THAT(ImplyingSkills({}, BuiltInSkills()), IsEmpty());
}

void Ask(Posting& posting, ConditionKind kind, const char* id, Necessity necessity) {
  Requirement requirement;
  requirement.necessity = necessity;
  requirement.conditions = {{necessity, 1, false, {{kind, id, "", {}}}}};
  posting.requirements.push_back(requirement);
}

TEST_F(SearcherTest, TheGeneralFindsWhatImpliesIt) {
  Add({{"가온", "가", "x", "y",
        [](Posting& p) {
          Ask(p, ConditionKind::kSkill, "spring_boot", Necessity::kRequired);
          Ask(p, ConditionKind::kSkill, "spring", Necessity::kPreferred);
        }},
       {"나래", "나", "x", "y",
        [](Posting& p) { Ask(p, ConditionKind::kSkill, "spring", Necessity::kPreferred); }},
       {"다솜", "다", "x", "y", [](Posting& p) {
          Ask(p, ConditionKind::kCertificate, "cert_driving_1", Necessity::kRequired);
        }}});
  const std::pair<const char*, std::vector<std::string>> expected[] = {
      {"skill:spring", {"가온", "나래"}}, {"must:spring", {"가온"}},
      {"plus:spring", {"나래"}},  // 가온 requires it: Spring Boot is Spring
      {"skill:spring_boot", {"가온"}},    {"skill:spring -skill:spring_boot", {"나래"}},
      {"skill:java", {"가온", "나래"}},   {"skill:backend_framework", {"가온", "나래"}},
      {"기술:운전면허", {"다솜"}},        {"기술:\"1종 대형 운전면허\"", {}},
  };
  for (const auto& [query, companies] : expected) {
    EXPECT_THAT(Found(query, SearchOrder::kOldest), testing::ElementsAreArray(companies)) << query;
  }
}

}  // namespace
}  // namespace gonggo
