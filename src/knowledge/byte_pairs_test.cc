#include "knowledge/byte_pairs.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace gonggo {
namespace {

TEST(BytePairs, HoldsEveryPieceOfItsTextInAnyCase) {
  std::mt19937 random(5);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (size_t n = random() % 40; n > 0; --n) text += static_cast<char>(random() % 256);
    const BytePairs pairs(text);
    for (size_t begin = 0; begin <= text.size(); ++begin) {
      std::string piece = text.substr(begin, random() % 12);
      for (char& c : piece) c = LowerAscii(c);
      EXPECT_TRUE(pairs.MayHold(piece)) << text;
    }
  }
}

TEST(BytePairs, TellsWhatIsNotThere) {
  const BytePairs pairs("Java 언어로 서버를 개발");
  EXPECT_TRUE(pairs.MayHold("JAVA"));
  EXPECT_FALSE(pairs.MayHold("React"));
  EXPECT_FALSE(BytePairs().MayHold("ab"));
}

}  // namespace
}  // namespace gonggo
