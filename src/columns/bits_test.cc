#include "columns/bits.h"

#include <gmock/gmock.h>

#include <random>
#include <set>

namespace gonggo {
namespace {

std::set<size_t> MembersOf(const Bits& bits) {
  std::set<size_t> members;
  bits.ForEach([&members](size_t index) { members.insert(index); });
  return members;
}

TEST(BitsTest, AreTheSetsThatTheySeem) {
  std::mt19937 random(7);
  for (const size_t size : {0U, 1U, 63U, 64U, 65U, 1000U}) {
    Bits a(size);
    Bits b(size);
    std::set<size_t> in_a;
    std::set<size_t> in_b;
    for (size_t i = 0; i < size / 2; ++i) {
      const size_t x = random() % size;
      const size_t y = random() % size;
      a.Set(x);
      in_a.insert(x);
      b.Set(y);
      in_b.insert(y);
    }
    std::set<size_t> both;
    std::set<size_t> rest;
    for (const size_t x : in_a) (in_b.contains(x) ? both : rest).insert(x);
    std::set<size_t> either = in_a;
    either.insert(in_b.begin(), in_b.end());
    EXPECT_EQ(MembersOf(Bits(a) &= b), both);
    EXPECT_EQ(MembersOf(Bits(a) |= b), either);
    EXPECT_EQ(MembersOf(Bits(a) -= b), rest);
    EXPECT_EQ(a.Count(), in_a.size());
    EXPECT_EQ(a.CountBoth(b), both.size());
    EXPECT_EQ(Bits::Where(size, [&](size_t i) { return in_a.contains(i); }), a);
    EXPECT_EQ(a.Any(), !in_a.empty());
  }
}

TEST(BitsTest, AllMeansAllAndNoMore) {
  EXPECT_EQ(Bits(70, true).Count(), 70U);
  EXPECT_EQ(Bits(64, true).Count(), 64U);
  Bits grown(3, true);
  grown.Grow(200);
  EXPECT_EQ(MembersOf(grown), (std::set<size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace gonggo
