#include "text/byte_set.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(ByteSet, FindsAsStringViewsDo) {
  constexpr std::string_view kBytes = ",;()";
  constexpr ByteSet kSet(kBytes);
  for (const std::string_view text :
       {"", ",", "자바, 코틀린(2년); 끝", "없다", "(", "끝)", "\xFF,\xFF"}) {
    EXPECT_EQ(kSet.FirstIn(text), text.find_first_of(kBytes)) << text;
    EXPECT_EQ(kSet.LastIn(text), text.find_last_of(kBytes)) << text;
    EXPECT_EQ(kSet.IsIn(text), text.find_first_of(kBytes) != std::string_view::npos) << text;
    for (size_t from = 0; from <= text.size() + 1; ++from)
      EXPECT_EQ(kSet.FirstIn(text, from), text.find_first_of(kBytes, from)) << text << from;
  }
  EXPECT_FALSE(kSet.Has('\xFF'));
}

}  // namespace
}  // namespace gonggo
