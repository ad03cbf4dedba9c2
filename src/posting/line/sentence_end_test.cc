#include "posting/line/sentence_end.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(SentenceSize, EndsAtItsMark) {
  EXPECT_EQ(SentenceSize("Two. Three."), 4U);
  EXPECT_EQ(SentenceSize("Node.js 12.5 up"), 15U);
  EXPECT_EQ(SentenceSize(""), 0U);
  EXPECT_EQ(SentenceSize("St. Brannock is near. Yes"), 21U);
  EXPECT_EQ(SentenceSize("tools, e.g. Go. fine"), 15U);
}

}  // namespace
}  // namespace gonggo
