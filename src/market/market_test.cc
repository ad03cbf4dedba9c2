// Counts against a slow, obvious recount, over random columns.
#include <gmock/gmock.h>

#include <map>
#include <random>
#include <set>

#include "market/common.h"
#include "market/special.h"
#include "market/together.h"
#include "market/trend.h"

namespace gonggo {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct Sample {
  std::vector<ColumnRow> rows;
  ColumnTable table;
};

Sample RandomSample(uint32_t seed, size_t size) {
  std::mt19937 random(seed);
  const auto below = [&random](uint32_t limit) { return static_cast<uint32_t>(random()) % limit; };
  const std::vector<std::pair<AskKind, std::string>> things = {
      {AskKind::kSkill, "java"},
      {AskKind::kSkill, "mysql"},
      {AskKind::kSkill, "postgresql"},
      {AskKind::kSkill, "aws"},
      {AskKind::kSkill, "no_such_id"},
      {AskKind::kFamily, "relational_database"},
      {AskKind::kFamily, "cloud"},
      {AskKind::kTrait, "ownership"},
      {AskKind::kDegree, "bachelor"},
      {AskKind::kCertificate, "sqld"},
      {AskKind::kLanguage, "english"},
      {AskKind::kSkill, "spring"},
      // Near names for one thing.
      {AskKind::kSkill, "query_tuning"},
      {AskKind::kSkill, "query_optimization"},
      {AskKind::kSkill, "execution_plan"},
      {AskKind::kSkill, "statistical_testing"}};
  Sample sample;
  SegmentWriter writer;
  for (size_t i = 0; i < size; ++i) {
    ColumnRow row;
    row.key = static_cast<int64_t>(i) + 1;
    row.removed = below(10) == 0;
    row.unreadable = below(12) == 0;
    if (below(4) == 0) row.group = 1 + below(5);
    row.added_at = 1'760'000'000 + int64_t{below(200)} * 86'400;
    if (below(2) == 0) row.posted_day = 20'000 + static_cast<int32_t>(below(300));
    if (below(3) != 0) {
      row.experience = MonthRange{};
      if (below(3) != 0) row.experience->min = static_cast<uint16_t>(below(8) * 12);
      if (below(3) == 0) row.experience->max = static_cast<uint16_t>(60 + below(5) * 12);
      row.experience->newcomer = below(4) == 0;
    }
    std::set<size_t> chosen;
    for (uint32_t n = below(7); n > 0; --n)
      chosen.insert(below(static_cast<uint32_t>(things.size())));
    for (const size_t thing : chosen) {
      row.asks.push_back({things[thing].first, things[thing].second,
                          static_cast<Necessity>(below(3)), below(3) == 0});
    }
    writer.Add(row);
    sample.rows.push_back(row);
  }
  EXPECT_TRUE(sample.table.Add(writer.Finish()).has_value());
  return sample;
}

Bits RandomResult(const Sample& sample, uint32_t seed) {
  std::mt19937 random(seed);
  Bits result(sample.rows.size());
  for (size_t i = 0; i < sample.rows.size(); ++i) {
    if (!sample.rows[i].removed && random() % 3 != 0) result.Set(i);
  }
  return result;
}

// The rows that have a vote, said as plainly as can be.
std::vector<ColumnRow> Counted(const Sample& sample, const Bits& result) {
  std::vector<ColumnRow> counted;
  std::set<int64_t> groups;
  for (size_t i = 0; i < sample.rows.size(); ++i) {
    const ColumnRow& row = sample.rows[i];
    if (!result.Has(i) || row.unreadable) continue;
    if (row.group != 0 && !groups.insert(row.group).second) continue;
    counted.push_back(row);
  }
  return counted;
}

std::string FamilyOf(const Ask& ask) {
  const SkillTable& skills = BuiltInSkills();
  if (ask.kind == AskKind::kFamily) return ask.value;
  if (ask.kind == AskKind::kTrait || ask.kind == AskKind::kDegree) return "";
  const auto skill = skills.FindSkill(ask.value);
  return skill ? std::string(skills.families[skills.skills[*skill].family].id) : "";
}

std::string GroupOf(const std::string& family) {
  const SkillTable& skills = BuiltInSkills();
  for (const SkillFamily& entry : skills.families) {
    if (entry.id == family) return std::string(skills.groups[entry.group].id);
  }
  return "";
}

// What a skill is counted as among `counted`: where several near names are used, the one of them.
std::string CountedAs(const std::string& id, const std::vector<ColumnRow>& counted) {
  const SkillTable& skills = BuiltInSkills();
  const auto skill = skills.FindSkill(id);
  if (!skill) return id;
  const uint16_t head = skills.skills[*skill].counts_as;
  std::set<std::string> used;
  for (const ColumnRow& row : counted) {
    for (const Ask& ask : row.asks) {
      const auto other = skills.FindSkill(ask.value);
      if (other && skills.skills[*other].counts_as == head) used.insert(ask.value);
    }
  }
  return used.size() > 1 ? std::string(skills.skills[head].id) : id;
}

using Key = std::pair<CommonKind, std::string>;

std::map<Key, Tally> Recount(const std::vector<ColumnRow>& counted) {
  std::map<Key, Tally> tallies;
  for (const ColumnRow& row : counted) {
    std::map<Key, std::pair<Necessity, bool>> best;
    const auto note = [&best](CommonKind kind, const std::string& id, Necessity necessity,
                              bool choice) {
      if (id.empty()) return;
      const auto [at, fresh] = best.try_emplace({kind, id}, necessity, choice);
      // Alone is stronger than as one of a choice.
      at->second = fresh ? at->second : std::min(at->second, {necessity, choice});
    };
    for (const Ask& ask : row.asks) {
      constexpr CommonKind kKinds[] = {CommonKind::kSkill,    CommonKind::kFamily,
                                       CommonKind::kDegree,   CommonKind::kCertificate,
                                       CommonKind::kLanguage, CommonKind::kTrait};
      const CommonKind kind = kKinds[static_cast<size_t>(ask.kind)];
      if (kind != CommonKind::kFamily)
        note(kind, CountedAs(ask.value, counted), ask.necessity, ask.choice);
      note(CommonKind::kFamily, FamilyOf(ask), ask.necessity, false);
      note(CommonKind::kGroup, GroupOf(FamilyOf(ask)), ask.necessity, false);
    }
    for (const auto& [key, how] : best) tallies[key].Add(how.first, how.second);
  }
  return tallies;
}

TEST(CommonTest, EqualsASlowRecount) {
  for (uint32_t seed = 0; seed < 60; ++seed) {
    const Sample sample = RandomSample(seed, 1 + seed * 7);
    const TermMap terms(sample.table, BuiltInSkills());
    const Bits result = RandomResult(sample, seed + 1000);
    const size_t threads = 1 + seed % 3;
    const CommonReport report = CountCommon(sample.table, terms, BuiltInSkills(), result, threads);
    const std::vector<ColumnRow> counted = Counted(sample, result);
    EXPECT_EQ(report.voters.counted, counted.size());
    EXPECT_EQ(report.voters.postings, result.Count());
    EXPECT_EQ(report.voters.counted + report.voters.duplicates + report.voters.unreadable,
              report.voters.postings);
    std::map<Key, Tally> tallies;
    for (const CommonRow& row : report.rows) tallies[{row.kind, std::string(row.id)}] = row.tally;
    EXPECT_EQ(tallies, Recount(counted)) << seed;
    EXPECT_EQ(tallies.size(), report.rows.size());
    for (const ExperiencePoint& point : report.experience.points) {
      uint32_t open = 0;
      for (const ColumnRow& row : counted) {
        if (!row.experience) continue;
        const uint16_t from =
            row.experience->newcomer ? uint16_t{0} : row.experience->min.value_or(0);
        if (point.months >= from && point.months <= row.experience->max.value_or(9999)) ++open;
      }
      EXPECT_EQ(point.open, open) << seed;
    }
  }
}

TEST(CommonTest, NearNamesAreOneRowThatNamesThem) {
  Sample sample;
  SegmentWriter writer;
  const auto add = [&](int64_t key, std::vector<Ask> asks) {
    ColumnRow row;
    row.key = key;
    row.asks = std::move(asks);
    writer.Add(row);
  };
  using enum Necessity;
  add(1, {{AskKind::kSkill, "query_optimization", kRequired, false}});
  add(2, {{AskKind::kSkill, "query_optimization", kPreferred, false},
          {AskKind::kSkill, "execution_plan", kRequired, true}});
  // One of its names alone is an entry like any other.
  add(3, {{AskKind::kSkill, "statistical_testing", kPreferred, false}});
  ASSERT_TRUE(sample.table.Add(writer.Finish()).has_value());
  Bits all(3);
  for (size_t i = 0; i < 3; ++i) all.Set(i);
  const TermMap terms(sample.table, BuiltInSkills());
  const CommonReport report = CountCommon(sample.table, terms, BuiltInSkills(), all);
  std::vector<const CommonRow*> skills;
  for (const CommonRow& row : report.rows)
    if (row.kind == CommonKind::kSkill) skills.push_back(&row);
  ASSERT_THAT(skills, SizeIs(2));
  EXPECT_EQ(skills[0]->id, "query_tuning");
  EXPECT_EQ(skills[0]->tally, (Tally{.required = 2, .required_choice = 1}));
  ASSERT_THAT(skills[0]->near_names, SizeIs(2));
  EXPECT_EQ(skills[0]->near_names[0].id, "query_optimization");
  EXPECT_EQ(skills[0]->near_names[0].tally, (Tally{.required = 1, .preferred = 1}));
  EXPECT_EQ(skills[0]->near_names[1].id, "execution_plan");
  EXPECT_EQ(skills[1]->id, "statistical_testing");
  EXPECT_THAT(skills[1]->near_names, IsEmpty());
}

TEST(TogetherTest, EqualsASlowRecount) {
  for (uint32_t seed = 0; seed < 30; ++seed) {
    const Sample sample = RandomSample(seed, 200);
    const TermMap terms(sample.table, BuiltInSkills());
    const Bits result = RandomResult(sample, seed + 1000);
    const auto java = sample.table.FindTerm(AskKind::kSkill, "java");
    ASSERT_TRUE(java.has_value());
    const TogetherReport report = CountTogether(sample.table, terms, {*java}, result);
    const std::vector<ColumnRow> counted = Counted(sample, result);
    const auto names = [](const ColumnRow& row, std::string_view id) {
      return std::ranges::any_of(row.asks, [&](const Ask& ask) { return ask.value == id; });
    };
    EXPECT_EQ(report.base, std::ranges::count_if(
                               counted, [&](const ColumnRow& row) { return names(row, "java"); }));
    for (const TogetherRow& row : report.rows) {
      const std::string_view id = sample.table.terms()[row.term].value;
      const auto with =
          std::ranges::count_if(counted, [&](const ColumnRow& r) { return names(r, id); });
      const auto both = std::ranges::count_if(
          counted, [&](const ColumnRow& r) { return names(r, id) && names(r, "java"); });
      EXPECT_EQ(row.with, with);
      EXPECT_EQ(row.both, both);
      EXPECT_DOUBLE_EQ(row.lift, (static_cast<double>(both) / report.base) /
                                     (static_cast<double>(with) / report.voters.counted));
    }
  }
}

TEST(TrendTest, EveryPostingIsInOneMonth) {
  for (uint32_t seed = 0; seed < 30; ++seed) {
    const Sample sample = RandomSample(seed, 150);
    const TermMap terms(sample.table, BuiltInSkills());
    const Bits result = RandomResult(sample, seed + 1000);
    const TrendReport report = CountTrend(sample.table, terms, {}, result);
    uint32_t postings = 0;
    uint32_t posted = 0;
    std::map<uint32_t, uint32_t> with;
    for (size_t i = 0; i < report.months.size(); ++i) {
      if (i > 0) {
        EXPECT_EQ(report.months[i].month, report.months[i - 1].month + 1);
      }
      postings += report.months[i].postings;
      posted += report.months[i].posted;
      for (size_t t = 0; t < report.terms.size(); ++t)
        with[report.terms[t]] += report.months[i].with[t];
    }
    const std::vector<ColumnRow> counted = Counted(sample, result);
    EXPECT_EQ(postings, counted.size());
    EXPECT_EQ(posted, std::ranges::count_if(counted, [](const ColumnRow& row) {
                return row.posted_day.has_value();
              }));
    for (const auto& [term, count] : with) {
      const std::string_view id = sample.table.terms()[term].value;
      EXPECT_EQ(count, std::ranges::count_if(counted, [&](const ColumnRow& row) {
                  return std::ranges::any_of(row.asks,
                                             [&](const Ask& ask) { return ask.value == id; });
                }));
    }
  }
}

TEST(TermMapTest, WhatNoEntryHoldsIsNamedByItsLetters) {
  Sample sample;
  SegmentWriter writer;
  ColumnRow row;
  row.key = 1;
  row.asks = {{AskKind::kSkill, "java", Necessity::kRequired, false},
              {AskKind::kSkill, "other_moonlint", Necessity::kRequired, false}};
  writer.Add(row);
  ASSERT_TRUE(sample.table.Add(writer.Finish()).has_value());
  const TermMap terms(sample.table, BuiltInSkills());
  const auto names = [&](const char* id) {
    return std::string(terms.names(*sample.table.FindTerm(AskKind::kSkill, id)).name);
  };
  EXPECT_EQ(names("java"), "Java");
  EXPECT_EQ(names("other_moonlint"), "moonlint");
}

TEST(SpecialTest, NamesWhatOthersDoNot) {
  Sample sample;
  SegmentWriter writer;
  for (int64_t key = 1; key <= 40; ++key) {
    ColumnRow row;
    row.key = key;
    row.asks = {{AskKind::kSkill, "java", Necessity::kRequired, false}};
    if (key <= 3) row.asks.push_back({AskKind::kSkill, "kafka", Necessity::kRequired, false});
    writer.Add(row);
  }
  ASSERT_TRUE(sample.table.Add(writer.Finish()).has_value());
  const TermMap terms(sample.table, BuiltInSkills());
  Bits here(40);
  for (size_t i = 0; i < 4; ++i) here.Set(i);
  const SpecialReport report = CountSpecial(sample.table, terms, here, Bits(40, true));
  ASSERT_THAT(report.rows, SizeIs(1));
  EXPECT_EQ(sample.table.terms()[report.rows[0].term].value, "kafka");
  EXPECT_EQ(report.rows[0].here, 3U);
  EXPECT_EQ(report.rows[0].there, 0U);
  EXPECT_EQ(report.there.counted, 36U);
}

TEST(ClusterTest, JoinsWhatIsAskedForTogether) {
  Sample sample;
  SegmentWriter writer;
  for (int64_t key = 1; key <= 20; ++key) {
    ColumnRow row;
    row.key = key;
    for (const char* id : key % 2 == 0 ? std::vector<const char*>{"java", "spring", "jpa"}
                                       : std::vector<const char*>{"react", "typescript"}) {
      row.asks.push_back({AskKind::kSkill, id, Necessity::kRequired, false});
    }
    writer.Add(row);
  }
  ASSERT_TRUE(sample.table.Add(writer.Finish()).has_value());
  const TermMap terms(sample.table, BuiltInSkills());
  const auto clusters = ClusterSkills(sample.table, terms, Bits(20, true));
  ASSERT_THAT(clusters, SizeIs(2));
  EXPECT_THAT(clusters[0].terms, SizeIs(3));
  EXPECT_THAT(clusters[1].terms, SizeIs(2));
}

}  // namespace
}  // namespace gonggo
