#include "track/won.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(ReadWon, Table) {
  const std::pair<const char*, int64_t> rows[] = {
      {"62000000", 62'000'000},
      {"62,000,000원", 62'000'000},
      {"6200만", 62'000'000},
      {"6,200만원", 62'000'000},
      {"6천만", 60'000'000},
      {"6천만원", 60'000'000},
      {"1억", 100'000'000},
      {"1억 2천만원", 120'000'000},
      {"1억2000만", 120'000'000},
      {"5백만", 5'000'000},
      {" 500만 ", 5'000'000},
      // None
      {"", 0},
      {"원", 0},
      {"6천", 0},
      {"6200", 0},
      {"만", 0},
      {"2천만 1억", 0},
      {"6.2천만", 0},
      {"-1억", 0},
      {"$62000", 0},
      {"99999999999999999999", 0},
      {"99999억", 0},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(ReadWon(text).value_or(0), expected) << text;
}

}  // namespace
}  // namespace gonggo
