#include "search/pay_value.h"

#include <gmock/gmock.h>

namespace gonggo {
namespace {

using ::testing::Optional;

TEST(PayValueTest, AmountsAsPeopleTypeThem) {
  const struct {
    const char* typed;
    int32_t manwon;
  } cases[] = {
      {"5000", 5000},
      {"5,000", 5000},
      {"5000만", 5000},
      {"5,000만원", 5000},
      {"5000 만 원", 5000},
      {"5천", 5000},
      {"5천만원", 5000},
      {"5천5백", 5500},
      {"4.5천", 4500},
      {"1억", 10000},
      {"1.2억", 12000},
      {"1억2천", 12000},
      {"1억 2천만원", 12000},
      {"1억2000", 12000},
      {"1억500만", 10500},
      {"60000000", 6000},
      {"60,000,000원", 6000},
      {"48509999", 4850},
      {"0", 0},
      {"100000", 10},
      {"99999", 99999},
      {"60M", 6000},
      {"72.5 million", 7250},
      {"KRW 60,000,000", 6000},
  };
  for (const auto& test : cases)
    EXPECT_THAT(ReadPayAmount(test.typed), Optional(test.manwon)) << test.typed;
}

TEST(PayValueTest, WhatIsNoAmount) {
  for (const char* typed :
       {"",       "원",        "만원",       "많이",    "-5000", "5000-",
        "5000원", "5e3",       "inf",        "nan",     "0x10",  "5000달러",
        "1억2억", "2천1억",    "5만5만",     "5..5",    ".",     "9999999999999999999999",
        "10억",   "1000001억", "5000만원대", "５０００"}) {
    EXPECT_EQ(ReadPayAmount(typed), std::nullopt) << typed;
  }
}

TEST(PayValueTest, Spans) {
  const struct {
    const char* typed;
    PaySpan span;
  } cases[] = {
      {"5000", {5000, 5000}},
      {"4000~5000", {4000, 5000}},
      {"4,000-5,000만원", {4000, 5000}},
      {"연봉", {}},
      {"4000만원~", {4000, std::nullopt}},
      {"~5천", {std::nullopt, 5000}},
      {"4~5천만원", {4000, 5000}},
      {"4천~1억", {4000, 10000}},
      {"5000만원대", {5000, 5999}},
      {"5500대", {5500, 5599}},
      {"1억대", {10000, 19999}},
      {"5천만원 이상", {5000, std::nullopt}},
      {"5000 이하", {std::nullopt, 5000}},
      {"2000만원 미만", {std::nullopt, 1999}},
      {"5000~4000", {}},
      {"-4000", {}},
      {"~", {}},
      {"0 미만", {}},
      {"4000~5000~6000", {}},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(ReadPaySpan(test.typed),
              test.span == PaySpan{} ? std::nullopt : std::optional(test.span))
        << test.typed;
  }
}

TEST(PayValueTest, WhatIsPrintedIsRead) {
  for (const PaySpan& span : {PaySpan{5000, 5000}, PaySpan{4000, 4001}, PaySpan{0, std::nullopt},
                              PaySpan{std::nullopt, 99'999}, PaySpan{5000, 5999}}) {
    EXPECT_EQ(ReadPaySpan(PrintPaySpan(span)), span) << PrintPaySpan(span);
  }
  for (const PaySpan& band : PayBands()) {
    for (const Language language : {Language::kKorean, Language::kEnglish})
      EXPECT_EQ(ReadPaySpan(PaySpanWords(band, language)), band) << PaySpanWords(band, language);
  }
}

TEST(PayValueTest, BandsLeaveNothingOut) {
  const auto bands = PayBands();
  EXPECT_FALSE(bands.front().from);
  EXPECT_FALSE(bands.back().to);
  for (size_t i = 1; i < bands.size(); ++i) EXPECT_EQ(*bands[i].from, *bands[i - 1].to + 1);
}

}  // namespace
}  // namespace gonggo
