#include "posting/split/row_facts.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(RowFacts, Field) {
  const struct {
    std::string_view words;
    std::string_view field;
  } rows[] = {
      {"~12/4", "deadline"},
      {"12.11", "deadline"},
      {"12.9까지", "deadline"},
      {"접수 12.4", "deadline"},
      {"원서 12.15 도착분까지", "deadline"},
      {"12.3 18시", "deadline"},
      {"12월 4일까지 방문접수", "deadline"},
      {"접수 12.1 ~ 12.7 16:00", "deadline"},
      {"2026-11-16 ~ 2026-12-07", "deadline"},
      {"서류 마감 12/4 (금) 18:00", "deadline"},
      {"상시", "deadline"},
      {"채용시", "deadline"},
      {"by 15 December", "deadline"},
      {"by Dec 15", "deadline"},
      {"closes Dec 15", "deadline"},
      {"D-7", "deadline"},
      {"월 400~", "salary"},
      {"시급 11,000", "salary"},
      {"시급 10,320 + 야간수당", "salary"},
      {"일급 13만", "salary"},
      {"280만", "salary"},
      {"2,900만원", "salary"},
      {"3,400", "salary"},
      {"단가 600~650", "salary"},
      {"단가협의", "salary"},
      {"시간당 3.2만", "salary"},
      {"일 14만원", "salary"},
      {"일당 15", "salary"},
      {"일 2회", ""},
      {"면접시 협의", "salary"},
      {"연봉은 면접 후", "salary"},
      {"₩60M", "salary"},
      {"2.5M KRW/month", "salary"},
      {"경기 고양", "location"},
      {"의정부 민락", "location"},
      {"세종 상주", "location"},
      {"음성 공장", "location"},
      {"서울·경기", "location"},
      {"8~14시", "hours"},
      {"23-07", "hours"},
      {"평일 야간 23-07", "hours"},
      {"오전 7-12", "hours"},
      {"주5일 9-6", "hours"},
      {"화목토", "hours"},
      {"3.2~8.31", "term"},
      {"12월 중순~내년 8월", "term"},
      {"12.7 투입", "term"},
      {"6개월", "term"},
      {"2명", "headcount"},
      {"3년↑", "experience"},
      {"신입 가능", "experience"},
      {"인턴(채용연계)", "employment"},
      {"기숙사 O", "benefit"},
      {"010-0000-1188", "contact"},
      {"https://jobs.example.com/1", "link"},
      // What only looks like one.
      {"토목", ""},
      {"기장", ""},
      {"월 1회", ""},
      {"12~3", ""},
      {"대월물류", ""},
      {"야간 피킹", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(FieldOfRowPiece(row.words), row.field) << row.words;
}

TEST(RowFacts, Ask) {
  const struct {
    std::string_view words;
    RowAsk ask;
  } rows[] = {
      {"보건증 필수", RowAsk::kRequired},
      {"면허증 소지자", RowAsk::kRequired},
      {"엑셀 기본", RowAsk::kRequired},
      {"1종보통", RowAsk::kRequired},
      {"지게차 우대", RowAsk::kPreferred},
      {"라떼아트 되면 좋음", RowAsk::kPreferred},
      {"한국사 3급↑ 우대", RowAsk::kPreferred},
      {"백엔드", RowAsk::kNone},
      {"", RowAsk::kNone},
  };
  for (const auto& row : rows) EXPECT_EQ(AskOfRowPiece(row.words), row.ask) << row.words;
}

TEST(RowFacts, StepsAndRates) {
  EXPECT_TRUE(IsStepOfHiring("필기 12.19"));
  EXPECT_TRUE(IsStepOfHiring("1차 면접"));
  EXPECT_FALSE(IsStepOfHiring("시험 연구원"));
  EXPECT_TRUE(IsMonthlyRate("450"));
  EXPECT_TRUE(IsMonthlyRate("600~650"));
  EXPECT_FALSE(IsMonthlyRate("2026"));
}

}  // namespace
}  // namespace gonggo
