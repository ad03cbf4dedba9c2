#include "text/company_forms.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

constexpr unsigned kAll = 15;

TEST(CompanyForms, AreLeftOutAtBothEnds) {
  const struct {
    std::string_view name;
    std::string_view bare;
  } rows[] = {
      {"(주)하늘소프트", "하늘소프트"},
      {"하늘소프트㈜", "하늘소프트"},
      {"주식회사 하늘소프트", "하늘소프트"},
      {"하늘소프트, 주식회사", "하늘소프트"},
      {"유한책임회사 하늘소프트", "하늘소프트"},
      {"재단법인 들빛", "들빛"},
      {"Moor Labs, Inc.", "Moor Labs"},
      {"Moor Labs Inc", "Moor Labs"},
      {"Moor Labs Co., Ltd.", "Moor Labs"},
      {"Moor Labs GmbH", "Moor Labs"},
      {"moor labs inc.", "moor labs"},
      // Letters of a word, and names that are nothing else
      {"Zinc", "Zinc"},
      {"Moor Taco", "Moor Taco"},
      {"Limited Editions", "Limited Editions"},
      {"Inc.", "Inc."},
      {"주식회사", "주식회사"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(WithoutForms(row.name, kAll), row.bare) << row.name;
  EXPECT_EQ(WithoutForms("재단법인 들빛", static_cast<unsigned>(FormKind::kWord)), "재단법인 들빛");
}

TEST(CompanyForms, AsWords) {
  for (const std::string_view word : {"주", "주식회사", "inc", "ltd", "gmbh", "plc", "사단법인"})
    EXPECT_TRUE(IsFormWord(word)) << word;
  for (const std::string_view word : {"주식", "zinc", "Inc", "", "하늘"})
    EXPECT_FALSE(IsFormWord(word)) << word;
}

TEST(CompanyForms, ThoseOfAKind) {
  constexpr auto kSigns = CompanyFormsOf<static_cast<unsigned>(FormKind::kSign)>();
  EXPECT_EQ(kSigns.size(), 3U);
  EXPECT_EQ(kSigns[0], "(주)");
}

}  // namespace
}  // namespace gonggo
