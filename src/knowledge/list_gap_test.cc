#include "knowledge/list_gap.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(ListGap, OfWhatStandsBetween) {
  const struct {
    std::string_view gap;
    ListGap read;
  } rows[] = {
      {", ", ListGap::kComma},        {"/", ListGap::kSlash},    {" / ", ListGap::kSlash},
      {" · ", ListGap::kDot},         {"ㆍ", ListGap::kDot},     {" 또는 ", ListGap::kOr},
      {", 또는 ", ListGap::kOr},      {"나 ", ListGap::kOr},     {"이나 ", ListGap::kOr},
      {" 혹은 ", ListGap::kOr},       {" or ", ListGap::kOr},    {", or ", ListGap::kOr},
      {"와 ", ListGap::kAnd},         {"과 ", ListGap::kAnd},    {" 및 ", ListGap::kAnd},
      {" and ", ListGap::kAnd},       {" & ", ListGap::kAnd},    {"(", ListGap::kOpen},
      {" (", ListGap::kOpen},         {"), ", ListGap::kComma},  {") 또는 ", ListGap::kOr},
      {" ", ListGap::kSpace},         {"", ListGap::kSpace},     {"**, **", ListGap::kComma},
      {" 및/또는 ", ListGap::kOr},    {"을 ", ListGap::kNone},   {" 개발 ", ListGap::kNone},
      {" order ", ListGap::kNone},    {"나무 ", ListGap::kNone}, {", Kotlin, ", ListGap::kNone},
      {"를 활용한 ", ListGap::kNone},
  };
  for (const auto& row : rows) EXPECT_EQ(ReadListGap(row.gap), row.read) << row.gap;
}

TEST(ListGap, IsTotal) {
  EXPECT_EQ(ReadListGap(std::string(100'000, ',')), ListGap::kNone);
  EXPECT_EQ(ReadListGap("\xEC\xEC"), ListGap::kNone);
}

}  // namespace
}  // namespace gonggo
