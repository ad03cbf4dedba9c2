#include "posting/note/note_facts.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

TEST(NoteFacts, StatedInNote) {
  const struct {
    std::string_view words, field;
  } rows[] = {
      {"강남역", "location"},
      {"판교역 도보 5분", "location"},
      {"구로디지털단지역 3번 출구", "location"},
      {"서울 마곡", "location"},
      {"용인 양지", "location"},
      {"London", "location"},
      {"연봉 협의", "salary"},
      {"회사 내규", "salary"},
      {"초봉 3.6", "salary"},
      {"초봉 3,600", "salary"},
      {"salary 6~8천", "salary"},
      {"3,000만원", "salary"},
      {"4천초반", "salary"},
      {"월 300", "salary"},
      {"12월 중순", "deadline"},
      {"12월 말까지", "deadline"},
      {"마감 12월 중순", "deadline"},
      {"이번주 금", "deadline"},
      {"재택 주2회", "work"},
      {"주 5일", "hours"},
      {"~12/10", "deadline"},
      {"🗓 12/14", "deadline"},
      {"12/7까지 이메일 지원", "deadline"},
      {"기숙사 O", "benefit"},
      {"통근버스 있음", "benefit"},
      {"3200~3600", "salary"},
      {"2026", ""},
      {"50만원 한도 내", ""},
      // What says more, or something else.
      {"기술번역", ""},
      {"담당 영역", ""},
      {"해외 지역", ""},
      {"제주 거주", ""},
      {"서울 영업", ""},
      {"부산 물류 관리", ""},
      {"협의", ""},
      {"월 300시간", ""},
      {"12월 입사", ""},
      {"재택 가능한 분", ""},
      {"주 5일 근무 가능", ""},
      {"Kafka", ""},
      {"3.6", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(FieldStatedInNote(row.words), row.field) << row.words;
}

TEST(NoteFacts, BareDays) {
  for (const std::string_view words : {"12/10", "12.7(월)", "12.20", "12월 5일"})
    EXPECT_TRUE(IsBareDay(words)) << words;
  for (const std::string_view words : {"3.6", "12", "12/10 면접", "24/7 운영", ""})
    EXPECT_FALSE(IsBareDay(words)) << words;
}

TEST(NoteFacts, Rows) {
  const struct {
    std::string_view row, facts;
  } rows[] = {
      {"강남역 / 연봉 협의", "location:강남역;salary:연봉 협의;"},
      {"성수 / salary 6~8천", "location:성수;salary:salary 6~8천;"},
      {"Berlin / remote ok", "location:Berlin;work:remote ok;"},
      {"4천초반 / 강서구 / 주5일", "salary:4천초반;hours:주5일;"},
      {"3년 이상 / 패션 MD / 엑셀", ""},
      {"자바 / 코틀린", ""},
      {"판교", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    std::string facts;
    for (const NoteFact& fact : FactsOfRow(row.row))
      facts += std::string(fact.field) + ":" + std::string(fact.words) + ";";
    EXPECT_EQ(facts, row.facts) << row.row;
  }
}

TEST(NoteFacts, BetweenLabels) {
  const struct {
    std::string_view row, facts;
  } rows[] = {
      {"경력 4년 ↑ 학력 대졸 이상 근무형태 정규직 급여 면접 후 결정 근무지역 대전 유성구",
       "experience:4년 ↑;education:대졸 이상;employment:정규직;salary:면접 후 결정;location:대전 "
       "유성구;"},
      {"신입 학력무관 근무형태 계약직 1년 급여 2,900만원 근무지역 서울 금천구",
       "employment:계약직 1년;salary:2,900만원;location:서울 금천구;"},
      {"근무형태 정규직 급여 협의", ""},                          // two may be anything
      {"근무형태 급여 근무지역 경력", ""},                        // the head of a table
      {"근무형태 정규직 급여 협의 근무지역 서울 급여 협의", ""},  // one of them twice
      {"학력 무관 고용형태 정규직 경력 3년 경력 5년 지역 서울", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    std::string facts;
    for (const NoteFact& fact : FactsBetweenLabels(row.row))
      facts += std::string(fact.field) + ":" + std::string(fact.words) + ";";
    EXPECT_EQ(facts, row.facts) << row.row;
  }
}

}  // namespace
}  // namespace gonggo
