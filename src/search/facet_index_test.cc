#include "search/facet_index.h"

#include <gmock/gmock.h>

#include <random>

#include "search/column_filter.h"

namespace gonggo {
namespace {

constexpr std::string_view kSkills[] = {"java",   "python", "kotlin", "mysql", "redis", "kafka",
                                        "docker", "aws",    "react",  "go",    "linux", "git"};

class FacetIndexTest : public ::testing::Test {
 protected:
  uint32_t Below(uint32_t bound) { return random_() % bound; }

  ColumnRow Row(int64_t key) {
    ColumnRow row;
    row.key = key;
    row.added_at = int64_t{Below(90)} * 86400;
    row.removed = Below(20) == 0;
    if (Below(3) > 0) row.company = "회사" + std::to_string(Below(40) * Below(10));
    if (Below(3) > 0) row.role = Below(2) == 0 ? "backend" : "frontend";
    if (Below(3) > 0) row.region = "KR-" + std::to_string(11 + Below(4));
    if (Below(2) == 0) row.work = static_cast<WorkPlace>(Below(3));
    if (Below(2) == 0) row.employment = {static_cast<Employment>(Below(5))};
    if (Below(2) == 0) row.experience = MonthRange{uint16_t{12}, std::nullopt, Below(2) == 0};
    if (Below(2) == 0) {
      PayRange& pay = row.pay.emplace();
      if (Below(3) > 0) pay.min = 1500 + Below(90) * 100;
      if (Below(3) > 0) pay.max = pay.min.value_or(3000) + Below(30) * 100;
      pay.negotiable = Below(3) == 0;
    }
    if (Below(9) == 0) row.stage = "applied";
    if (Below(9) == 0) row.tags = {"관심"};
    // The first ones are asked for most.
    for (uint32_t i = 0; i < std::size(kSkills); ++i) {
      if (Below(i + 2) == 0)
        row.asks.push_back({AskKind::kSkill, std::string(kSkills[i]),
                            static_cast<Necessity>(Below(3)), Below(2) == 0});
    }
    if (Below(7) == 0)
      row.asks.push_back(
          {AskKind::kSkill, "skill" + std::to_string(Below(500)), Necessity::kPreferred, false});
    if (Below(2) == 0) row.asks.push_back({AskKind::kFamily, "relational_database", {}, false});
    if (Below(3) == 0) row.asks.push_back({AskKind::kTrait, "ownership", {}, false});
    return row;
  }

  void Fill(int64_t postings) {
    SegmentWriter writer;
    for (int64_t key = 1; key <= postings; ++key) writer.Add(Row(key));
    ASSERT_TRUE(table_.Add(writer.Finish()).has_value());
  }

  Bits Some(uint32_t percent) {
    return Bits::Where(table_.size(), [&](size_t) { return Below(100) < percent; });
  }

  std::mt19937 random_{20261126};
  ColumnTable table_;
};

TEST_F(FacetIndexTest, SaysWhatAScanSays) {
  for (const int64_t postings : {1, 60, 3000}) {
    table_ = {};
    Fill(postings);
    const AskIndex asks(table_);
    FacetIndex index(table_, asks);
    for (const uint32_t percent : {0U, 1U, 5U, 20U, 60U, 100U}) {
      for (const size_t most : {size_t{0}, size_t{1}, size_t{3}, size_t{10}, size_t{1000}}) {
        const Bits result = Some(percent);
        EXPECT_EQ(index.Count(result, most), CountFacets(table_, result, most))
            << postings << " postings, " << percent << " %, " << most;
      }
    }
  }
}

TEST_F(FacetIndexTest, MoreThingsThanAByteNumbers) {
  // Each is asked for about as often as the others, so that none is far ahead.
  SegmentWriter writer;
  for (int64_t key = 1; key <= 4000; ++key) {
    ColumnRow row;
    row.key = key;
    for (uint32_t i = 0; i < 3; ++i)
      row.asks.push_back({AskKind::kSkill, "s" + std::to_string(i * 200 + Below(200)), {}, false});
    writer.Add(row);
  }
  ASSERT_TRUE(table_.Add(writer.Finish()).has_value());
  ASSERT_GT(table_.terms().size(), 255U);
  const AskIndex asks(table_);
  FacetIndex index(table_, asks);
  for (const uint32_t percent : {3U, 30U, 90U}) {
    const Bits result = Some(percent);
    EXPECT_EQ(index.Count(result, 20), CountFacets(table_, result, 20));
  }
}

TEST_F(FacetIndexTest, FiltersByTheIndexLeaveWhatAScanLeaves) {
  Fill(2000);
  const AskIndex asks(table_);
  const SearchContext context{{2026, 11, 26}, {}};
  for (const FilterName name : {FilterName::kSkill, FilterName::kMust, FilterName::kPlus}) {
    for (const char* word : {"java", "mysql", "relational_database", "no_such_thing"}) {
      const bool family = std::string_view(word) == "relational_database";
      QueryFilter filter{.name = name};
      filter.values = {{.word = word, .kind = family ? AskKind::kFamily : AskKind::kSkill},
                       {.word = "git"}};
      const Bits scanned = FilterColumns(table_, BuiltInSkills(), nullptr, filter, context);
      EXPECT_EQ(FilterColumns(table_, BuiltInSkills(), &asks, filter, context), scanned) << word;
      EXPECT_TRUE(scanned.Any());
    }
  }
  const QueryFilter trait{.name = FilterName::kTrait,
                          .values = {{.word = "ownership", .kind = AskKind::kTrait}}};
  EXPECT_EQ(FilterColumns(table_, BuiltInSkills(), &asks, trait, context),
            FilterColumns(table_, BuiltInSkills(), nullptr, trait, context));
}

}  // namespace
}  // namespace gonggo
