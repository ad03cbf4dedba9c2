#include "base/find_bytes.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(FindBytesTest, IsWhatFindSays) {
  const std::string_view texts[] = {"", "가", "가나가나다", "a,b,,c", std::string_view("a\0b", 3)};
  const std::string_view wanted[] = {"",  "가", "나다", ",,", ",c", std::string_view("\0b", 2),
                                     "zz"};
  for (const std::string_view text : texts) {
    for (const std::string_view piece : wanted) {
      for (size_t from = 0; from <= text.size() + 1; ++from)
        EXPECT_EQ(FindBytes(text, piece, from), text.find(piece, from)) << text << piece << from;
    }
  }
  EXPECT_EQ(FindBytes({}, "a"), std::string_view::npos);
  EXPECT_EQ(FindBytes({}, {}), 0U);
}

}  // namespace
}  // namespace gonggo
