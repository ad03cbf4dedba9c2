#include "store/posting_id.h"

#include <gtest/gtest.h>

#include <set>

namespace gonggo {
namespace {

TEST(DigestTest, PartsDoNotRunTogether) {
  EXPECT_NE(DigestOf({"ab", "c"}), DigestOf({"a", "bc"}));
  EXPECT_NE(DigestOf({"", "a"}), DigestOf({"a", ""}));
  EXPECT_NE(DigestOf({}), DigestOf({""}));
  EXPECT_EQ(DigestOf({"가", "나"}), DigestOf({"가", "나"}));
}

TEST(PostingIdTest, IsTypeable) {
  const Digest digest = DigestOf({"https://jobs.example.com/1"});
  std::set<std::string> ids;
  for (uint32_t attempt = 0; attempt < 100; ++attempt) {
    const std::string id = PostingIdFrom(digest, attempt);
    EXPECT_EQ(id.size(), kPostingIdLength);
    EXPECT_EQ(id.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz"), std::string::npos) << id;
    EXPECT_EQ(NormalizeIdPrefix(id), id);
    ids.insert(id);
  }
  EXPECT_EQ(ids.size(), 100U);
  EXPECT_EQ(PostingIdFrom(digest, 0), PostingIdFrom(digest, 0));
}

TEST(PostingIdTest, WhatAUserTypes) {
  const struct {
    const char* typed;
    const char* prefix;
  } kRows[] = {{"7K2M", "7k2m"}, {" 7k ", "7k"}, {"oO", "00"},  {"iIlL", "1111"},
               {"", ""},         {"u", ""},      {"7k-2m", ""}, {"가", ""},
               {"7k%", ""},      {"7\n", ""},    {"*", ""},     {"zzzzzzzzzzzz", "zzzzzzzzzzzz"}};
  for (const auto& row : kRows) EXPECT_EQ(NormalizeIdPrefix(row.typed), row.prefix) << row.typed;
}

}  // namespace
}  // namespace gonggo
