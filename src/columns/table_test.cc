#include "columns/table.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <random>

namespace gonggo {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string SegmentOf(const std::vector<ColumnRow>& rows) {
  SegmentWriter writer;
  for (const ColumnRow& row : rows) writer.Add(row);
  return writer.Finish();
}

ColumnRow Row(int64_t key, std::string company, std::vector<Ask> asks = {}) {
  ColumnRow row;
  row.key = key;
  row.text = key * 2;
  row.company = std::move(company);
  row.asks = std::move(asks);
  return row;
}

std::vector<std::string> AsksOf(const ColumnTable& table, size_t slot) {
  std::vector<std::string> asks;
  for (const PackedAsk ask : table.asks(slot)) {
    asks.emplace_back(table.terms()[ask.term()].value);
  }
  return asks;
}

TEST(ColumnTableTest, SegmentsShareStringsAndTerms) {
  ColumnTable table;
  const Ask java{AskKind::kSkill, "java", Necessity::kRequired, false};
  ASSERT_TRUE(table.Add(SegmentOf({Row(1, "가온", {java})})));
  ASSERT_TRUE(table.Add(SegmentOf({Row(5, "나래"), Row(6, "가온", {java})})));
  EXPECT_EQ(table.size(), 3U);
  EXPECT_EQ(table.columns().company[0], table.columns().company[2]);
  EXPECT_EQ(table.terms().size(), 1U);
  EXPECT_EQ(table.FindTerm(AskKind::kSkill, "java"), 0U);
  EXPECT_EQ(table.FindTerm(AskKind::kTrait, "java"), std::nullopt);
  EXPECT_EQ(table.SlotOfKey(6), 2U);
  EXPECT_EQ(table.SlotOfKey(2), kNoSlot);
  EXPECT_EQ(table.SlotOfText(12), 2U);
}

int64_t PeakBytes() {
  struct rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return int64_t{usage.ru_maxrss} * 1024;
}

// A damaged segment of a hundred bytes may name any number.
TEST(ColumnTableTest, LargeNumbersTakeLittleMemory) {
  constexpr int64_t kLarge = (int64_t{1} << 30U) - 1;
  const int64_t before = PeakBytes();
  ColumnTable table;
  ColumnRow row = Row(kLarge, "가온");
  row.text = kLarge - 1;
  ASSERT_TRUE(table.Add(SegmentOf({row, Row(1, "나래")})));
  EXPECT_EQ(table.SlotOfKey(kLarge), 0U);
  EXPECT_EQ(table.SlotOfText(kLarge - 1), 0U);
  EXPECT_EQ(table.SlotOfKey(1), 1U);
  EXPECT_EQ(table.SlotOfKey(kLarge - 1), kNoSlot);
  EXPECT_EQ(table.SlotOfKey(kLarge + 1), kNoSlot);
  EXPECT_EQ(table.SlotOfKey(-1), kNoSlot);
  EXPECT_EQ(table.SlotOfText(0), kNoSlot);
  EXPECT_LT(PeakBytes() - before, int64_t{64} << 20U);
}

TEST(ColumnTableTest, ALaterRowTakesTheEarliersPlace) {
  ColumnTable table;
  ASSERT_TRUE(table.Add(SegmentOf({Row(1, "가온"), Row(2, "나래")})));
  ColumnRow changed = Row(1, "가온소프트");
  changed.text = 9;
  changed.corrected = "가온소프트";
  changed.tags = {"관심"};
  ColumnRow gone;
  gone.key = 2;
  gone.gone = true;
  ASSERT_TRUE(table.Add(SegmentOf({changed, gone})));
  EXPECT_EQ(table.size(), 2U);
  EXPECT_EQ(table.strings()[table.columns().company[0]], "가온소프트");
  EXPECT_EQ(table.SlotOfText(2), kNoSlot);
  EXPECT_EQ(table.SlotOfText(9), 0U);
  EXPECT_EQ(table.tags(0).size(), 1U);
  EXPECT_TRUE(table.columns().live.Has(0));
  EXPECT_FALSE(table.columns().live.Has(1));
  EXPECT_THAT(table.corrected_slots(), ElementsAre(0));
  ASSERT_TRUE(table.Add(SegmentOf({Row(1, "가온")})));
  EXPECT_THAT(table.corrected_slots(), IsEmpty());
  EXPECT_THAT(table.tags(0), IsEmpty());
}

TEST(ColumnTableTest, ManyReplacementsKeepWhatIsThere) {
  ColumnTable table;
  std::mt19937 random(3);
  std::vector<std::vector<std::string>> expected(50);
  for (int round = 0; round < 400; ++round) {
    std::vector<ColumnRow> rows;
    for (int64_t key = 1; key <= 50; ++key) {
      std::vector<Ask> asks;
      std::vector<std::string> names;
      for (uint32_t i = 0; i < random() % 12; ++i) {
        names.push_back("s" + std::to_string(random() % 40));
        asks.push_back({AskKind::kSkill, names.back(), Necessity::kRequired, false});
      }
      expected[static_cast<size_t>(key - 1)] = names;
      rows.push_back(Row(key, "가온", asks));
    }
    ASSERT_TRUE(table.Add(SegmentOf(rows)));
  }
  for (size_t slot = 0; slot < 50; ++slot) EXPECT_EQ(AsksOf(table, slot), expected[slot]);
}

// Nothing is at the addresses that are sent for ahead.
TEST(ColumnTableTest, VisitsPostingsThatAskForNothing) {
  ColumnTable table;
  ASSERT_TRUE(table.Add(SegmentOf({Row(1, "가온"), Row(2, "나래")})));
  size_t visited = 0;
  table.VisitAsks(Bits(table.size(), true), [&](size_t slot, std::span<const PackedAsk> asks) {
    EXPECT_EQ(slot, visited++);
    EXPECT_THAT(asks, IsEmpty());
  });
  EXPECT_EQ(visited, 2U);
}

// What is counted has a place for each necessity, and for no other.
TEST(ColumnTableTest, ANecessityThatIsNoneIsRefused) {
  const auto asks = [](int necessity) {
    return SegmentOf(
        {Row(1, "가온", {{AskKind::kSkill, "java", static_cast<Necessity>(necessity), {}}})});
  };
  for (const int necessity : {0, 1, 2}) EXPECT_TRUE(ColumnTable().Add(asks(necessity)).has_value());
  EXPECT_FALSE(ColumnTable().Add(asks(3)).has_value());
}

TEST(ColumnTableTest, ImpossibleNumbersAreRefused) {
  ColumnTable table;
  EXPECT_FALSE(table.Add(SegmentOf({Row(int64_t{1} << 40U, "가온")})).has_value());
  EXPECT_FALSE(table.Add(SegmentOf({Row(0, "가온")})).has_value());
  EXPECT_FALSE(table.Add("nothing").has_value());
}

}  // namespace
}  // namespace gonggo
