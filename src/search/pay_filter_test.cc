#include "search/pay_filter.h"

#include <gmock/gmock.h>

#include <random>

#include "columns/segment.h"
#include "search/filter_values.h"
#include "search/pay_value.h"

namespace gonggo {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

ColumnTable TableOf(const std::vector<std::optional<PayRange>>& pays) {
  SegmentWriter writer;
  int64_t key = 0;
  for (const auto& pay : pays) {
    ColumnRow row;
    row.key = ++key;
    row.pay = pay;
    writer.Add(row);
  }
  ColumnTable table;
  EXPECT_TRUE(table.Add(writer.Finish()));
  return table;
}

// 0 nothing stated; 1 from 4,800 to 7,200; 2 from 4,000 on; 3 up to 6,000; 4 negotiable; 5 in
// dollars; 6 5,000 exactly, and negotiable.
ColumnTable Seven() {
  return TableOf({std::nullopt, PayRange{4800, 7200, false}, PayRange{4000, std::nullopt, false},
                  PayRange{std::nullopt, 6000, false}, PayRange{std::nullopt, std::nullopt, true},
                  PayRange{std::nullopt, std::nullopt, false}, PayRange{5000, 5000, true}});
}

std::vector<size_t> Found(const ColumnTable& table, FilterOp op, std::string_view text) {
  const auto values = ReadFilterValue(SpecOf(FilterName::kSalary), op, text, BuiltInSkills());
  EXPECT_TRUE(values.has_value()) << text;
  std::vector<size_t> slots;
  if (!values) return slots;
  FilterPay(table, op, values->front()).ForEach([&](size_t slot) { slots.push_back(slot); });
  return slots;
}

TEST(PayFilterTest, ComparesWithWhatIsStated) {
  const ColumnTable table = Seven();
  EXPECT_THAT(Found(table, FilterOp::kAtLeast, "5000"), ElementsAre(1, 3, 6));
  EXPECT_THAT(Found(table, FilterOp::kGreater, "5000"), ElementsAre(1, 3));
  EXPECT_THAT(Found(table, FilterOp::kAtLeast, "7200"), ElementsAre(1));
  EXPECT_THAT(Found(table, FilterOp::kGreater, "7200"), IsEmpty());
  EXPECT_THAT(Found(table, FilterOp::kLess, "4800"), ElementsAre(2));
  EXPECT_THAT(Found(table, FilterOp::kAtMost, "4800"), ElementsAre(1, 2));
  EXPECT_THAT(Found(table, FilterOp::kAtLeast, "0"), ElementsAre(1, 2, 3, 6));
}

TEST(PayFilterTest, RangesAndWords) {
  const ColumnTable table = Seven();
  EXPECT_THAT(Found(table, FilterOp::kIs, "5000"), ElementsAre(1, 6));
  EXPECT_THAT(Found(table, FilterOp::kIs, "4000~4500"), ElementsAre(2));
  EXPECT_THAT(Found(table, FilterOp::kIs, "6000만원대"), ElementsAre(1, 3));
  EXPECT_THAT(Found(table, FilterOp::kIs, "6500~"), ElementsAre(1));
  EXPECT_THAT(Found(table, FilterOp::kIs, "협의"), ElementsAre(4, 6));
  EXPECT_THAT(Found(table, FilterOp::kIs, "기타"), ElementsAre(5));
  EXPECT_THAT(Found(table, FilterOp::kIs, "기재없음"), ElementsAre(0));
}

TEST(PayFilterTest, FacetsAreWhatTheirFiltersFind) {
  std::mt19937 random(82);
  std::vector<std::optional<PayRange>> pays;
  for (int i = 0; i < 500; ++i) {
    auto& pay = pays.emplace_back();
    if (random() % 4 == 0) continue;
    pay.emplace();
    if (random() % 3 > 0) pay->min = random() % 13'000;
    if (random() % 3 > 0) pay->max = pay->min.value_or(0) + random() % 5'000;
    pay->negotiable = random() % 3 == 0;
  }
  const ColumnTable table = TableOf(pays);
  const Facet facet = CountPay(table, Bits::Where(table.size(), [](size_t) { return true; }), 100);
  EXPECT_EQ(facet.values.size(), kPayBands + 3);
  for (const FacetValue& value : facet.values)
    EXPECT_EQ(Found(table, FilterOp::kIs, value.value).size(), value.count) << value.value;
}

TEST(PayFilterTest, TheMostFrequentBandsAreKeptInTheirOrder) {
  const ColumnTable table = TableOf({PayRange{2500, 2600, false}, PayRange{3500, 3600, false},
                                     PayRange{3500, 3600, false}, PayRange{9000, 20'000, false},
                                     PayRange{9000, 9100, false}, std::nullopt});
  const Bits all = Bits::Where(table.size(), [](size_t) { return true; });
  const Facet facet = CountPay(table, all, 2);
  std::vector<std::pair<std::string, uint32_t>> values;
  for (const FacetValue& value : facet.values) values.emplace_back(value.value, value.count);
  EXPECT_THAT(values, ElementsAre(Pair("3000~3999", 2), Pair("9000~9999", 2)));
  EXPECT_THAT(CountPay(table, all, 0).values, IsEmpty());
}

}  // namespace
}  // namespace gonggo
