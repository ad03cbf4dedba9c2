#include "prep/prepare.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(Prepare, NothingGivesNothing) {
  const PrepDocument document = Prepare({}, "", {}, {}, BuiltInSkills(), BuiltInQuestions());
  EXPECT_TRUE(document.questions.empty());
  EXPECT_TRUE(document.claims.empty());
  EXPECT_TRUE(document.gaps.empty());
}

}  // namespace
}  // namespace gonggo
