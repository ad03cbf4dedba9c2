#include "output/market_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "output/market_page.h"

namespace gonggo {
namespace {

TEST(MarketWordsTest, Shares) {
  EXPECT_EQ(ShareWords(0, 10), "0%");
  EXPECT_EQ(ShareWords(1, 3), "33%");
  EXPECT_EQ(ShareWords(1, 1000), "<1%");
  EXPECT_EQ(ShareWords(999, 1000), "99%");
  EXPECT_EQ(ShareWords(10, 10), "100%");
  EXPECT_EQ(ShareWords(0, 0), "-");
}

TEST(MarketWordsTest, Bars) {
  EXPECT_EQ(BarOf(0, 4), "");
  EXPECT_EQ(BarOf(0.0001, 4), "▏");
  EXPECT_EQ(BarOf(0.5, 4), "██");
  EXPECT_EQ(BarOf(0.53125, 4), "██▏");
  EXPECT_EQ(BarOf(7, 4), "████");
}

// A degree of any level is asked for; 학력무관 would say that none is.
TEST(MarketWordsTest, ADegreeOfAnyLevelIsADegree) {
  EXPECT_EQ(TermWords(AskKind::kDegree, "any", {}, Language::kKorean), "학위 (수준 무관)");
  EXPECT_EQ(TermWords(AskKind::kDegree, "master", {}, Language::kKorean), "석사 이상");
  EXPECT_EQ(TermWords(AskKind::kTrait, "detail", {}, Language::kKorean), "꼼꼼함");
}

TEST(MarketWordsTest, NearNamesThatTakeTooMuchRoomAreCounted) {
  CommonRow row{.id = "a", .names = {"Query Tuning", "쿼리 튜닝"}};
  EXPECT_EQ(RowTitle(row, Language::kKorean), "쿼리 튜닝");
  row.near_names = {{"a", row.names, {}}, {"b", {"Index Tuning", "인덱스"}, {}}};
  EXPECT_EQ(RowTitle(row, Language::kKorean), "쿼리 튜닝 · 인덱스");
  EXPECT_FALSE(HasShortTitle(row, Language::kKorean));
  row.near_names.push_back({"c", {"Execution Plan", "실행 계획"}, {}});
  EXPECT_EQ(RowTitle(row, Language::kKorean), "쿼리 튜닝 외 2");
  EXPECT_EQ(RowTitle(row, Language::kEnglish), "Query Tuning +2");
  EXPECT_TRUE(HasShortTitle(row, Language::kKorean));
  EXPECT_EQ(AllNames(row, Language::kKorean), "쿼리 튜닝, 인덱스, 실행 계획");
}

TEST(MarketWordsTest, MonthsAndMonths) {
  EXPECT_EQ(MonthsWords(6, Language::kKorean), "6개월");
  EXPECT_EQ(MonthsWords(36, Language::kKorean), "3년");
  EXPECT_EQ(MonthsWords(30, Language::kKorean), "2년 6개월");
  EXPECT_EQ(MonthsWords(0, Language::kKorean), "0년");
  EXPECT_EQ(MonthWords(0), "1970-01");
  EXPECT_EQ(MonthWords(56 * 12 + 10), "2026-11");
}

TEST(MarketWordsTest, WhoIsNotCountedIsSaid) {
  Voters voters;
  voters.counted = 10;
  EXPECT_EQ(VotersWords(voters, Language::kKorean), "공고 10건");
  voters.duplicates = 2;
  voters.unreadable = 1;
  EXPECT_EQ(VotersWords(voters, Language::kKorean),
            "공고 10건 (거의 같은 공고 2건은 한 번만 셈, 요건을 읽지 못한 공고 1건은 뺌)");
}

TEST(MarketPage, FewPostingsAreSaidToBeFew) {
  const MarketPage page;
  EXPECT_THAT(FewWords(1, page), testing::HasSubstr("공고 1건에서 센 것"));
  EXPECT_THAT(FewWords(kFewVoters - 1, page), testing::HasSubstr("참고로만"));
  EXPECT_EQ(FewWords(kFewVoters, page), "");
  const MarketPage english{.language = Language::kEnglish};
  EXPECT_EQ(FewWords(1, english), "Counted in 1 posting: percentages are rough.\n");
}

TEST(MarketPage, OnlyAPersonIsToldHowToSeeTheLines) {
  EXPECT_THAT(HowToSee("Spring Boot", {}), testing::HasSubstr("기술:SpringBoot --snippets"));
  EXPECT_EQ(HowToSee("Java", {.asked = "백엔드 '마감<2026-12-01'"}),
            "어느 공고의 어느 줄인지 보려면:\ngonggo list 백엔드 '마감<2026-12-01' 기술:Java "
            "--snippets\n");
  EXPECT_EQ(HowToSee("Spring Boot", {.reader = MarketPage::Reader::kProgram}), "");
}

}  // namespace
}  // namespace gonggo
