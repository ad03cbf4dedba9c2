#include "posting/saying/name_place.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/parse.h"
#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(NamePlace, IsNoPartOfTheName) {
  const struct {
    std::string_view name;
    std::string_view expected;
  } rows[] = {
      {"Larch Tea, Jeju", "Larch Tea"},
      {"Larch Tea Company - Seoul, Korea", "Larch Tea Company"},
      {"Larch Tea (Seoul)", "Larch Tea"},
      {"하늘보리 · 서울 강남구", "하늘보리"},
      {"하늘보리 | 부산", "하늘보리"},
      {"Seoul Tea", "Seoul Tea"},
      {"Larch, Seoul Tea", "Larch, Seoul Tea"},
      {"Larch Tea, Inc.", "Larch Tea, Inc."},
      {"부산", "부산"},
      {"", ""},
  };
  for (const auto& row : rows) {
    const Span span = WithoutPlace(row.name, {0, static_cast<uint32_t>(row.name.size())});
    EXPECT_EQ(Cut(row.name, span), row.expected);
  }
}

TEST(NamePlace, BelowATitleAndAboveIt) {
  for (const std::string_view head :
       {"Data Engineer\nLarch Tea Company, Jeju\n", "Larch Tea Company, Jeju\nData Engineer\n"}) {
    const auto postings = ParsePostings(
        testing::MakeDocument(std::string(head) + "\nRequirements\n- SQL 3+ years\n- Python\n"),
        {});
    ASSERT_EQ(postings.size(), 1U);
    EXPECT_EQ(postings[0].company, "Larch Tea Company");
    EXPECT_EQ(postings[0].title, "Data Engineer");
  }
}

}  // namespace
}  // namespace gonggo
