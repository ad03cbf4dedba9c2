#include "columns/row.h"

#include <gmock/gmock.h>

#include <limits>

namespace gonggo {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Condition Wants(Necessity necessity, std::vector<std::string> skills, uint32_t at_least = 1) {
  Condition condition{necessity, at_least, false, {}};
  for (std::string& id : skills) {
    condition.alternatives.push_back({ConditionKind::kSkill, std::move(id), "", {}});
  }
  return condition;
}

Requirement Line(std::vector<Condition> conditions, std::vector<std::string> traits = {}) {
  Requirement requirement;
  requirement.conditions = std::move(conditions);
  requirement.traits = std::move(traits);
  return requirement;
}

Ask Skill(std::string id, Necessity necessity, bool choice = false) {
  return {AskKind::kSkill, std::move(id), necessity, choice};
}

TEST(AsksOfTest, NamesEachThingOnceAtItsStrongest) {
  Posting posting;
  posting.requirements = {Line({Wants(Necessity::kPreferred, {"python"})}),
                          Line({Wants(Necessity::kRequired, {"python"})})};
  posting.skills = {{"python", "Python", "Python", SectionKind::kStack, Necessity::kMentioned, {}},
                    {"redis", "Redis", "Redis", SectionKind::kStack, Necessity::kMentioned, {}}};
  EXPECT_THAT(AsksOf(posting), ElementsAre(Skill("python", Necessity::kRequired),
                                           Skill("redis", Necessity::kMentioned)));
}

TEST(AsksOfTest, NamesOfNoEntryAreCountedWhereverTheyStand) {
  Posting posting;
  posting.skills = {
      {"other_moonlint",
       "Moonlint",
       "Moonlint",
       SectionKind::kPreferred,
       Necessity::kPreferred,
       {}},
      {"python", "Python", "Python", SectionKind::kPreferred, Necessity::kPreferred, {}}};
  EXPECT_THAT(AsksOf(posting), ElementsAre(Skill("other_moonlint", Necessity::kPreferred)));
}

TEST(AsksOfTest, AlternativesAreChoicesUnlessAllAreNeeded) {
  Posting posting;
  posting.requirements = {Line({Wants(Necessity::kRequired, {"mysql", "oracle"})}),
                          Line({Wants(Necessity::kRequired, {"java", "kotlin"}, 2)})};
  EXPECT_THAT(AsksOf(posting), ElementsAre(Skill("java", Necessity::kRequired),
                                           Skill("kotlin", Necessity::kRequired),
                                           Skill("mysql", Necessity::kRequired, true),
                                           Skill("oracle", Necessity::kRequired, true)));
}

TEST(AsksOfTest, WhatIsNeededAnywhereIsNoChoice) {
  Posting posting;
  posting.requirements = {Line({Wants(Necessity::kRequired, {"mysql", "oracle"})}),
                          Line({Wants(Necessity::kRequired, {"mysql"})})};
  EXPECT_THAT(AsksOf(posting), ElementsAre(Skill("mysql", Necessity::kRequired),
                                           Skill("oracle", Necessity::kRequired, true)));
}

TEST(AsksOfTest, ACertificateIsNotCountedAsASkillToo) {
  Posting posting;
  Condition condition{Necessity::kPreferred, 1, false, {}};
  condition.alternatives.push_back({ConditionKind::kCertificate, "sqld", "SQLD", {}});
  posting.requirements = {Line({condition})};
  posting.skills = {{"sqld", "SQLD", "SQLD", SectionKind::kFacts, Necessity::kMentioned, {}}};
  EXPECT_THAT(AsksOf(posting),
              ElementsAre(Ask{AskKind::kCertificate, "sqld", Necessity::kPreferred, false}));
}

TEST(AsksOfTest, YearsAndEquivalentsAreNoThings) {
  Posting posting;
  Condition condition{Necessity::kRequired, 1, false, {}};
  condition.alternatives = {{ConditionKind::kYears, "3-", "3년 이상", {}},
                            {ConditionKind::kEquivalent, "", "그에 준하는", {}}};
  posting.requirements = {Line({condition}, {"communication"})};
  EXPECT_THAT(AsksOf(posting),
              ElementsAre(Ask{AskKind::kTrait, "communication", Necessity::kRequired, false}));
}

TEST(RowOfTest, ExperienceIsInMonthsAndAbsurdOnesAreNone) {
  Posting posting;
  posting.experience = Experience{0.5, 3, false};
  EXPECT_EQ(RowOf(posting).experience, (MonthRange{6, 36, false}));
  posting.experience = Experience{1e9, -4, true};
  EXPECT_EQ(RowOf(posting).experience, (MonthRange{std::nullopt, std::nullopt, true}));
  EXPECT_THAT(RowOf(Posting{}).asks, IsEmpty());
}

TEST(RowOfTest, WhatIsListedOnlyLeavesTheDenominators) {
  Posting posting;
  EXPECT_FALSE(RowOf(posting).unreadable);
  posting.diagnostics = {{kDiagnosticListedOnly, ""}};
  EXPECT_TRUE(RowOf(posting).unreadable);
  posting.diagnostics = {{kDiagnosticImageOnly, ""}};
  EXPECT_TRUE(RowOf(posting).unreadable);
}

TEST(RowOfTest, PayIsInManwonAYear) {
  const auto won = [](std::optional<int64_t> min, std::optional<int64_t> max,
                      std::optional<PayPeriod> period) {
    Posting posting;
    posting.salary = Salary{min, max, "KRW", period, false};
    return RowOf(posting).pay;
  };
  EXPECT_EQ(RowOf(Posting{}).pay, std::nullopt);
  EXPECT_EQ(won(48'000'000, 72'000'000, PayPeriod::kYear), (PayRange{4800, 7200, false}));
  EXPECT_EQ(won(48'509'999, std::nullopt, PayPeriod::kYear), (PayRange{4850, std::nullopt, false}));
  EXPECT_EQ(won(std::nullopt, 2'500'000, PayPeriod::kMonth), (PayRange{std::nullopt, 3000, false}));
  // What it comes to in a year is not stated.
  for (const auto period : {std::optional(PayPeriod::kHour), std::optional(PayPeriod::kDay),
                            std::optional(PayPeriod::kWeek), std::optional<PayPeriod>()}) {
    EXPECT_EQ(won(12'000, 15'000, period), PayRange{});
  }
  EXPECT_EQ(won(-1, std::numeric_limits<int64_t>::max(), PayPeriod::kMonth), PayRange{});
  Posting posting;
  posting.salary = Salary{120'000, 150'000, "USD", PayPeriod::kYear, true};
  EXPECT_EQ(RowOf(posting).pay, (PayRange{std::nullopt, std::nullopt, true}));
}

}  // namespace
}  // namespace gonggo
