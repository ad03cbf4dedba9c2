#include "posting/field/work_place.h"

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
    {kNo, "과제 테스트 (재택, 하루)", ""},
    {kNo, "1차 면접 (재택 / 화상)", ""},
    {kYes, "재택", "remote"},
    {kYes, "재택근무", "remote"},
    {kYes, "원격근무", "remote"},
    {kYes, "Remote", "remote"},
    {kYes, "TELECOMMUTE", "remote"},
    {kYes, "전면 재택근무", "remote"},
    {kYes, "하이브리드", "hybrid"},
    {kYes, "Hybrid", "hybrid"},
    {kYes, "주 2회 재택", "hybrid"},
    {kYes, "일부 재택", "hybrid"},
    {kYes, "재택근무 (주 1회)", "hybrid"},
    {kYes, "재택근무 가능", "hybrid"},
    {kYes, "출근, 재택", "hybrid"},
    {kYes, "출근", "onsite"},
    {kYes, "On-site", "onsite"},
    {kYes, "재택 불가", "onsite"},
    {kYes, "상주", "onsite"},
    {kYes, "협의", ""},
    {kYes, "", ""},
    {kNo, "전면 재택근무로 일합니다", "remote"},
    {kNo, "100% 원격 근무", "remote"},
    {kNo, "저희는 풀리모트로 일해요", "remote"},
    {kNo, "This is a fully remote position.", "remote"},
    {kNo, "백엔드 개발자 (재택)", "remote"},
    {kNo, "Backend Engineer (Remote)", "remote"},
    {kNo, "Data Analyst - Remote", "remote"},
    {kNo, "[Remote] Designer", "remote"},
    {kNo, "재택근무", "remote"},
    {kNo, "주 2회 재택근무", "hybrid"},
    {kNo, "주 1회 재택근무 가능", "hybrid"},
    {kNo, "유연한 근무: 주 2일 재택근무, 시차출퇴근", "hybrid"},
    {kNo, "매주 금요일 재택근무", "hybrid"},
    {kNo, "하이브리드 근무제를 운영합니다", "hybrid"},
    {kNo, "서울 강남구 역삼동 (원격 근무 가능)", "hybrid"},
    {kNo, "재택과 출근을 병행합니다", "hybrid"},
    {kNo, "Hybrid work: 3 days in office", "hybrid"},
    {kYes, "Lisbon (hybrid, 2 days a week in-office)", "hybrid"},
    {kNo, "This is a full-time remote position open to everyone.", "remote"},
    {kNo, "A flexible hybrid setup with 3 office days per week", "hybrid"},
    {kNo, "You row with us three days on site.", "hybrid"},
    {kNo, "We work in-office 5 days a week.", "onsite"},
    {kNo, "We’re hiring for this role remotely", "remote"},
    {kNo, "Work location is remote", "remote"},
    {kNo, "Work format is hybrid", "hybrid"},
    {kNo, "Bis zu zwei Tage pro Woche im Homeoffice", "hybrid"},
    {kNo, "Du arbeitest größtenteils remote, mit fünf Tagen pro Monat im Büro", "hybrid"},
    {kNo, "Flexible Arbeitszeiten mit anteiliger Homeoffice-Möglichkeit", "hybrid"},
    {kNo, "Homeoffice ist für diese Stelle nicht vorgesehen", "onsite"},
    {kNo, "Remote-Tätigkeit in Vollzeit", "remote"},
    {kNo, "Spend up to 9 days per year working remotely from abroad", ""},
    {kNo, "Serving the Home Office and the police", ""},
    {kNo, "Hybrides Arbeitsmodell mit zwei Tagen im Büro", "hybrid"},
    {kNo, "Work remotely 2 days a week", "hybrid"},
    {kNo, "근무형태 : 사무실 출근", "onsite"},
    {kNo, "재택근무는 불가합니다", "onsite"},
    // What a company offers, without saying on which days.
    {kNo, "자율 출퇴근제, 재택근무 시행", "hybrid"},
    {kNo, "하이브리드 워크: 매주 화&목요일 재택 근무", "hybrid"},
    {kNo, "유연한 재택근무", "hybrid"},
    {kNo, "코로나 이후에도 주 2일 상시 재택근무제", "hybrid"},
    {kNo, "상시 재택근무", "remote"},
    {kNo, "주 2일 재택근무 (업무상 필요 시 출근)", "hybrid"},
    {kNo, "필요 시 재택근무 가능", ""},
    {kNo, "자율 출근제 및 재택근무", "hybrid"},
    {kNo, "원격근무 제도", "hybrid"},
    {kNo, "주 1회 재택근무 시행", "hybrid"},
    {kNo, "매주 금요일마다 재택 근무 시행 중!", "hybrid"},
    {kNo, "재택근무를 지원합니다.", "hybrid"},
    {kNo, "원격 근무제를 운영해요", "hybrid"},
    {kNo, "재택근무 지원금 월 5만원", ""},
    {kNo, "유연한 근무환경(재택근무 등)에 필요한 통신비 지원", ""},
    {kNo, "재택근무 장비 지원", ""},
    {kNo, "임신 중 재택근무 시행", ""},
    {kNo, "재택근무 시 통신비 지원", ""},
    {kNo, "재택근무를 실시하지 않습니다", ""},
    // Rows that deny.
    {kNo, "출근 | 없음", "remote"},
    {kNo, "출근: 없음", "remote"},
    {kNo, "사무실 출근: 필요 없음", "remote"},
    {kYes, "출근 없음", "remote"},
    {kYes, "출근 없음, 재택", "remote"},
    {kYes, "사무실 출근 불필요", "remote"},
    {kNo, "토요일 출근 없음", ""},
    {kNo, "공휴일 출근 | 없음", ""},
    {kNo, "야근 | 없음", ""},
    {kNo, "상주 | 없음", ""},
    {kNo, "재택 | 불가", "onsite"},
    {kNo, "재택: 없습니다", "onsite"},
    {kNo, "재택근무: X", "onsite"},
    {kNo, "하이브리드: 없음", ""},
    {kNo, "Remote: none", "onsite"},
    {kNo, "Remote | not possible", "onsite"},
    {kNo, "출근 | 주 2회", "hybrid"},
    {kNo, "출근: 주 1~2회", "hybrid"},
    {kNo, "주 2회 출근", "hybrid"},
    {kNo, "사무실 출근 | 주 1회", "hybrid"},
    {kNo, "출근 | 주 5일", "onsite"},
    {kNo, "출근 | 매일", "onsite"},
    {kNo, "격주 토요일 출근", ""},
    {kNo, "출근: 09:00", ""},
    {kNo, "고객사 상주 근무", "onsite"},
    {kNo, "This is an on-site role in Busan.", "onsite"},
    {kNo, "Designer (Onsite)", "onsite"},
    // Not about where people work
    {kNo, "원격 의료 플랫폼을 만듭니다", ""},
    {kNo, "원격 지원 업무", ""},
    {kNo, "하이브리드 앱 개발 경험", ""},
    {kNo, "Hybrid cloud infrastructure", ""},
    {kNo, "remote control systems", ""},
    {kNo, "This is not a fully remote role", ""},
    {kNo, "No fully remote options at the moment", ""},
    {kNo, "Seoul (no option to work remotely)", ""},
    {kYes, "Seoul (no option to work remotely)", ""},
    {kNo, "There is no office: we are fully remote", "remote"},
    {kNo, "We don't have an office and are fully remote", "remote"},
    {kNo, "Not only hybrid but fully remote", "remote"},
    {kYes, "Hybrid (not fully remote)", "hybrid"},
    {kNo, "자율 출근제 (8~10시)", ""},
    {kNo, "시차출퇴근제 운영", ""},
    {kNo, "출근 시간은 9시에서 11시 사이", ""},
    {kNo, "반려동물 동반 출근 가능", ""},
    {kNo, "출산 시 유급 휴가, 재택근무 가능", ""},
    {kNo, "Microsoft Office 활용 능력", ""},
    {kNo, "on-site interview", ""},
    {kNo, "점심 식대 (재택 시에도 지원)", ""},
    {kNo, "Collaborate with remote teams", ""},
    {kNo, "", ""},
};

TEST(ReadWorkPlace, Table) {
  for (const Row& row : kRows) {
    const auto found = ReadWorkPlace(row.text, row.labelled);
    EXPECT_EQ(found ? std::string(Id(found->value)) : "", row.expected) << row.text;
  }
}

TEST(ReadTitleWorkPlace, EndsTheTitle) {
  const auto read = [](std::string_view title) { return ReadTitleWorkPlace(title).has_value(); };
  EXPECT_TRUE(read("Founding Sales Representative (SDR) REMOTE"));
  EXPECT_TRUE(read("Sr. DevOps Consultant (remote - Larchland)"));
  EXPECT_TRUE(read("Backend Developer - Remote - EU"));
  EXPECT_TRUE(read("Billing Clerk (Remote in Larch County)"));
  EXPECT_TRUE(read("Senior Statistician REMOTE@EU/UK"));
  EXPECT_FALSE(read("Robot Remote Operator"));
  EXPECT_FALSE(read("Manager, Remote Operations"));
  EXPECT_FALSE(read("Java Developer - Larchdorf oder remote"));
  EXPECT_FALSE(read("Engineer (Hybrid/Remote)"));
  EXPECT_FALSE(read("Remote Sensing Engineer"));
  EXPECT_FALSE(read(""));
}

TEST(ReadRemoteFlag, OnlyBesideALabel) {
  EXPECT_EQ(ReadRemoteFlag("True", kYes)->value, WorkPlace::kRemote);
  EXPECT_FALSE(ReadRemoteFlag("false", kYes));
  EXPECT_FALSE(ReadRemoteFlag("true", kNo));
  EXPECT_EQ(ReadRemoteFlag(" 없음 ", kYes)->value, WorkPlace::kOnsite);
  EXPECT_EQ(ReadRemoteFlag("X", kYes)->value, WorkPlace::kOnsite);
  EXPECT_EQ(ReadRemoteFlag("가능", kYes)->value, WorkPlace::kHybrid);
  EXPECT_FALSE(ReadRemoteFlag("없음", kNo));
  EXPECT_FALSE(ReadRemoteFlag("가능한 날 있음", kYes));
}

}  // namespace
}  // namespace gonggo
