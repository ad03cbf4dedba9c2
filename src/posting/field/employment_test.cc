#include "posting/field/employment.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;  // ids joined by spaces
};

std::string Show(const std::vector<Found<Employment>>& found) {
  std::string out;
  for (const auto& f : found) out += (out.empty() ? "" : " ") + std::string(Id(f.value));
  return out;
}

const Row kRows[] = {
    {kYes, "정규직", "full_time"},
    {kYes, "정규직 (수습 3개월)", "full_time"},
    {kYes, "정규직(수습기간)-3개월", "full_time"},
    {kYes, "정규직, 계약직", "full_time contract"},
    {kYes, "정규직/인턴", "full_time intern"},
    {kYes, "정규직 (인턴십 가능)", "full_time intern"},
    {kYes, "무기계약직", "full_time"},
    {kYes, "공무직", "full_time"},
    {kYes, "기간의 정함이 없는 근로계약 (수습 3개월)", "full_time"},
    {kYes, "기간의 정함이 있는 근로계약", "contract"},
    {kNo, "풀타임", "full_time"},
    {kYes, "계약직", "contract"},
    {kYes, "계약직 1년", "contract"},
    {kYes, "계약직(6개월 후 정규직 전환)", "contract"},
    {kYes, "파견계약직(2년) - 자체계약직 전환가능(평가)", "contract"},
    {kYes, "파견직", "contract"},
    {kYes, "기간제(계약기간 23개월)", "contract"},
    {kYes, "비정규직", "contract"},
    {kYes, "인턴", "intern"},
    {kYes, "정규직 전환 가능 인턴", "intern"},
    {kYes, "채용연계형 인턴 (3개월)", "intern"},
    {kYes, "인턴 3개월 후 정규직 전환", "intern"},
    {kYes, "프리랜서", "freelance"},
    {kNo, "– 프리랜서 계약 (6개월 단위)", "freelance"},
    {kNo, "프리랜서 계약 관리", ""},
    {kYes, "아르바이트", "part_time"},
    {kYes, "파트타임", "part_time"},
    {kYes, "산업기능요원", "military"},
    {kYes, "*전문연구요원, 산업기능요원 (수습기간 3개월)", "military"},
    {kYes, "병역특례(보충역)", "military"},
    {kYes, "정규직, 병역특례", "full_time military"},
    {kYes, "Full-time", "full_time"},
    {kYes, "FULL_TIME", "full_time"},
    {kYes, "Full-time, Contract", "full_time contract"},
    {kYes, "Internship", "intern"},
    {kYes, "Part time", "part_time"},
    {kYes, "Permanent", "full_time"},
    {kYes, "신입 - 수습 3개월 (인턴 1개월 + 수습 2개월)", ""},
    {kYes, "주 5일", ""},
    {kNo, "- 개발 인원: 재량근로시간제 또는 선택적근로시간제", ""},
    {kNo, "* 주 40시간제", ""},
    {kNo, "근무형태: 시간제", "part_time"},
    {kNo, "- 법정 교육 자료 (외주)", ""},
    {kNo, "• 해외 지사 파견", ""},
    {kNo, "• 근무형태 : 정규직 (수습기간 6개월(계약직))", "full_time"},
    {kNo, "근무형태 : 시용기간 3개월 계약직 후 정규직 전환", ""},
    {kNo, "※ 계약직(수습기간) 3개월 뒤 정규직 전환을 검토합니다", ""},
    {kNo, "고용형태 : 1년 계약직 (수습: 3개월)", "contract"},
    {kNo, "고용형태 : 수습 3개월 / 계약직", "contract"},
    {kNo, "고용형태 : 계약직-수습 3개월", "contract"},
    // Rows that deny.
    {kNo, "파견 | 없음", ""},
    {kNo, "알바 | 아님", ""},
    {kNo, "전문연구요원 | 없음", ""},
    {kNo, "프리랜서: 불가", ""},
    {kYes, "정규직 (계약직 아님)", "full_time"},
    {kYes, "계약직 아님, 정규직", "full_time"},
    {kYes, "인턴 X / 정규직", "full_time"},
    {kYes, "", ""},
    {kNo, "고용형태 : 정규직 (수습기간 경력 3개월 / 신입 6개월 적용)", "full_time"},
    {kNo, ": 정규직 (수습기간 경력 3개월)", "full_time"},
    {kNo, "• 고용형태는 정규직이며, 입사 후 3개월의 수습기간이 있습니다.", "full_time"},
    {kNo, "이 포지션은 정규직이며, 수습기간 3개월이 있습니다.", "full_time"},
    {kNo, "정규직 (수습 3개월)", "full_time"},
    {kNo, "백엔드 개발자 (계약직)", "contract"},
    {kNo, "온라인 MD(1년 계약직)", "contract"},
    {kNo, "[인턴] 데이터 분석", "intern"},
    {kNo, "마케팅 인턴 모집", "intern"},
    {kNo, "마케팅 인턴", "intern"},
    {kNo, "[병역특례] 백엔드 개발자", "military"},
    {kNo, "병역특례 전문연구요원 개발자", "military"},
    {kNo, "서버 개발(병역특례/산업기능요원/보충역/전직)", "military"},
    {kNo, "산업기능요원 - 모바일 개발자", "military"},
    {kNo, "ML 엔지니어 (신입 가능, 병역특례요원)", "military"},
    {kNo, "[전문연구요원 가능] 소프트웨어 개발자", "military"},
    {kNo, "Job type: Full-time", "full_time"},
    {kNo, "Software Engineer Intern", "intern"},
    {kNo, "Data Analyst (Contract)", "contract"},
    // Said of something else
    {kNo, "자산 관리 및 운영 지원(계약직 : 1년)", "contract"},
    {kNo, "-정규직 포지션이며, 2개월의 수습 기간이 있습니다.", "full_time"},
    {kNo, "정규직 전환 가능", ""},
    {kNo, "인력 관리 (파견 인력 관리 경험)", ""},
    {kNo, "협력사 관리(외주 운영 경험자)", ""},
    {kNo, "수습 후 정규직으로 전환됩니다", "full_time"},
    {kNo, "수습 2개월 후 정규직 전환", "full_time"},
    {kNo, "수습기간 이후에는 정규직으로 계약하고 있어요", "full_time"},
    {kNo, "인턴 3개월 수습 후 정규직 전환", ""},
    {kNo, "수습 3개월 후 평가를 거쳐 정규직 전환 여부를 정합니다", ""},
    {kNo, "정규직 입사 시 2개월의 수습기간을 둡니다", "full_time"},
    {kNo, "추천한 분이 정규직 채용 시 보상금을 드립니다", ""},
    {kNo, "심사 결과에 따라 계약직 채용을 검토할 수 있습니다", ""},
    {kNo, "주차 관제 계약직원 채용", "contract"},
    {kNo, "[석사병역특례] 영상 처리 연구원", "military"},
    {kNo, "인턴을 제외한 모든 직무는 3개월 수습 기간을 거칩니다.", ""},
    {kNo, "인턴 경험이 있으신 분", ""},
    {kNo, "프리랜서 강사 관리", ""},
    {kNo, "계약 관리 및 파견 연수", ""},
    {kNo, "스마트 컨트랙트(smart contract) 개발 경험", ""},
    {kNo, "International business", ""},
    {kNo, "internal tools", ""},
    {kNo, "contract negotiation skills", ""},
    {kNo, "수습기간에도 정규직과 동일한 복지", ""},
    {kNo, "산업 기능 설계", ""},
    {kNo, "정규 분포와 통계", ""},
    {kNo, "", ""},
};

TEST(ReadEmploymentTitle, CountsAnywhereUnlessTheWorkIsAboutIt) {
  const struct {
    const char* title;
    const char* expected;
  } rows[] = {{"데이터 분석가 (전환형 계약직)", "contract"},
              {"[전환형 인턴십] 백엔드 개발자", "intern"},
              {"정규직 전환형 인턴 디자이너", "intern"},
              {"정규직 전환형 계약직 상담원", "contract"},
              {"프론트엔드 개발자 (전환형 12개월 계약직)", "contract"},
              {"서비스 기획자 체험형 인턴십", "intern"},
              {"2026 하반기 채용전환형 인턴십 (Finance)", "intern"},
              {"[계약직, 대전] 취업교육운영", "contract"},
              {"패키지 디자인(계약직 1년)", "contract"},
              {"플랫폼 현장 영업 계약직 (1년)", "contract"},
              {"계약직 채용 - 상담원", "contract"},
              {"들빛대학교 전산원 계약직 직원 채용 공고", "contract"},
              {"인턴 교육 담당자 채용 공고", ""},
              {"풀타임 상담원 모집", ""},
              {"Creative Operations Intern (m/f/d)", "intern"},
              {"Internship Graphic Design", "intern"},
              {"Senior UI Designer (6 months contract)", "contract"},
              {"GL Accountant (Fixed Term Contract)", "contract"},
              {"Full-Time Nanny, Oak Hill", "full_time"},
              {"Night Porter Part Time", "part_time"},
              {"Bootsbauer (m/w/d) in Vollzeit", "full_time"},
              {"Werkstudent:in Segeln (m/w/d)", "part_time"},
              {"Full-Time Recruitment Program Coordinator", ""},
              {"Praktikant*in Bootsbau (m/w/d)", "intern"},
              {"Contract Specialist", ""},
              {"Contract Management Lead", ""},
              {"Internship Program Manager", ""},
              {"인턴 교육 담당자", ""},
              {"프리랜서 강사 모집 및 관리 담당자", ""},
              {"백엔드 개발자 (정규직)", "full_time"},
              {"백엔드 개발자", ""},
              {"", ""}};
  for (const auto& row : rows)
    EXPECT_EQ(Show(ReadEmploymentTitle(row.title)), row.expected) << row.title;
}

TEST(ReadEmployment, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadEmployment(row.text, row.labelled);
    EXPECT_EQ(Show(found), row.expected) << row.text;
    for (const auto& f : found) EXPECT_LE(f.at.end, std::string_view(row.text).size());
  }
}

}  // namespace
}  // namespace gonggo
