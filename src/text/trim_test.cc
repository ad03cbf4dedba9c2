#include "text/trim.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(TrimTest, SpansInTheirText) {
  const std::string_view text = "가 \t나\u3000 다";
  EXPECT_EQ(TrimSpan(text, {3, 12}), (Span{5, 8}));
  EXPECT_EQ(TrimSpan(text, {0, 3}), (Span{0, 3}));
  EXPECT_TRUE(TrimSpan(text, {3, 5}).empty());
  EXPECT_EQ(TrimSpan(text, {5, 5}), (Span{5, 5}));
  EXPECT_EQ(SpanOf(text, text.substr(5, 3)), (Span{5, 8}));
}

}  // namespace
}  // namespace gonggo
