#include "search/ranking.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <bit>
#include <random>

#include "search/recent.h"

namespace gonggo {
namespace {

class RankingTest : public ::testing::Test {
 protected:
  void Fill(size_t postings) {
    SegmentWriter writer;
    for (size_t i = 0; i < postings; ++i) {
      ColumnRow row;
      row.key = static_cast<int64_t>(i + 1);
      row.run = static_cast<int64_t>(random_() % 3);
      if (random_() % 4 > 0) row.posted_day = static_cast<int32_t>(20000 + random_() % 30);
      if (random_() % 3 > 0) row.deadline_day = static_cast<int32_t>(20400 + random_() % 100);
      writer.Add(row);
    }
    ASSERT_TRUE(table_.Add(writer.Finish()).has_value());
  }

  Bits Some(uint32_t percent) {
    return Bits::Where(table_.size(), [&](size_t) { return random_() % 100 < percent; });
  }

  WordSlots Word(uint32_t percent) {
    WordSlots word{Some(percent), Some(15), Some(30), 0};
    word.title &= word.any;
    word.asks &= word.any;
    word.count = word.any.Count();
    return word;
  }

  std::mt19937 random_{4};
  ColumnTable table_;
};

TEST_F(RankingTest, TheFirstAreThoseOfASortOfAll) {
  Fill(2500);
  const SearchContext context{{2026, 11, 26}, {}};
  for (int round = 0; round < 40; ++round) {
    std::vector<WordSlots> words;
    for (int i = 0; i < round % 4; ++i) words.push_back(Word(2 + static_cast<uint32_t>(round)));
    std::vector<const WordSlots*> of;
    for (const WordSlots& word : words) of.push_back(&word);
    const Bits result = Some(static_cast<uint32_t>(3 * round));
    const Columns& c = table_.columns();
    // The score as decision 29 says it.
    const auto score = [&](uint32_t slot) {
      int64_t sum = 0;
      for (const WordSlots& word : words) {
        int64_t where = word.asks.Has(slot) ? 2 : word.any.Has(slot) ? 1 : 0;
        where += word.title.Has(slot) ? 4 : 0;
        sum += where * static_cast<int64_t>(
                           std::bit_width(table_.size() / std::max<size_t>(1, word.count)));
      }
      return sum;
    };
    const auto before = [&](uint32_t a, uint32_t b) {
      if (words.empty()) return std::tuple(-c.run[a], c.key[a]) < std::tuple(-c.run[b], c.key[b]);
      const auto day = [&](uint32_t slot) {
        return c.posted_day[slot] != kNoDay ? c.posted_day[slot] : c.added_day[slot];
      };
      return std::tuple(-score(a), -day(a), c.key[a]) < std::tuple(-score(b), -day(b), c.key[b]);
    };
    std::vector<uint32_t> sorted;
    result.ForEach([&](size_t slot) { sorted.push_back(static_cast<uint32_t>(slot)); });
    std::ranges::sort(sorted, before);
    for (const size_t limit : {size_t{0}, size_t{1}, size_t{20}, size_t{5000}}) {
      std::vector<uint32_t> first = sorted;
      first.resize(std::min(limit, first.size()));
      EXPECT_EQ(Ranking(table_, of, SearchOrder::kRelevance, context).First(result, limit), first)
          << "round " << round << ", " << limit;
    }
  }
}

TEST(RecentTest, TheOneThatWasNotAskedForLongestGoes) {
  Recent<int> recent(2);
  EXPECT_EQ(recent.Put("가", 1), 1);
  recent.Put("나", 2);
  EXPECT_EQ(*recent.Find("가"), 1);
  recent.Put("다", 3);
  EXPECT_EQ(recent.Find("나"), nullptr);
  EXPECT_EQ(*recent.Find("가"), 1);
  EXPECT_EQ(*recent.Find("다"), 3);
  recent.Clear();
  EXPECT_EQ(recent.Find("가"), nullptr);
}

}  // namespace
}  // namespace gonggo
