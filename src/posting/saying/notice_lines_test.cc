#include "posting/saying/notice_lines.h"

#include <gtest/gtest.h>

#include <string_view>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(NoticeLines, AmongRequirements) {
  const struct {
    std::string_view line;
    std::string_view kind;  // the letter of the last line of the page
  } rows[] = {
      {"- 주민등록번호와 희망 연봉은 가리고 제출해 주시기 바랍니다.", "H"},
      {"병역특례는 이력서에 따로 표기하여 제출 부탁드립니다", "H"},
      {"* 개인 블로그가 있으면 지원서에 주소를 명시해 주세요.", "H"},
      {"[필수제출] 업무 관련 포트폴리오(광고 운영 경험 포함)", "H"},
      {"# 12개월 계약직 종료 시점에 평가에 따라 정규직 전환 여부 결정", "F"},
      {"- 일정: 6/30(화), 19:00", "F"},
      {"- 일정: 스스로 관리하시는 분", "R"},
      {"- 기술 블로그 : https://blog.example.kr", "F"},
      {"https://example.kr/jobs", "F"},
      {"- https://example.kr 같은 서비스를 만들어 본 분", "R"},
      {"- 정산을 아시는 분의 많은 지원 바랍니다", "R"},
      {"- 제출 문서를 작성해 본 경험", "R"},
      {"- 서울시 구로구 새말로 9, 2층", "F"},
      {"- 부산광역시 해운대구 센텀중앙로 9 하늘빌딩", "F"},
      {"- 서울시 구로구 새말로 9로 출근 가능한 분", "R"},
      {"- 서울 지역에서 3년 이상 일하신 분", "R"},
      {"(수습 기간) 3개월 수습 기간 뒤에 합류를 확정합니다", "F"},
      {"※ 근무지는 서울이나 업무 협의에 따라 부산으로 출장이 있습니다", "F"},
      {"※ 수습 기간 3개월을 마칠 수 있는 분", "R"},
      {"12월 18일까지 회신 부탁드립니다", "H"},
      {"2026년 12월 18일까지 지원해 주세요.", "F"},
      {"- 2026년 2월까지 졸업 예정인 분", "R"},
      {"- 4대보험, 퇴직금, 명절선물", "B"},
      {"- 4대보험, 급여 계산 경험", "R"},
      {"- 경조사, 명절 선물 결제", "R"},
      {"- 4대보험 관리 (취득, 퇴직 신고)", "R"},
      {"☎ 010-0000-0000 문자 주세요", "F"},
      {"To apply, send your CV to hr@skybarley.example.", "H"},
      {"No agencies.", "H"},
      {"감사합니다.", "H"},
      {"박보리 드림", "H"},
      {"하늘보리 | 인사팀 | 010-0000-0000", "H"},
      {"- 감사합니다라고 먼저 말하는 분", "R"},
      {"접수방법: 이메일 접수 (hr@skybarley.example)", "H"},
      {"제출된 서류는 반환하지 않습니다.", "H"},
      {"※ 허위 사실이 발견되면 채용이 취소될 수 있습니다.", "H"},
      {"- 지원에 참고해 주시면 감사하겠습니다.", "H"},
      {"- 서류 합격자를 대상으로 개별 면접을 진행합니다.", "H"},
      {"- 서류합격자에 한해 과제 전형이 진행될 수 있음", "H"},
      {"- 합격자 면접을 진행해 본 경험", "R"},
      {"- 수습 기간의 평가에 따라 수습이 연장되거나 종료될 수 있습니다.", "F"},
      {"", "R"},
  };
  for (const auto& row : rows) {
    const std::string page =
        "자격요건\n- 자바 경력 3년 이상\n- 소통 능력\n" + std::string(row.line);
    EXPECT_EQ(MakePage(page).Letters({}).back(), row.kind.front()) << row.line;
  }
}

TEST(NoticeLines, AtTheEndOfEnglishPostings) {
  const struct {
    std::string_view line;
    std::string_view kind;
  } rows[] = {
      {"Hanulbori is proud to be an equal opportunity employer. All applicants are considered "
       "without "
       "regard to race, religion, age or disability.",
       "H"},
      {"We welcome people from all backgrounds who want to help build a world in which goods find "
       "their way, whoever sends them.",
       "A"},
      {"At Hanulbori, we move goods where they are needed. We take on big problems to help "
       "drivers, "
       "shops and customers all over the country.",
       "A"},
      {"At Hanulbori, we move goods.", "P"},
      {"Apply by December 18, 2026.", "F"},
      {"Applications are open until 18 December 2026.", "F"},
      {"The deadline for applications is December 18, 2026.", "F"},
      {"Experience with applications closed on deadline", "P"},
      {"Best regards,", "H"},
      {"At least three years of experience with Java, and with services that many customers use at "
       "the "
       "same time every day.",
       "P"},
  };
  for (const auto& row : rows) {
    const std::string page =
        "Preferred Qualifications\n- Experience with Go\n- A degree in economics\n\n" +
        std::string(row.line);
    EXPECT_EQ(MakePage(page).Letters({}).back(), row.kind.front()) << row.line;
  }
}

}  // namespace
}  // namespace gonggo
