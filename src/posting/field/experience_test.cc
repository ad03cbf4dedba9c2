#include "posting/field/experience.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;  // "min..max", "+" if newcomers may apply; "" for nothing
};

std::string Show(const std::optional<Found<Experience>>& found) {
  if (!found) return "";
  const auto number = [](const std::optional<double>& v) {
    if (!v) return std::string("-");
    std::string s = std::to_string(*v);
    s.erase(s.find_last_not_of('0') + 1);
    if (s.back() == '.') s.pop_back();
    return s;
  };
  return number(found->value.min) + ".." + number(found->value.max) +
         (found->value.newcomer ? "+" : "");
}

const Row kRows[] = {
    // Titles
    {kNo, "백엔드 개발자 (신입)", "-..-+"},
    {kNo, "[신입] 비전 연구원", "-..-+"},
    {kNo, "프론트엔드 개발 (신입/경력)", "-..-+"},
    {kNo, "데이터 엔지니어 신입·경력(3년↑)", "3..-+"},
    {kNo, "영업기획팀 신입 및 경력사원 모집", "-..-+"},
    {kNo, "화질 엔지니어 (코덱/신입)", "-..-+"},
    {kNo, "ML 엔지니어 (신입 가능, 병역특례)", "-..-+"},
    {kNo, "QA 신입 모집", "-..-+"},
    {kNo, "신입 백엔드 개발자", "-..-+"},
    {kNo, "디자이너(5년 이상)", "5..-"},
    {kNo, "자동화 장비 설계 (3년~)", "3..-"},
    {kNo, "자동화 장비 설계 (10년 ~)", "10..-"},
    {kNo, "급여/근태 담당자(3년 이상)", "3..-"},
    {kNo, "인사 관리(급여, 평가) 경력 5년 이상", "5..-"},
    {kNo, "급여: 신입 기준 협의, 3년 이상 근무 시 인상", ""},
    {kNo, "경력 1년 이상(식품 전공자 우대)", "1..-"},
    {kNo, "경력 3년 이상(우대)", ""},
    {kNo, "최근 3년 이내 주저자 논문 1편 이상", ""},
    {kNo, "최근 3년 이상 개발 경력", "3..-"},
    // Bands of years, any of which will do
    {kYes, "주니어(1~3년), 미들(4~7년), 시니어(8년 이상)", "1..-"},
    {kYes, "대리급(4~7년), 과장급(8~11년)", "4..11"},
    {kYes, "1~3년차(주니어), 4~7년차(미들)", "1..7"},
    {kYes, "Senior (5+ years), Junior (1-3 years)", "1..-"},
    {kNo, "주니어 1~3년 / 시니어 4년 이상", "1..-"},
    {kNo, "경력 5년 이상 (팀장 경력 1년 이상)", "5..-"},
    {kNo, "백엔드 개발자 (3~7년차)", "3..7"},
    {kNo, "프로덕트 매니저 3년차 이상", "3..-"},
    {kNo, "[경력] 서버 개발자", "-..-"},
    {kNo, "서버 개발자(경력)", "-..-"},
    {kNo, "경력직 채용 - 안드로이드", "-..-"},
    {kNo, "마케터 경력 채용", "-..-"},
    {kNo, "인프라 엔지니어(경력 5년 이상)", "5..-"},
    {kNo, "iOS 개발자 (경력 3년~8년)", "3..8"},
    {kNo, "Senior Backend Engineer (5+ yrs)", "5..-"},
    {kNo, "Senior 5+ yrs", "5..-"},
    {kNo, "Software Engineer, New Grad", "-..-+"},
    {kNo, "Entry Level Data Analyst", "-..-+"},
    {kNo, "Entry-level Accountant", "-..-+"},
    {kNo, "그래픽 디자이너 (경력무관)", "-..-+"},
    {kNo, "학력,경력,나이, 모두 무관합니다.", "-..-+"},
    {kNo, "성별, 연령, 경력, 전공 무관", "-..-+"},
    {kNo, "경력 3년 이상, 전공 무관", "3..-"},
    {kNo, "직급, 경력에 상관없이 의견을 나눕니다", ""},
    {kNo, "Open to all experience levels, with a minimum of 1 year in lamp sales", "1..-"},
    {kNo, "Open to all experience levels", "-..-+"},
    // A degree does as well.
    {kNo, "지도학 관련 학사 이상 학위 또는 측량 경력 1년 이상", ""},
    {kNo, "관련 분야 석사 학위 혹은 2년 이상 경력 보유", ""},
    {kNo, "Bachelor's degree in geography or 5 years of surveying experience", ""},
    {kNo, "학사 이상, Java 또는 Kotlin 개발 경력 3년 이상", "3..-"},
    {kNo, "CS 담당자 (경력 무관)", "-..-+"},
    {kNo, "백엔드 개발자 신입~3년", "0..3+"},
    {kNo, "신입-경력 3년", "0..3+"},
    {kNo, "프론트엔드 개발자 (신입 ~ 2년차)", "0..2+"},
    {kNo, "백엔드 인턴", ""},
    {kNo, "체험형 인턴 모집", ""},
    {kNo, "Senior Backend Engineer", ""},
    {kNo, "Junior Designer", ""},
    {kNo, "프론트엔드 개발자 (시니어)", ""},
    {kNo, "주니어 백엔드 개발자", ""},
    // Fact lines
    {kNo, "경력 3년 이상", "3..-"},
    {kNo, "(경력 3년 이상)", "3..-"},
    {kNo, "(3년 이상)", "3..-"},
    {kNo, "경력 5~10년", "5..10"},
    {kNo, "경력 5년 ~ 10년 (대리/과장급)", "5..10"},
    {kNo, "경력(무관)", "-..-+"},
    {kNo, "경력 : 무관", "-..-+"},
    {kNo, "경력: 신입, 경력", "-..-+"},
    {kNo, "ㆍ경력 : 신입·경력4년↑", "4..-+"},
    {kNo, "ㅇ 경력 :  5년 이상 ~ 7년 이하", "5..7"},
    {kNo, "사원~주임급 : 신입 및 유관업무 경력 1년 이상", "1..-+"},
    {kNo, "신입", "-..-+"},
    {kNo, "경력", "-..-"},
    {kNo, "신입/경력", "-..-+"},
    {kNo, "경력 제한 없음", "-..-+"},
    {kNo, "신입 지원 가능", "-..-+"},
    {kNo, "신입도 환영합니다", "-..-+"},
    {kNo, "신입 또는 2년 이하의 주니어", "-..2+"},
    {kNo, "0년~4년 개발 경력", "0..4+"},
    {kNo, "No experience required", "-..-+"},
    {kNo, "Experience: 2-4 years in billing", "2..4"},
    {kNo, "10+ years of experience", "10..-"},
    // Requirement lines
    {kNo, "백엔드 개발 경험 3년 이상이신 분", "3..-"},
    {kNo, "유관 경력 7 년 이상 보유하신 분", "7..-"},
    {kNo, "경력 2년 이상 및 그에 준하는 경력", "2..-"},
    {kNo, "최소 5년 이상의 업무 경력", "5..-"},
    {kNo, "학사 학위 이상 및 관련 경력 3~5년 이상 보유자", "3..-"},
    {kNo, "개발 경력 3년 이상 (필수)", "3..-"},
    {kNo, "경력 3년 이상 15년 이하", "3..15"},
    {kNo, "실무 경험 6개월 이상", "0.5..-"},
    {kNo, "개발 경력 3년 이상, AWS 경험자 우대", "3..-"},
    {kNo, "Min. 2-3 years of experience in sales", "2..-"},
    {kNo, "관련 경력 3년 이상 우대", ""},
    {kNo, "3년 이상 경력자 우대", ""},
    {kNo, "2년 이상의 경험이 있으면 좋습니다", ""},
    {kNo, "3+ years of Go preferred", ""},
    {kNo, "유관 경력을 보유하신 분", ""},
    {kNo, "관련 분야 경력자", ""},
    {kNo, "경력직 우대", ""},
    // Beside a label
    {kYes, "3-5", "3..5"},
    {kYes, "24-14", ""},
    {kYes, "무관", "-..-+"},
    {kYes, "무관 (신입 포함)", "-..-+"},
    {kYes, "신입", "0..0+"},
    {kYes, "초보가능", "-..-+"},
    {kNo, "College degree (2yr or 4yr)", ""},
    {kNo, "Degree and 3+ years of experience", "3..-"},
    {kYes, "신입, 경력", "-..-+"},
    {kYes, "경력", "-..-"},
    {kYes, "3년 이상", "3..-"},
    {kYes, "3년", "3..-"},
    {kYes, "3~5년", "3..5"},
    {kYes, "경력 3년 ↑", "3..-"},
    {kYes, "5", "5..-"},
    {kYes, "3-7", "3..7"},
    {kYes, "3+", "3..-"},
    {kYes, "0", "0..-+"},
    {kYes, "신입~경력 5년 이하", "0..5+"},
    {kYes, "entry", "-..-+"},
    {kYes, "NEW", "-..-+"},
    {kYes, "Any", "-..-+"},
    {kYes, "Entry level", "-..-+"},
    {kYes, "Mid-Senior level", ""},
    {kYes, "경력직", "-..-"},
    {kYes, "2 years", "2..-"},
    {kYes, "인턴", ""},
    {kYes, "협의", ""},
    {kYes, "", ""},
    {kYes, "2026", ""},
    {kYes, "100", ""},
    // Hostile
    {kNo, "신입 교육 프로그램 운영", ""},
    {kNo, "신입사원 교육을 담당합니다", ""},
    {kNo, "신입 개발자를 위한 멘토링 경험", ""},
    {kNo, "신입사원 휴가 & 3년 근속마다 특별 휴가", ""},
    {kNo, "신입 직원은 입사 시 3개월의 수습기간을 가집니다", ""},
    {kNo, "수습기간 경력 3개월 / 신입 6개월 적용", ""},
    {kNo, "(대졸 신입사원) 초봉 4,300만원 / (경력직) 회사 내규", ""},
    {kNo, "신입 지원자의 경우 필기시험이 있을 수 있습니다", ""},
    {kNo, "신입 및 경력입사자 지원제도", ""},
    {kNo, "2017년 창업", ""},
    {kNo, "설립 14년차 기업", ""},
    {kNo, "3년 근속 시 휴가", ""},
    {kNo, "신입 제외", ""},
    {kNo, "신입은 지원 불가", ""},
    {kNo, "신입생 환영회", ""},
    {kNo, "3개월 이상 주 5일 근무 가능", ""},
    {kNo, "6개월 이상 근무할 수 있는 분", ""},
    {kNo, "경력 3년 이상, 주말 근무 가능자", "3..-"},
    {kNo, "경력 2년 이상 즉시 출근 가능자", "2..-"},
    {kNo, "경력은 보지 않습니다. 신입도 환영합니다.", "-..-+"},
    {kNo, "new features every day", ""},
    {kNo, "User experience design", ""},
    {kNo, "", ""},
};

TEST(ReadExperience, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadExperience(row.text, row.labelled);
    EXPECT_EQ(Show(found), row.expected) << row.text;
    if (!found) continue;
    EXPECT_LE(found->at.end, std::string_view(row.text).size()) << row.text;
  }
}

TEST(ReadExperience, WhatIsSaidInPassing) {
  const struct {
    std::string_view text;
    bool newcomer;
  } rows[] = {{"신입 지원자의 경우 필기시험이 있을 수 있습니다", true},
              {"• 경력 무관, 실력에 따른 인상", true},
              {"보험 심사 업무 경력 우대 (신입환영)", true},
              {"* 신입/경력 여부와 상관없이 3개월의 수습 기간이 있습니다.", false},
              {"신입 교육 담당", false},
              {"신입사원 휴가", false},
              {"신입은 지원 불가", false},
              {"수습기간 경력 3개월 / 신입 6개월 적용", false},
              {"", false}};
  for (const auto& row : rows) {
    const auto found = ReadWelcome(row.text);
    EXPECT_EQ(found.has_value(), row.newcomer) << row.text;
  }
}

TEST(ReadExperience, OnlyInTitles) {
  const struct {
    std::string_view text;
    bool newcomer;
  } rows[] = {{"별똥동물병원 신입 간호사(수의 테크니션)", true},
              {"기술영업 신입사원", true},
              {"정밀의료팀 신입 연구원(석사 이상)", true},
              {"신입 교육 담당자", false},
              {"인사팀 신입 온보딩 매니저", false},
              {"고용형태 : 정규직 (경력 3개월 / 신입 6개월 수습)", false},
              {"경력 3개월 / 신입 6개월", false},
              {"재신입 개발자", false},
              {"", false}};
  for (const auto& row : rows)
    EXPECT_EQ(ReadNewcomerTitle(row.text).has_value(), row.newcomer) << row.text;
}

TEST(ReadExperience, SpanCoversTheValue) {
  constexpr std::string_view kText = "데이터 엔지니어 신입·경력(3년↑)";
  const auto found = ReadExperience(kText, kNo);
  ASSERT_TRUE(found);
  EXPECT_EQ(Cut(kText, found->at), "신입·경력(3년↑");
}

}  // namespace
}  // namespace gonggo
