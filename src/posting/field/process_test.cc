#include "posting/field/process.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace gonggo {
namespace {

constexpr auto kNo = Labelled::kNo;
constexpr auto kYes = Labelled::kYes;

struct Row {
  Labelled labelled;
  const char* text;
  const char* expected;  // steps joined by "|"
};

const Row kRows[] = {
    {kNo, "서류전형 > 1차 면접 > 2차 면접 > 최종합격", "서류전형|1차 면접|2차 면접|최종합격"},
    {kNo, "서류 전형 ＞ 1차 면접 ＞ 최종 합격", "서류 전형|1차 면접|최종 합격"},
    {kNo, "서류전형＞인터뷰＞입사", "서류전형|인터뷰|입사"},
    {kNo, "서류 -＞ 과제 전형 -＞ 면접", "서류|과제 전형|면접"},
    {kNo, "서류 -> 코딩테스트 -> 면접", "서류|코딩테스트|면접"},
    {kNo, "서류 → 코딩테스트 → 1차 면접 → 처우협의", "서류|코딩테스트|1차 면접|처우협의"},
    {kNo, "서류 ▶ 면접 ▶ 합격", "서류|면접|합격"},
    {kNo, "서류 ⇒ 면접 ⇒ 합격", "서류|면접|합격"},
    {kNo, "전형절차 : 서류심사 - 대표면접", "서류심사|대표면접"},
    {kNo, "서류접수 - 1차 면접 - 2차 면접 - 최종 합격", "서류접수|1차 면접|2차 면접|최종 합격"},
    {kNo, "• 서류전형-1차면접-입사", "서류전형|1차면접|입사"},
    {kNo, "서류전형 / 실무면접 / 임원면접", "서류전형|실무면접|임원면접"},
    {kNo, "채용절차: 서류, 과제, 면접", "서류|과제|면접"},
    {kNo, "**채용절차**: 서류전형 > (필요시)2차면접 > 최종 합격",
     "서류전형|(필요시)2차면접|최종 합격"},
    {kNo, "1.서류전형 ＞ 2.면접전형 ＞ 3.최종합격", "서류전형|면접전형|최종합격"},
    {kNo, "① 서류전형 → ② 면접 → ③ 합격", "서류전형|면접|합격"},
    {kNo, "서류 전형 > 1차 면접 (화상 / 대면) > 2차 면접(인적성 > 논술) > 합격",
     "서류 전형|1차 면접 (화상 / 대면)|2차 면접(인적성 > 논술)|합격"},
    {kNo, "채용 절차는 서류 지원 - 과제 - 1차 인터뷰 순으로 진행됩니다.",
     "서류 지원|과제|1차 인터뷰"},
    {kNo, "Resume screening > Interview > Offer", "Resume screening|Interview|Offer"},
    {kNo, "Process: Application → Phone screen → Onsite interview → Offer",
     "Application|Phone screen|Onsite interview|Offer"},
    {kNo, "합류하는 과정: 서류, 과제, 면접", "서류|과제|면접"},
    {kNo, "합류 절차 서류 - 면접", "서류|면접"},
    {kYes, "서류전형 > 컬처데이 > 합류", "서류전형|컬처데이|합류"},
    {kYes, "지원 → 산책", "지원|산책"},
    {kNo, "서류전형 --> 면접 --> 합격", "서류전형|면접|합격"},
    {kNo, "서류전형 —> 면접 ―＞ 합격", "서류전형|면접|합격"},
    {kNo, "서류전형 ＞＞ 면접 >> 합격", "서류전형|면접|합격"},
    {kNo, "서류전형 » 1차 면접 » 2차 면접", "서류전형|1차 면접|2차 면접"},
    {kNo, "서류전형 – 1차 면접 — 2차 면접", "서류전형|1차 면접|2차 면접"},
    {kNo, "서류전형 · 면접 · 최종 합격", "서류전형|면접|최종 합격"},
    {kNo, "서류전형, 1차 면접, 2차 면접, 최종 합격", "서류전형|1차 면접|2차 면접|최종 합격"},
    {kNo, "서류전형 → 1차 인터뷰(직무) → 최종합격 ※ 일정은 변경될 수 있습니다",
     "서류전형|1차 인터뷰(직무)|최종합격"},
    {kNo, "서류전형 > 면접 > 최종합격 (단계는 변경될 수 있습니다.)", "서류전형|면접|최종합격"},
    // How long all of it takes stands behind the last step and is no part of it.
    {kNo, "서류 > 1차 면접 > 2차 면접(총 3주)", "서류|1차 면접|2차 면접"},
    {kNo, "서류 → 1차 면접 → 최종 합격 (총 3주 내외 소요)", "서류|1차 면접|최종 합격"},
    {kNo, "서류 > 면접 > 합격, 총 3주 소요", "서류|면접|합격"},
    {kNo, "서류 > 면접 > 합격 / 전체 약 3~4주", "서류|면접|합격"},
    {kNo, "Screening > Interview > Offer (total 3 weeks)", "Screening|Interview|Offer"},
    {kNo, "서류 > 과제(총 7일) > 1차 면접(총 2회)", "서류|과제(총 7일)|1차 면접(총 2회)"},
    {kNo, "서류 > 면접(상황에 따라 생략 가능) > 합격", "서류|면접(상황에 따라 생략 가능)|합격"},
    {kNo, "[전형절차] 서류전형 > 면접 > 합격", "서류전형|면접|합격"},
    {kNo, "전형절차 서류전형 > 면접 > 합격", "서류전형|면접|합격"},
    {kNo, "- 전형 프로세스 : 서류 전형 ＞ 실무 인터뷰 ＞ 합격", "서류 전형|실무 인터뷰|합격"},
    {kNo, "일반적으로 [서류전형] - [1차 면접] - [최종 합격] 순서로 진행됩니다.",
     "서류전형|1차 면접|최종 합격"},
    {kNo, "서류 검토 ＞ 면접 ＞ 최종 합격 의 순서로 진행됩니다.", "서류 검토|면접|최종 합격"},
    {kNo, "서류 검토 - 면접 - 처우 협의 순으로 진행됩니다.", "서류 검토|면접|처우 협의"},
    {kNo, "서류 > 면접 (작은 과제가 있습니다) > 합격", "서류|면접 (작은 과제가 있습니다)|합격"},
    {kNo, ": 서류전형 ＞ 면접 ＞ 합격", "서류전형|면접|합격"},
    {kNo, "1단계 서류전형 > 2단계 면접 > 3단계 합격", "서류전형|면접|합격"},
    {kNo, "Application Review > Recruiter Call > Onsite > Offer",
     "Application Review|Recruiter Call|Onsite|Offer"},
    {kNo, "• 프로세스: 서류전형＞1차면접＞협의 후 합격", "서류전형|1차면접|협의 후 합격"},
    {kNo, "[서류전형]-[1차인터뷰]-[입사] 의 프로세스로 진행됩니다.", "서류전형|1차인터뷰|입사"},
    // The signs between them are lost, or the sentence goes on behind them.
    {kNo, "서류전형  화상면접  처우협의  입사", "서류전형|화상면접|처우협의|입사"},
    {kNo, "1. 서류 접수  2. 미니 프로젝트  3. 인터뷰  4. 합류",
     "서류 접수|미니 프로젝트|인터뷰|합류"},
    {kNo,
     "본 포지션은 [서류전형] ＞ [과제 전형] ＞ [2차 인터뷰] 순으로 진행 됩니다. *자세한 것은 따로 "
     "알려 드립니다",
     "서류전형|과제 전형|2차 인터뷰"},
    {kNo, "서류를  보고  면접을  봅니다", ""},
    {kNo, "서류  마감  안내", ""},
    // Not a process
    {kNo, "Interview skills, resume writing, offer letters", ""},
    {kNo, "- 면접: 2시간 - 과제: 1주", ""},
    {kNo, "채용/면접/교육 담당", ""},
    {kNo, "서류 합격자에 한해 면접 일정을 안내 드립니다.", ""},
    {kNo, "이력서, 자기소개서, 포트폴리오 제출", ""},
    {kNo, "홈 > 채용 > 개발", ""},
    {kNo, "면접 준비 자료", ""},
    {kNo, "서류전형", ""},
    {kNo, "백엔드/프론트엔드 개발자 면접 진행", ""},
    {kNo, "Java, Spring, 코딩 테스트 경험", ""},
    {kNo, "A -> B 마이그레이션", ""},
    {kNo, "서류 검토 및 계약서 작성 - 법무 담당", ""},
    {kYes, "추후 안내", ""},
    {kNo, ">>>>>>>>", ""},
    {kNo, "", ""},
};

TEST(ReadProcess, Table) {
  for (const Row& row : kRows) {
    std::string shown;
    const std::string_view text = row.text;
    for (const auto& step : ReadProcess(text, row.labelled)) {
      shown += (shown.empty() ? "" : "|") + step.value;
      ASSERT_LE(step.at.end, text.size());
      EXPECT_EQ(Cut(text, step.at), step.value);
    }
    EXPECT_EQ(shown, row.expected) << row.text;
  }
}

struct StepRow {
  const char* text;
  const char* expected;
};

TEST(ReadProcessStep, Table) {
  const StepRow rows[] = {
      {"1. 서류전형", "서류전형"},
      {"2) 1차 면접", "1차 면접"},
      {"③ 최종 합격", "최종 합격"},
      {"STEP 2. 코딩 테스트", "코딩 테스트"},
      {"Step 2. 커피챗", "커피챗"},
      {"1단계: 서류전형", "서류전형"},
      {"2단계 1차 면접", "1차 면접"},
      {"- 서류 전형", "서류 전형"},
      {"1. 서류전형: 이력서를 검토합니다", "서류전형"},
      {"2차 면접 : 대표이사와 만납니다", "2차 면접"},
      {"2차 임원면접 - 생략될 수 있습니다.", "2차 임원면접"},
      {"서류전형", "서류전형"},
      {"1차 면접 (실무)", "1차 면접 (실무)"},
      {"레퍼런스 체크", "레퍼런스 체크"},
      {"처우협의", "처우협의"},
      {"처우 협의 및 입사일 조정", "처우 협의 및 입사일 조정"},
      {"코딩테스트", "코딩테스트"},
      {"컬처핏 인터뷰", "컬처핏 인터뷰"},
      {"합격자 발표", "합격자 발표"},
      {"- 과제 전형: 받은 날부터 사흘 안에 작은 프로그램을 만들어 보내 주시면 "
       "두 사람이 함께 읽고 궁금한 점을 적어 둡니다",
       "과제 전형"},
      {"2. 과제 테스트 (재택, 하루): 함께 쓰는 언어로 풉니다", "과제 테스트 (재택, 하루)"},
      {"Phone Screen", "Phone Screen"},
      {"Final Interview", "Final Interview"},
      {"Offer", "Offer"},
      {"1. Intro call (30 min)", "Intro call (30 min)"},
      {"2. Take-home (3 hours, paid)", "Take-home (3 hours, paid)"},
      {"3. Two interviews with the team", "Two interviews with the team"},
      {"4. Offer within a week", "Offer within a week"},
      // No step
      {"채용 전형", ""},
      {"전형 안내", ""},
      {"1. 자유로운 휴가", ""},
      {"1. 면접에서 좋은 결과를 낸 분", ""},
      {"1. 테스트 코드를 작성하고 배포합니다", ""},
      {"- 사용자 인터뷰", ""},
      {"- 인터뷰로 사용자를 조사합니다", ""},
      {"- 레퍼런스를 조사하고 기획서를 작성", ""},
      {"- Python application development", ""},
      {"• 과제를 스스로 정의하고 해결하는 분", ""},
      {"- 단위 테스트 작성 경험", ""},
      {"테스트", ""},
      {"면접 준비 자료", ""},
      {"(서류전형", ""},
      {"서류전형 > 면접", ""},
      {": 서류", "서류"},
      {"1.", ""},
      {"", ""}};
  for (const StepRow& row : rows) {
    const auto step = ReadProcessStep(row.text);
    EXPECT_EQ(step ? step->value : "", row.expected) << row.text;
    if (step) {
      EXPECT_EQ(Cut(row.text, step->at), step->value);
    }
  }
}

TEST(IsProcessByShape, StepsAndNothingElse) {
  const struct {
    std::string_view text;
    bool is;
  } rows[] = {
      {"서류 검토 > 사전 과제 > 1차 기술 면접 > 처우 협의 > 입사", true},
      {"서류전형 - 1차면접 - 2차면접", true},
      {"Resume review → Coding test → Interview → Offer", true},
      {"서류 > 면접", false},
      {"서류 > 산책 > 면접 > 합격", false},
      {"면접 > 과제 관리 화면을 만든다 > 합격", false},
      {"서류, 과제, 면접, 합격", false},
      {"기획 → 설계 → 개발 → 운영", false},
      {"", false},
  };
  for (const auto& row : rows) EXPECT_EQ(IsProcessByShape(row.text), row.is) << row.text;
}

TEST(ReadProcess, LongHostileText) {
  for (const std::string_view unit :
       {"면접>", "면접-", "서류,", "-", "(", "면접 (", "1. ", "단계 ", "\xEF\xBC"}) {
    std::string text;
    while (text.size() < 990) text += unit;
    EXPECT_TRUE(ReadProcess(text, kNo).empty()) << unit;
    EXPECT_FALSE(ReadProcessStep(text).has_value()) << unit;
    EXPECT_FALSE(IsProcessByShape(text)) << unit;
    while (text.size() < 1'000'000) text += unit;
    EXPECT_TRUE(ReadProcess(text, kYes).empty()) << unit;
  }
}

}  // namespace
}  // namespace gonggo
