#include "posting/field/deadline.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

// As of Tuesday, 2026-11-10 unless a row says otherwise.
constexpr Date kAsOf{2026, 11, 10};

struct Row {
  Labelled labelled;
  const char* text;
  const char*
      expected;  // date, date and time, "always", "until_filled", "?" (no year), "" (nothing)
};

std::string Show(const std::optional<Found<Deadline>>& found) {
  if (!found) return "";
  if (found->value.kind != DeadlineKind::kDate) return std::string(Id(found->value.kind));
  std::string out = found->value.date ? FormatDate(*found->value.date) : "?";
  if (found->value.time) out += " " + *found->value.time;
  return out;
}

const Row kRows[] = {
    // The hour at which it ends; the end of a day
    {kYes, "2026. 12. 1.(화) ~ 12. 3.(목) 09:00~18:00", "2026-12-03 18:00"},
    {kYes, "2026-12-03 10:00 ~ 17:00", "2026-12-03 17:00"},
    {kYes, "2026년 12월 31일 자정", "2026-12-31 23:59"},
    {kNo, "마감: 구인시 마감", "until_filled"},
    {kYes, "적임자 선정시까지", "until_filled"},
    {kYes, "2026.11.27 ~ 모집완료시", "until_filled"},
    {kNo, "2026. 11. 30.(월) ~ 2026. 12. 14.(월) 15:00 [마감시간 엄수]", "2026-12-14 15:00"},
    {kNo, "2026. 11. 30. ~ 2026. 12. 14. [신입 연수]", ""},
    {kYes, "2026. 12. 8. ~ 2026. 12. 10. [3일간, 18:00까지]", "2026-12-10 18:00"},
    {kYes, "2026. 12. 10. (면접 14:00)", "2026-12-10"},
    {kNo, "Send your resume by Dec 12, 2026.", "2026-12-12"},
    {kNo, "2026년 신규간호사 수시채용", ""},
    {kNo, "간호사 수시채용", "always"},
    {kNo, "급구! 구인시 마감", "until_filled"},
    {kNo, "관심 있으신 분은 2026년 12월 20일 전까지 DM 주세요~", "2026-12-20"},
    {kNo, "Please send your CV no later than 31 Dec 2026.", "2026-12-31"},
    {kNo, "The pilot ends no later than 31 Dec 2026.", ""},

    // Beside a label: full dates
    {kYes, "2026-12-31", "2026-12-31"},
    {kYes, "2026.12.31", "2026-12-31"},
    {kYes, "2026. 11. 24. ~ 12. 9. 17:00 (토, 공휴일 제외)", "2026-12-09 17:00"},
    // A bare hour behind the first day
    {kYes, "2026년 11월 16일 (월) 09시 ~ 2026년 12월 13일 (일) 24시", "2026-12-13 23:59"},
    {kYes, "2026.11.16 9시 ~ 2026.12.13 18시", "2026-12-13 18:00"},
    {kYes, "2026년 11월 16일 09시 ~ 12월 13일 24시", "2026-12-13 23:59"},
    {kYes, "2026.12.31.", "2026-12-31"},
    {kYes, "2026/12/31", "2026-12-31"},
    {kYes, "2026. 12. 31", "2026-12-31"},
    {kYes, "2026. 1. 5.", "2026-01-05"},
    {kYes, "2026.12.31(목)", "2026-12-31"},
    {kYes, "2026.12.31 (목) 23:59", "2026-12-31 23:59"},
    {kYes, "2026년 12월 31일", "2026-12-31"},
    {kYes, "2026년12월31일 23:59", "2026-12-31 23:59"},
    {kYes, "2026년 12월 31일(목) 오후 6시", "2026-12-31 18:00"},
    {kYes, "2026년 12월 31일 18시 30분까지", "2026-12-31 18:30"},
    {kNo, "2026년 12월 20일까지 받습니다", "2026-12-20"},
    {kYes, "2026년 12월 31일 정오", "2026-12-31 12:00"},
    {kYes, "2026-12-31 24:00", "2026-12-31 23:59"},
    {kYes, "2026-12-31 6시", "2026-12-31"},
    {kYes, "'26.12.31", "2026-12-31"},
    {kYes, "’26. 12. 31(목)", "2026-12-31"},
    {kYes, "26.12.31", "2026-12-31"},
    {kYes, "26/12/31", "2026-12-31"},
    {kYes, "26-12-31", "2026-12-31"},
    {kYes, "26년 12월 31일", "2026-12-31"},
    {kYes, "20261231", "2026-12-31"},
    {kYes, "2024-02-29", "2024-02-29"},
    {kYes, "Dec 31, 2026", "2026-12-31"},
    {kYes, "Dec. 31, 2026", "2026-12-31"},
    {kYes, "December 31st 2026", "2026-12-31"},
    {kYes, "December 31, 2026 at 6 PM", "2026-12-31 18:00"},
    {kYes, "31 December 2026", "2026-12-31"},
    {kYes, "31st of December, 2026", "2026-12-31"},
    {kYes, "31-Dec-2026", "2026-12-31"},
    {kYes, "Thu, 31 Dec 2026", "2026-12-31"},
    {kYes, "12/31/2026", "2026-12-31"},
    {kYes, "31.12.2026", "2026-12-31"},
    {kYes, "31/12/2026", "2026-12-31"},
    {kYes, "5/5/2026", "2026-05-05"},
    // ISO date-times
    {kYes, "2026-12-31T23:59:59", "2026-12-31 23:59"},
    {kYes, "2026-12-31T23:59:59+09:00", "2026-12-31 23:59"},
    {kYes, "2026-12-31T14:59:59Z", "2026-12-31 23:59"},
    {kYes, "2026-12-31T15:00:00.000Z", "2027-01-01 00:00"},
    {kYes, "2026-12-31T23:59:59-05:00", "2027-01-01 13:59"},
    {kYes, "2026-12-31 23:59:59", "2026-12-31 23:59"},
    // Without year
    {kYes, "12월 31일", "2026-12-31"},
    {kYes, "12/31", "2026-12-31"},
    {kYes, "~12/31(목)", "2026-12-31"},
    {kYes, "~ 12.31(목)", "2026-12-31"},
    {kYes, "12.31 (목) 18:00", "2026-12-31 18:00"},
    {kYes, "10월 20일", "2026-10-20"},
    {kYes, "9월 11일", "2026-09-11"},
    {kYes, "9월 10일", "2027-09-10"},
    {kYes, "1월 15일", "2027-01-15"},
    {kYes, "Jan 15", "2027-01-15"},
    {kYes, "15 January", "2027-01-15"},
    {kYes, "12/31(월)", "?"},
    {kYes, "2월 29일", "?"},
    // Ranges
    {kYes, "2026.11.01 ~ 2026.12.31", "2026-12-31"},
    {kYes, "2026.11.01~12.31", "2026-12-31"},
    {kYes, "2026.11.01(일) ~ 2026.12.31(목) 18:00", "2026-12-31 18:00"},
    {kYes, "2026-11-01 - 2026-12-31", "2026-12-31"},
    {kYes, "2026.11.01-2026.12.31", "2026-12-31"},
    {kYes, "2026. 06. 10 ~ 2026. 06. 24", "2026-06-24"},
    {kYes, "2026.12.20 ~ 01.10", "2027-01-10"},
    {kYes, "11월 1일부터 12월 31일까지", "2026-12-31"},
    {kYes, "12월 1일 ~ 31일", "2026-12-31"},
    {kNo, "원서접수 2026.06.05.(금)~14(일)", "2026-06-14"},
    {kNo, "원서접수\t2026.06.05.(금)~14(일)", "2026-06-14"},
    {kYes, "2026. 6. 5.(금) 10:00 ~ 14.(일) 18:00", "2026-06-14 18:00"},
    {kYes, "2026.06.05 ~ 14일(일)", "2026-06-14"},
    {kYes, "2026.06.15(월) ~ 14(일)", ""},
    {kYes, "'26.11.01 ~ '26.12.31", "2026-12-31"},
    {kYes, "November 1, 2026 – December 31, 2026", "2026-12-31"},
    {kYes, "Nov 1 to Dec 31, 2026", "2026-12-31"},
    {kYes, "2026. 10. 20 ~ 채용시까지(상시채용)", "until_filled"},
    {kYes, "2026. 10. 20 ~ 상시", "always"},
    {kYes, "2026.04.12(월) 00:00\n~\n2026.04.30(목) 00:00", "2026-04-30 00:00"},
    {kYes, "2026. 10. 20 ~", ""},
    {kYes, "2026. 10. 20 ~ 채용 시 마감", "until_filled"},
    // Sentinels
    {kYes, "9999-12-31", "always"},
    {kYes, "2099.12.31", "always"},
    {kYes, "2999-12-31T23:59:59", "always"},
    {kYes, "2026-11-01 ~ 9999-12-31", "always"},
    {kYes, "99991231", "always"},
    // Words
    {kYes, "상시", "always"},
    {kYes, "상시채용", "always"},
    {kYes, "상시 모집", "always"},
    {kYes, "수시", "always"},
    {kYes, "수시채용", "always"},
    {kYes, "Rolling", "always"},
    {kYes, "마감기한 없음", "always"},
    {kYes, "없음", "always"},
    {kYes, "채용 시 마감", "until_filled"},
    {kYes, "채용시 마감", "until_filled"},
    {kYes, "채용시까지", "until_filled"},
    {kYes, "채용 완료 시까지", "until_filled"},
    {kYes, "충원 시 마감", "until_filled"},
    {kYes, "Until filled", "until_filled"},
    {kYes, "Open until filled", "until_filled"},
    {kYes, "2026-12-31 (채용 시 조기 마감)", "2026-12-31"},
    {kYes, "2026-12-31까지, 조기 마감될 수 있음", "2026-12-31"},
    {kYes, "상시채용 (2026.12.31까지)", "2026-12-31"},
    // Countdown
    {kYes, "D-7", "2026-11-17"},
    {kYes, "D-day", "2026-11-10"},
    {kYes, "D-DAY", "2026-11-10"},
    {kYes, "D - 3", "2026-11-13"},
    {kYes, "오늘 마감", "2026-11-10"},
    {kYes, "내일마감", "2026-11-11"},
    {kYes, "D-7 (11/17)", "2026-11-17"},
    // Closed says nothing about when
    {kYes, "마감", ""},
    {kYes, "마감됨", ""},
    {kYes, "채용 마감", ""},
    {kYes, "closed", ""},
    {kYes, "미정", ""},
    {kYes, "추후 공지", ""},
    // Any line
    {kNo, "접수기간 : 2026.11.01 ~ 2026.12.31", "2026-12-31"},
    {kNo, "접수기간 : 2026.01.01 ~ 2026.12.31", "2026-12-31"},
    {kNo, "기간 2027.3.1 ~ 2028.2.29", ""},
    {kNo, "ㆍ접수기간 : 2026. 06. 10 ~ 2026. 06. 24", "2026-06-24"},
    {kNo, "지원 마감: 12월 31일(목) 23:59", "2026-12-31 23:59"},
    {kNo, "마감일 2026-12-31", "2026-12-31"},
    {kNo, "12월 31일까지 지원서를 보내 주세요", "2026-12-31"},
    {kNo, "~12/31 마감", "2026-12-31"},
    {kNo, "서류 접수: ~ 12/31", "2026-12-31"},
    {kYes, "채용시", "until_filled"},
    {kYes, "채용 시", "until_filled"},
    {kNo, "채용 시", ""},
    // A label without a colon.
    {kNo, "마감 채용시", "until_filled"},
    {kNo, "마감일 채용 시", "until_filled"},
    {kNo, "마감 상시", "always"},
    {kNo, "마감 채용 시 조기 안내 예정", ""},
    {kNo, "마감 시간 관리", ""},
    {kNo, "마감 업무", ""},
    // The whole line, as a note has it.
    {kNo, "~ 12/20(일)", "2026-12-20"},
    {kNo, "12월 20일 마감이에요", "2026-12-20"},
    {kNo, "12월 20일 오후 6시 마감입니다.", "2026-12-20 18:00"},
    {kNo, "12/20 마감이래", "2026-12-20"},
    // Extended
    {kNo, "마감 : 12/5 → 12/19 로 연장됨 (11/26 확인)", "2026-12-19"},
    {kYes, "12월 5일 → 12월 19일(연장)", "2026-12-19"},
    {kYes, "12/5(토) -> 12/19(토)", "2026-12-19"},
    {kYes, "Dec 5 (extended to Dec 19)", "2026-12-19"},
    {kYes, "12/19 (12/5에서 연장)", "2026-12-19"},
    {kYes, "12/5 (면접 12/19)", "2026-12-05"},
    {kNo, "~2026.12.20", "2026-12-20"},
    {kNo, "12월 20일까지", "2026-12-20"},
    {kNo, "12.20 마감", "2026-12-20"},
    {kNo, "리허설은 12월 20일까지", ""},
    {kNo, "12/20", ""},
    // The next step behind an arrow is none.
    {kYes, "서류접수 (~12/5) → 면접 (12/12) → 최종합격 (12/20)", "2026-12-05"},
    {kYes, "12월 5일 → 1차 면접 12월 12일", "2026-12-05"},
    {kYes, "12/1 ~ 12/5 → 서류발표 12/9", "2026-12-05"},
    {kYes, "12/5 → 12/12 면접", "2026-12-05"},
    {kNo, "2026.04.12 ~ 2026.05.31", "2026-05-31"},
    {kNo, "2026.04.12 ~ 2026.05.31 자정", "2026-05-31 23:59"},
    {kNo, "2026.04.12 ~ 2026.05.31 오후", "2026-05-31"},
    {kNo, "Application deadline: December 31, 2026", "2026-12-31"},
    {kNo, "Apply by Dec 31, 2026", "2026-12-31"},
    {kNo, "Applications close 31 December 2026.", "2026-12-31"},
    {kNo, "본 공고는 채용 시 마감됩니다", "until_filled"},
    {kNo, "해당 공고는 수시 채용으로, 채용 완료 시 조기에 마감될 수 있습니다.", "until_filled"},
    {kNo, "적임자 채용 시 채용은 조기 마감됩니다.", "until_filled"},
    {kNo, "본 공고는 모집 완료 시 조기 마감이 될 수 있습니다.", "until_filled"},
    {kNo, "상시채용", "always"},
    {kNo, "이 포지션은 상시 채용 중입니다", "always"},
    {kNo, "We review applications on a rolling basis", "always"},
    {kNo, "접수기간 : 상시", "always"},
    {kNo, "ㆍ모집기간: 상시 (수시 마감)", "always"},
    {kNo, "D-45", "2026-12-25"},
    {kNo, "공고 마감 D-3", "2026-11-13"},
    {kNo, "오늘마감", "2026-11-10"},
    // Hostile
    {kYes, "2026-02-30", ""},
    {kYes, "2026.13.01", ""},
    {kYes, "10/11/2026", ""},
    {kYes, "12월 말", ""},
    {kYes, "2026년 12월", ""},
    {kYes, "24/7", ""},
    {kYes, "02-1234-5678", ""},
    {kYes, "010-1234-5678", ""},
    {kYes, "3.11.2", ""},
    {kYes, "192.168.12.31", ""},
    {kYes, "", ""},
    {kYes, "99999999999999999999", ""},
    {kNo, "Python 3.11.2 이상", ""},
    {kNo, "2024.01 설립", ""},
    {kNo, "2024.01.15 설립", ""},
    {kNo, "24/7 운영 경험", ""},
    {kNo, "근무시간 10:00 ~ 19:00", ""},
    {kNo, "9/6 근무", ""},
    {kNo, "연락처 02-1234-5678", ""},
    {kNo, "연봉 4,000~5,500만원", ""},
    {kNo, "D-7 전시관 운영", ""},
    {kNo, "2026년 3월 2일까지 입사 가능한 분", ""},
    {kNo, "9월 1일까지 근무 가능하신 분", ""},
    {kNo, "마감 1.5배 수당 지급", ""},
    {kNo, "월 마감 결산 업무", ""},
    {kNo, "마감 기한을 지키는 분", ""},
    {kNo, "상시 근로자 50인", ""},
    {kNo, "공고가 조기마감 될 수 있습니다.", ""},
    {kNo, "1년에 2회까지 지원", ""},
    {kNo, "최대 3,000만원까지 대출 지원", ""},
    {kNo, "서비스 출시 2023.05.10", ""},
    {kNo, "채용 시 우대합니다", ""},
    {kNo, "도서 구입비 상시 지원", ""},
    {kNo, "정기 설문조사 수시 진행", ""},
    {kNo, "수시채용, 공개채용 등 채용 계획 수립", ""},
    {kNo, "본 채용은 수시로 진행됩니다", "always"},
    {kNo, "[새봄물류] 2026년 하반기 부문별 수시 채용", ""},
    {kNo, "배차 담당자 수시 채용", "always"},
    {kNo, "until we meet on stage in 2019, we ship. Founded in May 4, 2011", ""},
    {kNo, "d-", ""},
    {kNo, "ABCD-7", ""},
};

TEST(ReadDeadline, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadDeadline(row.text, row.labelled, kAsOf);
    EXPECT_EQ(Show(found), row.expected) << row.text;
    if (!found) continue;
    const std::string_view text = row.text;
    ASSERT_LE(found->at.end, text.size());
    EXPECT_EQ(found->value.raw, Cut(text, found->at)) << row.text;
  }
}

struct OpenRow {
  const char* text;
  const char* expected;
  const char* raw;
};

// Without a day to count from, the year stays open and the text is kept.
TEST(ReadDeadline, WithoutAsOf) {
  const OpenRow rows[] = {{"12/31(목)", "?", "12/31(목)"},
                          {"D-7", "?", "D-7"},
                          {"내일 마감", "?", "내일 마감"},
                          {"11월 1일 ~ 12월 31일", "?", "12월 31일"},
                          {"2026.12.31", "2026-12-31", "2026.12.31"},
                          {"상시채용", "always", "상시채용"}};
  for (const OpenRow& row : rows) {
    const auto found = ReadDeadline(row.text, kYes, std::nullopt);
    EXPECT_EQ(Show(found), row.expected) << row.text;
    ASSERT_TRUE(found);
    EXPECT_EQ(found->value.raw, row.raw);
  }
}

TEST(ReadDeadline, LongLinesStayLinear) {
  std::string dates;
  for (int i = 0; i < 100'000; ++i) dates += "12.31 ";
  EXPECT_FALSE(ReadDeadline(dates, kNo, kAsOf));
  std::string words;
  for (int i = 0; i < 50'000; ++i) words += "채용 시 ";
  EXPECT_FALSE(ReadDeadline(words, kNo, kAsOf));
}

}  // namespace
}  // namespace gonggo
