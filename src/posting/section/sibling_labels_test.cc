#include "posting/section/sibling_labels.h"

#include <gtest/gtest.h>

#include <string_view>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

using testing::MakePage;

TEST(SiblingLabels, BelowWishes) {
  const struct {
    std::string_view page;
    std::string_view kinds;  // the letters of the page
  } rows[] = {
      {"5. 응시자격\n- 자바를 아는 분\n6. 우대사항\n- 운전면허\n7. 전형방법: 1차 서류전형, 2차 "
       "면접\n8. 문의: 담당자",
       "RRPPHH"},
      {"자격: 자바\n우대: 코틀린\n문의: 쪽지 주세요", "RPH"},
      {"2. 지원자격: 자바\n3. 우대사항: 코틀린\n4. 급여: 월 230만원\n5. 문의: 담당자", "RPFF"},
      {"우대사항\n- 코틀린\n경력\n경력 3~7년\n학력\n무관\n접수기간\n2026.11.20 ~ 2026.12.10",
       "PPFFFFFF"},
      {"우대사항\n- 코틀린\n경력\n자바를 3년 이상 써 본 분", "PPPP"},
      {"모집분야\n게임프로그래머(클라이언트)\n경력\n경력 3년 ↑\n학력\n학력무관\n자격요건\n- 자바",
       "FFFFFFRR"},
      {"우대: 코틀린\n\n언어: 영어 회화 가능", "PP"},
      {"우대사항\n- 언어: 영어 회화 가능\n- 도구: 코틀린", "PPP"},
      {"우대사항\n1. 언어: 영어 회화 가능\n2. 도구: 코틀린", "PPP"},
      // A tag says what its own item is
      {"자격요건\n- 자바\n- 우대: 코틀린\n- 스프링을 써 본 분", "RRPR"},
      {"Requirements\n- SQL\n- Bonus: dbt\n- Fluent German", "RRPR"},
      {"자격요건\n- 자바\n- 우대사항: 코틀린\n- 스프링을 써 본 분", "RRPP"},
      {"- 필수: 자바\n- 우대: 코틀린\n- 스프링을 써 본 분", "RPP"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(MakePage(row.page).Letters({}), row.kinds) << row.page;
}

}  // namespace
}  // namespace gonggo
