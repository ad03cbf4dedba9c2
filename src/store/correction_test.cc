#include "store/correction.h"

#include <gtest/gtest.h>

#include "model/posting_json.h"

namespace gonggo {
namespace {

TEST(CorrectionTest, EveryFieldTakesItsForms) {
  const struct {
    const char* field;
    const char* value;
    const char* json;  // stands in the posting's JSON
  } kRows[] = {
      {"company", " 가온상사 ", R"("company":"가온상사")"},
      {"title", "백엔드 개발자", R"("title":"백엔드 개발자")"},
      {"link", "https://a.example/1?b=c", R"("link":"https://a.example/1?b=c")"},
      {"experience", "3", R"("experience":{"min":3,"max":null,"newcomer":false})"},
      {"experience", "3년 이상", R"("experience":{"min":3,"max":null,"newcomer":false})"},
      {"experience", "3~5", R"("experience":{"min":3,"max":5,"newcomer":false})"},
      {"experience", "3-5년", R"("experience":{"min":3,"max":5,"newcomer":false})"},
      {"experience", "0.5~", R"("experience":{"min":0.5,"max":null,"newcomer":false})"},
      {"experience", "~5", R"("experience":{"min":null,"max":5,"newcomer":true})"},
      {"experience", "신입", R"("experience":{"min":0,"max":0,"newcomer":true})"},
      {"experience", "ANY", R"("experience":{"min":null,"max":null,"newcomer":true})"},
      {"education", "초대졸", R"("education":"associate")"},
      {"education", "전문대졸", R"("education":"associate")"},
      {"employment", "파트타임", R"("employment":["part_time"])"},
      {"work", "일부 재택", R"("work":"hybrid")"},
      {"region", "경기", R"("region":"KR-41")"},
      {"role", "백엔드 개발자", R"("role":"backend")"},
      {"role", "backend developer", R"("role":"backend")"},
      {"education", "Master", R"("education":"master")"},
      {"employment", "정규직, intern", R"("employment":["full_time","intern"])"},
      {"deadline", "2026-12-31", R"("deadline":{"kind":"date","date":"2026-12-31")"},
      {"deadline", "2026-12-31 18:00",
       R"("deadline":{"kind":"date","date":"2026-12-31","time":"18:00")"},
      {"deadline", "상시", R"("deadline":{"kind":"always")"},
      {"deadline", "채용시", R"("deadline":{"kind":"until_filled")"},
      {"location", "서울 강남구 테헤란로 1, 3층",
       R"("location":{"raw":"서울 강남구 테헤란로 1, 3층","region":"KR-11","district":"강남구"})"},
      {"근무지", "판교역", R"("region":"KR-41")"},
      {"location", "Gangnam-gu, Seoul", R"("region":"KR-11","district":"강남구")"},
      {"location", "중구", R"("location":{"raw":"중구","region":null,"district":null})"},
      {"location", "Berlin", R"("location":{"raw":"Berlin","region":null,"district":null})"},
      {"region", "마포구", R"("region":"KR-11","district":"마포구")"},
      {"region", "성남시 분당구", R"("region":"KR-41","district":"성남시 분당구")"},
      {"region", "KR-11", R"("region":"KR-11")"},
      {"work", "재택", R"("work":"remote")"},
      {"salary", "40000000-55000000", R"("salary":{"min":40000000,"max":55000000)"},
      {"salary", "5000", R"("salary":{"min":50000000,"max":50000000)"},
      {"salary", "4,000~5,500만원", R"("salary":{"min":40000000,"max":55000000)"},
      {"salary", "연봉 6,000만원", R"("salary":{"min":60000000,"max":60000000)"},
      {"salary", "6,000만원 이상", R"("salary":{"min":60000000,"max":null)"},
      {"salary", "연봉 4,000만원 ~ 5,500만원", R"("salary":{"min":40000000,"max":55000000)"},
      {"salary", "협의", R"("negotiable":true)"},
      {"salary", "시급 11,000원",
       R"("salary":{"min":11000,"max":11000,"currency":"KRW","period":"hour")"},
      {"salary", "월급 300~350만원",
       R"("salary":{"min":3000000,"max":3500000,"currency":"KRW","period":"month")"},
      {"salary", "월 280만원 이상",
       R"("salary":{"min":2800000,"max":null,"currency":"KRW","period":"month")"},
      {"salary", "일당 15만원",
       R"("salary":{"min":150000,"max":150000,"currency":"KRW","period":"day")"},
      {"salary", "연봉 6천만원",
       R"("salary":{"min":60000000,"max":60000000,"currency":"KRW","period":"year")"},
      {"salary", "1억 2천만원",
       R"("salary":{"min":120000000,"max":120000000,"currency":"KRW","period":"year")"},
      {"salary", "USD 120,000 a year",
       R"("salary":{"min":120000,"max":120000,"currency":"USD","period":"year")"},
      {"salary", "$120k-150k",
       R"("salary":{"min":120000,"max":150000,"currency":"USD","period":"year")"},
      {"posted", "2026-11-01", R"("posted":"2026-11-01")"},
      {"headcount", "2명", R"("headcount":{"min":2,"max":2)"},
      {"probation_months", "3개월", R"("probation_months":3)"},
      {"role", "data_analyst", R"("role":"data_analyst")"},
  };
  for (const auto& row : kRows) {
    Posting posting;
    posting.evidence[row.field] = {{1, 0, 3}};
    const auto applied = ApplyCorrection(row.field, row.value, posting);
    ASSERT_TRUE(applied.has_value()) << row.field << ": " << applied.error().message;
    std::string json;
    AppendPostingJson(posting, {}, json);
    EXPECT_NE(json.find(row.json), std::string::npos) << row.field << " in " << json;
    // Of a region, the evidence stands under "location".
    EXPECT_EQ(posting.evidence.empty(),
              CorrectableField(row.field) == row.field && std::string_view(row.field) != "region")
        << row.field;
  }
}

TEST(CorrectionTest, ARegionKeepsADistrictThatMayLieInIt) {
  Posting posting;
  ASSERT_TRUE(ApplyCorrection("location", "서울 마포구 양화로 1", posting));
  ASSERT_TRUE(ApplyCorrection("region", "서울", posting));
  EXPECT_EQ(posting.location, (Location{"서울 마포구 양화로 1", "KR-11", "마포구"}));
  ASSERT_TRUE(ApplyCorrection("region", "부산", posting));
  EXPECT_EQ(posting.location, (Location{"서울 마포구 양화로 1", "KR-26", std::nullopt}));
}

TEST(CorrectionTest, AWrongValueLeavesThePosting) {
  Posting posting;
  posting.experience = Experience{1, 2, false};
  posting.evidence["experience"] = {{1, 0, 3}};
  const Posting before = posting;
  for (const char* wrong : {"", " ", "3~2", "nan", "inf", "-", "~", "3~5~7", "61", "0x3", "３"}) {
    EXPECT_FALSE(ApplyCorrection("experience", wrong, posting).has_value()) << wrong;
    EXPECT_EQ(posting, before) << wrong;
  }
}

TEST(CorrectionTest, PayIsOneAmountAndNothingBesideIt) {
  Posting posting;
  for (const char* wrong : {"", "많이", "2026-12-31 시급 11,000원", "시급 11,000원 주 20시간",
                            "12월 25일", "-5", "복지포인트 50만원", "투자 300억원"}) {
    EXPECT_FALSE(ApplyCorrection("salary", wrong, posting).has_value()) << wrong;
    EXPECT_FALSE(posting.salary) << wrong;
  }
}

TEST(CorrectionTest, ARoleAndARegionAreOnesThatAreKnown) {
  Posting posting;
  for (const auto& [field, wrong] : {std::pair("role", "xx"), std::pair("region", "KR-99")}) {
    const auto applied = ApplyCorrection(field, wrong, posting);
    ASSERT_FALSE(applied.has_value()) << wrong;
    EXPECT_NE(applied.error().message.find("쓸 수 있는 값: "), std::string::npos);
  }
  EXPECT_EQ(posting, Posting());
}

// Before roles and regions were checked, any text and any code were taken; they are still the
// user's.
TEST(CorrectionTest, WhatAnEarlierVersionTookStays) {
  Posting posting;
  posting.role = "backend";
  posting.evidence["role"] = {{1, 0, 3}};
  ASSERT_TRUE(ApplyKeptCorrection("role", "플랫폼 엔지니어", posting).has_value());
  EXPECT_EQ(posting.role, "플랫폼 엔지니어");
  EXPECT_TRUE(posting.evidence.empty());
  ASSERT_TRUE(ApplyKeptCorrection("region", "KR-99", posting).has_value());
  EXPECT_EQ(posting.location->region, "KR-99");
  ASSERT_TRUE(ApplyKeptCorrection("role", "데이터 분석가", posting).has_value());
  EXPECT_EQ(posting.role, "data_analyst");

  const Posting before = posting;
  for (const auto& [field, wrong] :
       {std::pair("role", " "), std::pair("region", "KR-9x"), std::pair("region", "KR-999"),
        std::pair("deadline", "언젠가"), std::pair("deadline", "2026-12-31 25:00"),
        std::pair("skills", "Java")}) {
    EXPECT_FALSE(ApplyKeptCorrection(field, wrong, posting).has_value()) << field << wrong;
  }
  EXPECT_EQ(posting, before);
}

TEST(CorrectionTest, KoreanFieldNames) {
  EXPECT_EQ(CorrectableField("마감"), "deadline");
  EXPECT_EQ(CorrectableField("고용 형태"), "employment");
  EXPECT_EQ(CorrectableField("deadline"), "deadline");
  EXPECT_EQ(CorrectableField("skills"), std::nullopt);
}

}  // namespace
}  // namespace gonggo
