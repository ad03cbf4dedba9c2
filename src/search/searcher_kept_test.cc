// What a Searcher keeps from earlier queries changes no answer.
#include <gmock/gmock.h>

#include <algorithm>

#include "search/searcher_fixture.h"

namespace gonggo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Query Ask(FilterName name, FilterValue value, FilterOp op = FilterOp::kIs) {
  Query query;
  query.kind = QueryKind::kFilter;
  query.filter = {name, op, {std::move(value)}};
  return query;
}

// Skills and families have ids of their own: one id may be both.
TEST_F(SearcherTest, ASkillIsNotTheFamilyOfTheSameId) {
  const SkillTable& skills = BuiltInSkills();
  const auto family = skills.FindFamily("cms");
  ASSERT_TRUE(family && skills.FindSkill("cms"));
  const auto member = std::ranges::find_if(skills.skills, [&](const Skill& skill) {
    return skill.family == *family && skill.id != "cms" && skill.kind <= SkillKind::kPlatform;
  });
  ASSERT_NE(member, skills.skills.end());
  static std::string member_id;
  member_id = member->id;
  Add({{"가온", "개발자", "x", "y",
        [](Posting& p) {
          p.skills = {{member_id, member_id, member_id, SectionKind::kStack, {}, {}}};
        }},
       {"나래", "개발자", "x", "y"}});
  EXPECT_THAT(Found("skill:cms"), IsEmpty());
  const std::string named = "skill:\"" + std::string(skills.families[*family].name) + "\"";
  EXPECT_THAT(Found(named), ElementsAre("가온"));
  EXPECT_THAT(Found("skill:cms"), IsEmpty());
  EXPECT_THAT(Found("skill:cms OR " + named), ElementsAre("가온"));
}

// Every answer is what a searcher says that was never asked anything else.
TEST_F(SearcherTest, WhatWasAskedBeforeChangesNoAnswer) {
  Add({{"가온", "cms 개발자", "x", "y",
        [](Posting& p) {
          p.skills = {{"wordpress", "w", "w", SectionKind::kStack, Necessity::kRequired, {}},
                      {"jenkins", "j", "j", SectionKind::kStack, Necessity::kPreferred, {}}};
          p.experience = Experience{0.0, std::nullopt, true};
          p.deadline = Deadline{.date = Date{2026, 11, 20}};
        }},
       {"2026-11-20", "개발자", "x", "y",
        [](Posting& p) {
          p.skills = {{"cms", "c", "c", SectionKind::kStack, Necessity::kRequired, {}},
                      {"ci_cd", "c", "c", SectionKind::kStack, Necessity::kRequired, {}}};
          p.experience = Experience{3.0, 5.0, false};
        }},
       {"다솜, 라온", "\"개발자", "x", "y"}});
  std::vector<Query> queries;
  for (const char* id : {"cms", "etl", "ci_cd", "machine_learning", "logging"}) {
    for (const FilterName name : {FilterName::kSkill, FilterName::kMust, FilterName::kPlus}) {
      for (const AskKind kind : {AskKind::kSkill, AskKind::kFamily, AskKind::kTrait})
        queries.push_back(Ask(name, {.word = id, .kind = kind}));
    }
  }
  const Date day{2026, 11, 20};
  for (const FilterName name : {FilterName::kYears, FilterName::kDaysLeft, FilterName::kDeadline,
                                FilterName::kCompany, FilterName::kAdded}) {
    for (const FilterOp op : {FilterOp::kIs, FilterOp::kLess, FilterOp::kAtLeast}) {
      queries.push_back(Ask(name, {.word = "0"}, op));
      queries.push_back(Ask(name, {.word = "unknown"}, op));
      queries.push_back(Ask(name, {.word = "passed"}, op));
      queries.push_back(Ask(name, {.word = "2026-11-20"}, op));
      queries.push_back(Ask(name, {.word = "", .number = 0}, op));
      queries.push_back(Ask(name, {.word = "", .number = 48}, op));
      queries.push_back(Ask(name, {.word = "", .number = 0, .number_to = 48}, op));
      queries.push_back(Ask(name, {.word = "", .date = day}, op));
      queries.push_back(Ask(name, {.word = "", .date = day, .date_to = day}, op));
    }
  }
  queries.push_back(Ask(FilterName::kCompany, {.word = "다솜, 라온"}));
  queries.push_back(Ask(FilterName::kCompany, {.word = "다솜"}));
  queries.back().filter.values.push_back({.word = "라온"});
  for (const QueryKind kind : {QueryKind::kWord, QueryKind::kPhrase}) {
    for (const char* text : {"개발자", "\"개발자", "cms"}) {
      queries.emplace_back().kind = kind;
      queries.back().text = text;
    }
  }
  const auto answer = [](Searcher& searcher, const Query& query, Date today) {
    const auto found = searcher.Find(query, {today, {}});
    EXPECT_TRUE(found.has_value());
    return found ? found->slots : Bits();
  };
  Searcher asked(*library_, BuiltInSkills());
  ASSERT_TRUE(asked.Refresh().has_value());
  size_t found = 0;
  for (const Date today : {Date{2026, 11, 18}, Date{2026, 11, 21}}) {
    // Forwards and backwards: each comes before and behind each other one.
    for (int round = 0; round < 2; ++round) {
      for (const Query& query : queries) {
        Searcher fresh(*library_, BuiltInSkills());
        ASSERT_TRUE(fresh.Refresh().has_value());
        const Bits expected = answer(fresh, query, today);
        found += expected.Any() ? 1 : 0;
        EXPECT_EQ(answer(asked, query, today), expected) << PrintQuery(query);
      }
      std::ranges::reverse(queries);
    }
  }
  EXPECT_GT(found, 20U);
}

}  // namespace
}  // namespace gonggo
