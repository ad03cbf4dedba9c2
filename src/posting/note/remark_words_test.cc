#include "posting/note/remark_words.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

TEST(RemarkWords, StatesOfAnApplication) {
  const struct {
    std::string_view words;
    OwnState state;
  } rows[] = {
      {"지원완료 11/20", OwnState::kSure},
      {"지원 완료", OwnState::kSure},
      {"(보류)", OwnState::kSure},
      {"서류 탈락 ㅠㅠ", OwnState::kSure},
      {"결과 대기중", OwnState::kSure},
      {"자소서 쓰는 중", OwnState::kSure},
      {"applied 11/20, waiting", OwnState::kSure},
      {"no reply yet", OwnState::kSure},
      {"rejected", OwnState::kSure},
      {"(대기)", OwnState::kSure},
      {"진행중", OwnState::kSure},
      {"대기업", OwnState::kNone},
      {"11/18 지원", OwnState::kDated},
      {"면접 12/3 2시", OwnState::kDated},
      {"1차 면접 12/2 (화) 10시 / 코테는 12/1", OwnState::kDated},
      {"서류 합격 → 면접 12/4 14:00", OwnState::kDated},
      {"interview Dec 3 2pm", OwnState::kDated},
      // Steps of hiring, and what is asked for.
      {"서류 - 과제 - 면접 2회", OwnState::kNone},
      {"1차 면접", OwnState::kNone},
      {"최종 합격", OwnState::kNone},
      {"서류 전형", OwnState::kNone},
      {"지원자격", OwnState::kNone},
      {"12/10", OwnState::kNone},
      {"~12/10 마감", OwnState::kNone},
      {"과제 수행 경험", OwnState::kNone},
      {"", OwnState::kNone},
  };
  for (const auto& row : rows) EXPECT_EQ(OwnStateOf(row.words), row.state) << row.words;
}

TEST(RemarkWords, BehindOtherWords) {
  const struct {
    std::string_view words, kept;
  } rows[] = {
      {"Spring 경험 ← 이거 내가 약함", "Spring 경험"},
      {"정보보안기사 (나 없음)", "정보보안기사"},
      {"QA 엔지니어 (지원완료)", "QA 엔지니어"},
      {"Selenium 등 - 나는 Cypress만 해봄", "Selenium 등"},
      {"데이터 엔지니어 #지원예정", "데이터 엔지니어"},
      {"웹디자이너 - 지원", "웹디자이너"},
      {"테스트 자동화 (Selenium 등)", "테스트 자동화 (Selenium 등)"},
      {"서버 개발자 #백엔드", "서버 개발자 #백엔드"},
      {"← 이거", "← 이거"},
      {"", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(row.words.substr(0, OwnRemarkBehind(row.words)), row.kept) << row.words;
}

TEST(RemarkWords, BeforeNames) {
  EXPECT_EQ(OwnStateBefore("[서류합] 토담소프트"), std::string_view("[서류합] ").size());
  EXPECT_EQ(OwnStateBefore("[지원완료 11/20]"), 0U);
  EXPECT_EQ(OwnStateBefore("[토담소프트] 서버 개발자"), 0U);
}

TEST(RemarkWords, ThoughtsAndLabels) {
  for (const std::string_view words :
       {"연봉 협상 가능하다고 함", "주차 가능 여부 물어볼 것", "사람인에서 봄", "김세무사님 소개",
        "내 점수 7/10", "(내 경력 6년이라 살짝 부족)", "파견 아닌지 확인!"})
    EXPECT_TRUE(IsOwnThought(words)) << words;
  for (const std::string_view words : {"결과를 설명할 수 있어야 함", "내부 시스템 개발",
                                       "동료와 소통하는 분", "나만의 강점이 있는 분"})
    EXPECT_FALSE(IsOwnThought(words)) << words;
  for (const std::string_view words : {"이건 있음!", "OK", "토이플젝만 해봄", "경력 인정 애매"})
    EXPECT_TRUE(IsOwnComment(words)) << words;
  EXPECT_FALSE(IsOwnComment("단위 테스트 작성 경험"));
  EXPECT_TRUE(IsOwnLabel("내 메모"));
  EXPECT_TRUE(IsOwnLabel("Pros"));
  EXPECT_TRUE(IsOwnLabel("면접 준비"));
  EXPECT_FALSE(IsOwnLabel("자격"));
}

}  // namespace
}  // namespace gonggo
