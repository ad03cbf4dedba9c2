#include "document/bullet.h"

#include <gtest/gtest.h>

#include <vector>

namespace gonggo {
namespace {

TEST(MatchBulletTest, WhatStandsAfterIt) {
  struct Row {
    std::string_view line;
    std::string_view content;
  };
  const std::vector<Row> rows = {
      {"- Python 3년 이상", "Python 3년 이상"},
      {"-Python", "Python"},
      {"-3년 이상 경력", "3년 이상 경력"},
      {". 운전 가능자", "운전 가능자"},
      {"* Java", "Java"},
      {"*제출 서류", "제출 서류"},
      {"+ Go", "Go"},
      {"• Kotlin", "Kotlin"},
      {"•Kotlin", "Kotlin"},
      {"·  서버 개발", "서버 개발"},
      {"ㆍ서버 개발", "서버 개발"},
      {"∙ 서버", "서버"},
      {"⋅ 서버", "서버"},
      {"・ 서버", "서버"},
      {"● 담당업무", "담당업무"},
      {"○ 담당업무", "담당업무"},
      {"◦ 세부", "세부"},
      {"▪ 세부", "세부"},
      {"▫ 세부", "세부"},
      {"■ 자격요건", "자격요건"},
      {"□ 자격요건", "자격요건"},
      {"◆ 자격요건", "자격요건"},
      {"◇자격요건", "자격요건"},
      {"▶ 자격요건", "자격요건"},
      {"▷ 자격요건", "자격요건"},
      {"▸ 자격요건", "자격요건"},
      {"► 자격요건", "자격요건"},
      {"※ 유의사항", "유의사항"},
      {"✔ 확인", "확인"},
      {"✔\uFE0F 확인", "확인"},
      {"✅ 확인", "확인"},
      {"☑\uFE0F 확인", "확인"},
      {"☐ 확인", "확인"},
      {"★ 우대", "우대"},
      {"– 대시", "대시"},
      {"— 대시", "대시"},
      {"‑ 대시", "대시"},
      {"− 대시", "대시"},
      {"> 인용", "인용"},
      {">인용", "인용"},
      {"→ 결과", "결과"},
      {"-> 결과", "결과"},
      {"➔ 결과", "결과"},
      {"👉 결과", "결과"},
      {"➕ 우대", "우대"},
      {"o 경력 3년", "경력 3년"},
      {"O 경력 3년", "경력 3년"},
      {"ㅇ 경력 3년", "경력 3년"},
      {"v 경력 3년", "경력 3년"},
      {"\uF0B7 낡은 글꼴", "낡은 글꼴"},
      {"§ 낡은 글꼴", "낡은 글꼴"},
      {"~ 물결", "물결"},
      {"ㅁ 담당업무", "담당업무"},
      {"＊ 유의사항", "유의사항"},
      {"＞ 담당업무", "담당업무"},
      {"√ 확인", "확인"},
      {"⦁ 세부", "세부"},
      {"└ 세부", "세부"},
      {"🔵 세부", "세부"},
      {": 서울 근무", "서울 근무"},
      {"1. 담당업무", "담당업무"},
      {"1.담당업무", "담당업무"},
      {"1.Java 개발", "Java 개발"},
      {"12. 기타", "기타"},
      {"1. 3년 이상", "3년 이상"},
      {"1) 담당업무", "담당업무"},
      {"1)담당업무", "담당업무"},
      {"(1) 담당업무", "담당업무"},
      {"[1] 담당업무", "담당업무"},
      {"① 담당업무", "담당업무"},
      {"⑴ 담당업무", "담당업무"},
      {"❶ 담당업무", "담당업무"},
      {"1\uFE0F\u20E3 담당업무", "담당업무"},
      {"가. 담당업무", "담당업무"},
      {"나) 담당업무", "담당업무"},
      {"(다) 담당업무", "담당업무"},
      {"㉠ 담당업무", "담당업무"},
      {"㈎ 담당업무", "담당업무"},
      {"a. 담당업무", "담당업무"},
      {"b) 담당업무", "담당업무"},
      {"(c) duties", "duties"},
      {"ii. duties", "duties"},
      {"iv) duties", "duties"},
      {"Ⅱ. 담당업무", "담당업무"},
  };
  ASSERT_GE(rows.size(), 60U);
  for (const Row& row : rows) {
    const Bullet bullet = MatchBullet(row.line);
    EXPECT_EQ(row.line.substr(bullet.size), row.content) << row.line;
    EXPECT_GT(bullet.size, 0U) << row.line;
  }
}

TEST(MatchBulletTest, WhatIsNone) {
  for (const std::string_view line : {"",
                                      "-",
                                      "- ",
                                      "•",
                                      "1.",
                                      "1. ",
                                      "①",
                                      "(1)",
                                      "담당업무",
                                      "Python 3년 이상",
                                      "**굵게** 쓰기",
                                      "*기울임* 글",
                                      "--- ",
                                      "--",
                                      "-=-=-",
                                      "1.5년 이상",
                                      "3.x 버전",
                                      "2026. 8. 31. 마감",
                                      "8. 31(토)까지",
                                      "8. 31.",
                                      "12. 24",
                                      "2026년",
                                      "10:00 ~ 19:00",
                                      "~ 12/20(일)",
                                      "~ 5,000만원",
                                      "3~5년",
                                      "100명",
                                      "1.2.3",
                                      "node.js",
                                      "a.b",
                                      "vue 개발",
                                      "office",
                                      "o",
                                      "i.e. 예",
                                      "(주)가나소프트",
                                      "㈜가나소프트",
                                      "㈜ 가나소프트",
                                      ":서울",
                                      "ㅁㅁㅁ",
                                      "(가나소프트)",
                                      "[가나소프트] 백엔드",
                                      "[2026] 공채",
                                      "가나다",
                                      "가 나 다",
                                      "간. 다",
                                      "#태그",
                                      "# 제목",
                                      "+82-2-000-0000",
                                      "~하신 분",
                                      ">= 3",
                                      "●●● 모집 ●●●",
                                      "────",
                                      "■■ 공고 ■■",
                                      "x 표시",
                                      "5년차 이상",
                                      "1년 이상",
                                      "①"}) {
    EXPECT_EQ(MatchBullet(line).size, 0U) << line;
  }
}

TEST(MatchBulletTest, KindsOfOneList) {
  EXPECT_EQ(MatchBullet("1. 가").kind, MatchBullet("23. 나").kind);
  EXPECT_EQ(MatchBullet("① 가").kind, MatchBullet("⑮ 나").kind);
  EXPECT_EQ(MatchBullet("가. x").kind, MatchBullet("하. y").kind);
  EXPECT_EQ(MatchBullet("a) x").kind, MatchBullet("z) y").kind);
  EXPECT_NE(MatchBullet("1. 가").kind, MatchBullet("1) 가").kind);
  EXPECT_NE(MatchBullet("- 가").kind, MatchBullet("* 가").kind);
  EXPECT_NE(MatchBullet("■ 가").kind, MatchBullet("□ 가").kind);
}

}  // namespace
}  // namespace gonggo
