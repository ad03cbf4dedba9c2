#include "posting/note/spaced_labels.h"

#include <gtest/gtest.h>

#include <string>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;
using testing::Page;

std::string LabelsOf(std::string_view text) {
  Page page = MakePage(text);
  ReadSpacedLabels(page.document.text, page.lines);
  std::string labels;
  for (const Line& line : page.lines) {
    if (line.key.empty()) continue;
    labels += std::string(page.At(line.key)) + "=" + std::string(page.At(line.value)) + ";";
  }
  return labels;
}

TEST(SpacedLabels, Table) {
  const struct {
    std::string_view page, labels;
  } rows[] = {
      {"경력조건 경력 (2년 이상)\n학력 초대졸 이상\n고용형태 정규직",
       "경력조건=경력 (2년 이상);학력=초대졸 이상;고용형태=정규직;"},
      {"모집마감 2026.12.10\n모집인원 2명\n학력 학력무관\n우대사항 유사업무 경험\n성별 무관",
       "모집마감=2026.12.10;모집인원=2명;학력=학력무관;우대사항=유사업무 경험;성별=무관;"},
      {"- 근무지 서울 마포구\n- 근무시간 10:00~19:00\n- 급여 회사 내규\n- 모집인원 1명",
       "근무지=서울 마포구;근무시간=10:00~19:00;급여=회사 내규;모집인원=1명;"},
      // One line that is no row may stand between two of them.
      {"고용형태 정규직\n근무조건\n급여 월 250만원\n학력 무관\n접수방법 이메일",
       "고용형태=정규직;급여=월 250만원;학력=무관;접수방법=이메일;"},
      {"고용형태 정규직\n하늘보리\n들보리\n급여 월 250만원\n학력 무관", ""},
      // Two rows of a page that has such a table; duties are none of it.
      {"경력조건 무관\n학력 무관\n고용형태 정규직\n\n들보리\n들보리\n전형방법 서류\n접수방법 "
       "이메일",
       "경력조건=무관;학력=무관;고용형태=정규직;전형방법=서류;접수방법=이메일;"},
      {"경력조건 무관\n학력 무관\n고용형태 정규직\n- 급여 계산 보조\n근무지 전주",
       "경력조건=무관;학력=무관;고용형태=정규직;"},
      // Label and value in one word, as boxes of a board are copied.
      {"경력신입\n학력대졸↑(예정자 가능)\n스킬세무신고, 세무조정\n근무조건\n고용형태정규직(수습 "
       "6개월)\n급여연봉 4,800만원\n"
       "지역대구 수성구",
       "경력=신입;학력=대졸↑(예정자 가능);스킬=세무신고, 세무조정;고용형태=정규직(수습 "
       "6개월);급여=연봉 "
       "4,800만원;지역=대구 수성구;"},
      {"경력사원 채용\n급여이체 업무\n지역사회 복지 경험", ""},
      // A date says it alone.
      {"들빛그룹 신입 공채\n모집기간 2026.12.01(화) 10:00 ~ 2026.12.15(화) 17:00",
       "모집기간=2026.12.01(화) 10:00 ~ 2026.12.15(화) 17:00;"},
      {"접수마감일 2026년 12월 18일", "접수마감일=2026년 12월 18일;"},
      {"시작일 2026.11.20(금)", "시작일=2026.11.20(금);"},
      {"마감 일정을 지키는 분", ""},
      // So does the name of a name.
      {"회사명 도토리소프트\n직무명 서버 개발자\n자격요건",
       "회사명=도토리소프트;직무명=서버 개발자;"},
      {"회사명 검색 기능 개발", ""},
      // Labels in brackets, among lists.
      {"[포지션] 서버 개발자\n[주요업무]\n- 서버 운영\n[근무지] 서울 강남\n[마감] 채용 시",
       "포지션=서버 개발자;근무지=서울 강남;마감=채용 시;"},
      {"[하늘보리] 서버 개발자\n[근무지] 서울 강남\n- 자바", ""},
      // Two facts are no table, and prose is none.
      {"학력 무관\n경력 3년 이상\n자바를 쓰는 분", ""},
      {"급여 체계를 설계합니다\n채용 절차를 운영합니다\n학력 정보를 관리합니다", ""},
      {"회사 소개\n우대 사항\n자격 요건\n근무 조건", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(LabelsOf(row.page), row.labels) << row.page;
}

}  // namespace
}  // namespace gonggo
