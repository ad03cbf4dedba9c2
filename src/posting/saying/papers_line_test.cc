#include "posting/saying/papers_line.h"

#include <gtest/gtest.h>

#include <string_view>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(PapersLine, Asks) {
  const struct {
    std::string_view line;
    bool asks;
  } rows[] = {
      {"포트폴리오 제출 필수", true},
      {"※ 서류 제출 시, 자기소개서/경력기술서 제출 필수", true},
      {"이력서와 자기소개서를 PDF로 제출해 주세요", true},
      {"지원 시 프로필 첨부 부탁드립니다.", true},
      {"포트폴리오 필수(형식 자유)", true},
      {"포트폴리오 필수", true},
      {"포트폴리오 필수 제출", true},
      {"포트폴리오 제출", true},
      {"(* 자세한 경력기술서 필요)", true},
      {"제출 서류: 이력서, 사진", true},
      {"자사 양식 지원서 작성 후 제출", true},
      {"고객사 공공 사업 제안용 프로필 필수", false},
      {"제안서와 이력서 검토 필요", false},
      {"이력서에 저장소 주소를 포함해 주세요", true},
      {"포트폴리오를 만들어 본 분", false},
      {"이력서 첨삭 업무 경력자", false},
      {"제안서 제출 경험이 있는 분", false},
      {"포트폴리오 관리 시스템 제출 경험", false},
      {"영상 편집 경력 5년 이상 (포트폴리오 첨부 필수)", false},
      {"포트폴리오를 제출해 주시는 분", false},
      {"산업기능요원 지원 가능, 이력서에 적어 제출해 주세요", false},
      {"", false},
  };
  for (const auto& row : rows) EXPECT_EQ(AsksForPapers(row.line), row.asks) << row.line;
}

TEST(PapersLine, TheListBelow) {
  EXPECT_EQ(
      MakePage(
          "## 자격요건\n- 게임 전투 기획 경험\n포트폴리오 제출 필수\n- 기획 의도를 적은 문서\n- "
          "전자우편으로 제출\n\n## 우대사항\n- 자바 경험")
          .Letters({}),
      "RRHHHPP");
  // What stands below may be the requirements.
  EXPECT_EQ(
      MakePage("## 자격요건\n포트폴리오를 꼭 제출해 주세요\n- 게임 전투를 기획한 경험\n- 협업 능력")
          .Letters({}),
      "RHRR");
  // An item asks for itself alone.
  EXPECT_EQ(MakePage("## 자격요건\n- 포트폴리오 제출 필수\n- 게임 전투 기획 경험").Letters({}),
            "RHR");
}

TEST(PapersLine, StepsOfHiring) {
  const struct {
    std::string_view page;
    std::string_view kinds;
  } rows[] = {
      {"## 주요업무\n- 배차 서버 개발\n- 서류전형 - 면접 - 최종합격\n## 자격요건\n- 자바 경력 3년 "
       "이상",
       "DDHRR"},
      {"## 주요업무\n- 배차 서버 개발\n- 서류검토＞1차면접＞최종합격\n- 정산 서버 운영", "DDHD"},
      {"## 주요업무\n- 채용 PROCESS : 서류 전형 > 1차 면접 > (필요시) 2차 면접 > 합격자 발표",
       "DH"},
      {"## 주요업무\n- 손님을 응대합니다\n- 서류 전형 > 본사 면접 > 최종 합격", "DDH"},
      {"## 주요업무\n- 인사 운영\n- \"서류 심사 - 1차 인터뷰 - 최종합격\" 순으로 진행", "DDH"},
      {"## 주요업무\n- 인사 운영\n- 전형절차 : 1차 - 서류전형, 2차 - 임원면접", "DDH"},
      {"## 주요업무\n- 서류 심사 - 면접 - 합격 안내 등 채용 전 과정 운영", "DD"},
      {"## 자격요건\n- 자바 경력\n- 전형절차 : 이메일 서류전형 > 면접 > 최종결과 안내", "RRH"},
      {"## 주요업무\n- 채용 면접 - 평가 - 보상 제도 운영\n- 사용자 인터뷰와 설계 - 개발 - 검증",
       "DDD"},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

}  // namespace
}  // namespace gonggo
