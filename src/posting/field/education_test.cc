#include "posting/field/education.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;
};

const Row kRows[] = {
    {kYes, "무관", "any"},
    {kYes, "학력무관", "any"},
    {kNo, "학력 및 전공 제한 없음", "any"},
    {kNo, "학력 및 전공은 무관합니다", "any"},
    {kNo, "학력/전공 제한없음", "any"},
    {kYes, "고졸 이상", "high_school"},
    {kYes, "고등학교졸업이상", "high_school"},
    {kYes, "초대졸 이상", "associate"},
    {kYes, "전문학사", "associate"},
    {kYes, "대졸 이상 (2,3년)", "associate"},
    {kYes, "대졸(2~3년) 이상", "associate"},
    {kYes, "대졸(4년) 이상", "bachelor"},
    {kYes, "대졸", "bachelor"},
    {kYes, "대졸 이상(4년)", "bachelor"},
    {kYes, "대졸(4년제)이상", "bachelor"},
    {kYes, "대학교졸업(4년)이상", "bachelor"},
    {kYes, "학사", "bachelor"},
    {kYes, "석사", "master"},
    {kYes, "석사 이상", "master"},
    {kYes, "박사", "doctor"},
    {kYes, "Bachelor's degree", "bachelor"},
    {kYes, "BACHELOR_DEGREE", "bachelor"},
    {kYes, "Any", "any"},
    {kNo, "Degree in geography or a similar field", "bachelor"},
    {kNo, "Degree in geography preferred", ""},
    {kNo, "A Master's degree in geography", "master"},
    {kNo, "Erfolgreich abgeschlossenes Studium der Kartografie", "bachelor"},
    {kNo, "Abgeschlossenes Studium oder eine vergleichbare Ausbildung", ""},
    {kNo, "Abgeschlossene Ausbildung oder ein abgeschlossenes Studium", ""},
    {kNo, "Laufendes Studium der Kartografie", ""},
    {kNo, "Laufendes oder abgeschlossenes Studium", ""},
    {kNo, "Abgeschlossenes Studium der Kartografie (M.Sc.)", "master"},
    {kNo, "Abgeschlossenes Studium oder eine gute Technikerausbildung", ""},
    {kYes, "협의", ""},
    {kYes, "", ""},
    {kNo, "학력 무관", "any"},
    {kNo, "연령/성별/학력/전공 무관", "any"},
    {kNo, "나이, 성별, 학력 무관", "any"},
    {kNo, "• 학력 : 무관", "any"},
    // A list of things none of which matters.
    {kNo, "전공, 나이, 학력, 성별 무관", "any"},
    {kNo, "학력/나이/성별은 무관합니다", "any"},
    {kNo, "학력/성별 : 무관", "any"},
    {kNo, "성별, 연령, 학력 제한없음", "any"},
    {kNo, "학력,경력,나이, 모두 무관합니다.", "any"},
    {kNo, "학력: 대졸 이상, 전공 무관", "bachelor"},
    {kNo, "학력 대졸 이상(4년) / 나이 성별 무관", "bachelor"},
    {kNo, "나이/성별 무관", ""},
    {kNo, "최종 학력 증명서, 경력 무관", ""},
    // Either is enough.
    {kNo, "지도학 관련 학사 이상 학위 또는 측량 경력 1년 이상", ""},
    {kNo, "관련 분야 석사 학위 혹은 2년 이상 경력 보유", ""},
    {kNo, "Bachelor's degree in geography or 5 years of surveying", ""},
    {kNo, "경력 5년 이상 또는 관련 석사 학위", ""},
    {kNo, "Bachelor's degree or above in geography, with 5+ years of surveying", "bachelor"},
    {kNo, "학사 이상, Java 또는 Kotlin 개발 경력 3년 이상", "bachelor"},
    {kNo, "Bachelor's degree, 3 years of Java or Kotlin", "bachelor"},
    {kNo, "박사 학위 소지자 혹은 석사 학위 소지자로서 경력 1년 이상", "master"},
    {kNo, "학력: 대졸(4년제)이상", "bachelor"},
    {kNo, "ㆍ학력 : 대졸이상", "bachelor"},
    {kNo, "ㆍ학력: 초대졸 이상", "associate"},
    {kNo, "- 전문학사 이상", "associate"},
    {kNo, "컴퓨터공학 학사 이상의 학위를 소지하신 분", "bachelor"},
    {kNo, "4년제 졸업 이상(신입), 무관(경력)", "bachelor"},
    {kNo, "학/석사 기졸업자 및 졸업예정자", "bachelor"},
    {kNo, "학사 학위 또는 석사 학위가 있으신 분", "bachelor"},
    {kNo, "데이터 분석 담당 (석사/박사)", "master"},
    {kNo, "석·박사 학위 소지자", "master"},
    {kNo, "[석사병역특례] 인프라 엔지니어", "master"},
    {kNo, "관련 분야 석사 학위", "master"},
    {kNo, "• 학력/경력 무관", "any"},
    {kNo, "통계 전공 학사 이상", "bachelor"},
    {kNo, "전산학 박사 학위 보유자", "doctor"},
    {kNo, "학사 이상 (석사 우대)", "bachelor"},
    {kNo, "학사 이상, 석사 이상 우대", "bachelor"},
    {kNo, "Bachelor's degree or equivalent experience", "bachelor"},
    {kNo, "BS/MS in Computer Science", "bachelor"},
    // A degree that makes up for years is asked of nobody.
    {kNo, "5+ years of C++, or 3+ years with a Master's degree", ""},
    {kNo, "경력 7년 이상 또는 석사 학위 소지 후 4년 이상", ""},
    {kNo, "Bachelor's degree with 6+ years or Master's degree with 3+ years", "bachelor"},
    {kNo, "석사 이상 또는 학사 + 경력 3년", "bachelor"},
    {kNo, "Master's degree in Statistics required", "master"},
    {kNo, "PhD in Machine Learning", "doctor"},
    {kNo, "High school diploma or GED", "high_school"},
    {kNo, "Bachelor's degree required, Master's preferred", "bachelor"},
    // Wishes and other things
    {kNo, "석사 이상 우대", ""},
    {kNo, "석사 또는 박사 학위 소지자 우대", ""},
    {kNo, "석사 이상 (우대)", ""},
    {kNo, "관련 전공자(석사 이상) 우대", ""},
    {kNo, "College degree in accounting is preferred", ""},
    {kNo, "Master's degree is a plus", ""},
    {kNo, "전공 무관", ""},
    // It shortens the years and is not asked for.
    {kNo, "전기 설계 경력 5년 이상 (석사 학위자 3년 이상)", ""},
    {kNo, "8+ yrs of backend experience (6+ with a Master's degree)", ""},
    {kNo, "석사 학위 소지자 (경력 3년 이상)", "master"},
    {kNo, "관련 학위 소지자", ""},
    {kNo, "여신심사분석사 자격증", ""},
    {kNo, "학사일정 관리 시스템", ""},
    {kNo, "학사 행정 업무", ""},
    {kNo, "Scrum Master", ""},
    {kNo, "Master data management", ""},
    {kNo, "BA team", ""},
    {kNo, "MS Office", ""},
    {kNo, "Research Associate", ""},
    {kNo, "석박사 출신 동료들과 함께합니다", ""},
    {kNo, "(대졸 신입사원) 초봉 4,300만원", ""},
    {kNo, "이력서에 고등학교 이상의 학력을 기재", ""},
    {kNo, "석사 학위 취득 지원, 학비 지원", ""},
    {kNo, "서울대학교 병원", ""},
    {kNo, "", ""},
};

TEST(ReadEducation, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadEducation(row.text, row.labelled);
    EXPECT_EQ(found ? Id(found->value) : "", row.expected) << row.text;
  }
}

}  // namespace
}  // namespace gonggo
