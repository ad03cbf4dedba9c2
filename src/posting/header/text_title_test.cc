#include "posting/header/text_title.h"

#include <gtest/gtest.h>

#include "posting/testing/page.h"

namespace gonggo {
namespace {

TEST(TextTitle, AJobThatASentenceLooksFor) {
  const struct {
    std::string_view page;
    std::string_view title;  // "" for none
  } rows[] = {
      {"고용형태 : 정규직\n\n편지 배달을 바꿀 프론트엔드 개발자를 찾습니다.", "프론트엔드 개발자"},
      {"함께 자랄 시니어 백엔드 개발자를 모십니다!", "시니어 백엔드 개발자"},
      {"데이터 엔지니어를 함께 일할 동료로 모집합니다.", "데이터 엔지니어"},
      {"고용형태 : 정규직\n\n구름우체국 백엔드 개발자 직무인터뷰 바로가기", "백엔드 개발자"},
      {"백엔드 개발자 직무 인터뷰 보기\n\n시니어 데이터 분석가를 찾습니다.",
       "시니어 데이터 분석가"},
      {"구름우체국 직무인터뷰 바로가기", ""},
      {"구름우체국\n\n> 우체국은 편지를 나릅니다\n\n#### 서버 개발자 - 편지 (Java)\n\n##### 자격 "
       "조건\n\n- 자바",
       "서버 개발자 - 편지 (Java)"},
      {"# 서버 개발자 공고 모음\n\n구름우체국은 편지를 나릅니다", ""},
      {"구름우체국\n\n# 서버 개발자 자격요건 정리\n\n- 자바", ""},
      {"구름우체국\n\n# 자격 조건\n\n- 자바\n\n# 서버 개발자의 하루", ""},
      {"백엔드 개발자를 돕는 도구를 만듭니다.", ""},
      {"백엔드 개발자와 함께 일할 분을 찾습니다.", ""},
      {"우리는 길을 찾습니다.", ""},
      {"개발자를 위한 도구를 만드는 동료를 찾습니다.", ""},
      {"우리 회사는 개발자를 존중하는 동료를 기다립니다.", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    const testing::Page page = testing::MakePage(row.page);
    const auto found = FindTitleInText(page.document.text, page.lines, page.All());
    EXPECT_EQ(found ? Cut(page.document.text, *found) : "", row.title) << row.page;
  }
}

}  // namespace
}  // namespace gonggo
