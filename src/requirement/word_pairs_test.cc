#include "requirement/word_pairs.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr WordTable kMilitary = {"병역필", "군 면제"};
constexpr WordTable kVisa = {"visa", "f-4", "비자 소지"};
constexpr WordTable kSign = {"※"};

TEST(WordPairs, NamesTheListsThatMayHaveAWord) {
  static constexpr WordPairs kPairs = {kMilitary, kVisa};
  EXPECT_EQ(kPairs.ListsIn("군면제자"), 1U);
  EXPECT_EQ(kPairs.ListsIn("F -4 비자"), 2U);
  EXPECT_EQ(kPairs.ListsIn("병 역필, 비자 소지자"), 3U);
  EXPECT_EQ(kPairs.ListsIn("소통을 잘하는 분"), 0U);
  EXPECT_EQ(kPairs.ListsIn(""), 0U);
}

TEST(WordPairs, NeverMissesAWord) {
  static constexpr WordPairs kPairs = {kMilitary, kVisa, kSign};
  const WordList lists[] = {kMilitary, kVisa, kSign};
  const std::vector<std::string> pieces = {"병", "역", "필", "군", "면", "제", "비자", "소지", "v",
                                           "i",  "sa", "F",  "-",  "4",  " ",  "※",    "🚗",   "é"};
  std::minstd_rand random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (size_t k = random() % 10; k > 0; --k) text += pieces[random() % pieces.size()];
    for (size_t l = 0; l < std::size(lists); ++l) {
      const bool named = (kPairs.ListsIn(text) >> l & 1U) != 0;
      EXPECT_TRUE(named || !HasAnyWord(text, lists[l])) << text;
    }
  }
}

TEST(WordPairs, TotalOnBrokenBytes) {
  static constexpr WordPairs kPairs = {kMilitary};
  EXPECT_EQ(kPairs.ListsIn("\xEA"), 0U);
  EXPECT_EQ(kPairs.ListsIn("\xF0\x9F"), 0U);
  EXPECT_EQ(kPairs.ListsIn("\x80\xFF"), 0U);
}

}  // namespace
}  // namespace gonggo
