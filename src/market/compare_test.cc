#include "market/compare.h"

#include <gmock/gmock.h>

#include <optional>
#include <string>
#include <vector>

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(CompareTest, SharedFirstThenSpecialWithTheirLines) {
  const auto posting = [](std::vector<std::string> skills) {
    Posting made;
    uint32_t line = 3;
    for (std::string& id : skills) {
      Requirement requirement;
      requirement.text = "line of " + id;
      requirement.line = line++;
      requirement.conditions = {
          {Necessity::kRequired, 1, false, {{ConditionKind::kSkill, id, id, {}}}}};
      made.requirements.push_back(requirement);
    }
    Requirement odd;
    odd.text = "무엇인지 모를 말";
    odd.line = 9;
    made.requirements.push_back(odd);
    return made;
  };
  const std::vector<Posting> postings = {posting({"java", "kafka"}), posting({"java"})};
  const CompareReport report = Compare(postings, BuiltInSkills());
  ASSERT_THAT(report.rows, SizeIs(2));
  EXPECT_EQ(report.rows[0].value, "java");
  EXPECT_EQ(report.rows[0].count, 2U);
  EXPECT_EQ(report.rows[1].value, "kafka");
  EXPECT_EQ(report.rows[1].cells[0]->line, 4U);
  EXPECT_EQ(report.rows[1].cells[1], std::nullopt);
  EXPECT_THAT(report.unread[0], ElementsAre(UncomparedLine{9, "무엇인지 모를 말"}));
  EXPECT_THAT(Compare({}, BuiltInSkills()).rows, IsEmpty());
}

TEST(CompareTest, ANameThatIsUnknownIsCalledAsThePostingCallsIt) {
  std::vector<Posting> postings(2);
  postings[1].skills = {{"other_moonlint",
                         "Moonlint",
                         "문린트",
                         SectionKind::kStack,
                         Necessity::kMentioned,
                         {7, 0, 9}}};
  const CompareReport report = Compare(postings, BuiltInSkills());
  ASSERT_THAT(report.rows, SizeIs(1));
  EXPECT_EQ(report.rows[0].names.name_ko, "Moonlint");
  EXPECT_EQ(report.rows[0].cells[1]->line, 7U);
}

}  // namespace
}  // namespace gonggo
