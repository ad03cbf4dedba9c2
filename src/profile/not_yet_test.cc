#include "profile/not_yet.h"

#include <gtest/gtest.h>

#include <string>

namespace gonggo {
namespace {

// The text with a star for what is not known yet.
std::string Known(const std::string& text) {
  std::string known;
  for (uint32_t i = 0; i < text.size(); ++i) {
    bool not_yet = false;
    for (const Span at : FindNotYet(text)) not_yet = not_yet || (at.begin <= i && i < at.end);
    if (!not_yet) known += text[i];
    if (not_yet && (known.empty() || known.back() != '*')) known += '*';
  }
  return known;
}

TEST(FindNotYet, ALabelIsAboutWhatFollows) {
  EXPECT_EQ(Known("공부 중: Go, Kubernetes"), "*");
  EXPECT_EQ(Known("학습중 - Go"), "*");
  EXPECT_EQ(Known("현재 배우는 중인 기술 : Go"), "*");
  EXPECT_EQ(Known("관심 분야: Rust"), "*");
  EXPECT_EQ(Known("Currently learning: Go, Rust"), "*");
  EXPECT_EQ(Known("Learning: Go"), "*");
  EXPECT_EQ(Known("공부 중 | Go, Kubernetes"), "*");
  EXPECT_EQ(Known("[학습 중] Go"), "[*");
  EXPECT_EQ(Known("공부 중: Go, 사용: Java"), "*, 사용: Java");
  EXPECT_EQ(Known("언어: Java | 공부 중: Go | 도구: Git"), "언어: Java |*| 도구: Git");
}

TEST(FindNotYet, ARemarkIsAboutTheNameBeforeIt) {
  EXPECT_EQ(Known("Java, Kotlin(학습 중)"), "Java,*)");
  EXPECT_EQ(Known("Java, Kotlin (공부 중), Go"), "Java,*), Go");
  EXPECT_EQ(Known("Java: 5년, Go: 학습 중"), "Java: 5년,*");
  EXPECT_EQ(Known("Go, Rust - 학습 예정"), "*");
  EXPECT_EQ(Known("정보처리기사 (필기 합격, 실기 준비 중)"), "*)");
  EXPECT_EQ(Known("SQLD (2026.12 취득 예정)"), "*)");
  EXPECT_EQ(Known("Kafka 도입 (예정)"), "*)");
  EXPECT_EQ(Known("Java, Go (learning)"), "Java,*)");
}

TEST(FindNotYet, ASentenceIsAboutItsClause) {
  EXPECT_EQ(Known("Java로 개발했고, 요즘은 Go를 공부하고 있습니다"), "Java로 개발했고, *습니다");
  EXPECT_EQ(Known("Java로 개발하며 Go를 학습 중입니다"), "Java로 개발하며 *입니다");
  EXPECT_EQ(Known("Java 개발자입니다. 현재 공부 중인 Go와 Rust"), "Java 개발자입니다. 현재 *");
  EXPECT_EQ(Known("Rust에 관심이 많습니다"), "*관심이 많습니다");
  EXPECT_EQ(Known("I write Java. I'm learning Go"), "I write Java. *");
  EXPECT_EQ(Known("Interested in Node.js and Go"), "*");
  EXPECT_EQ(Known("Java developer interested in Rust"), "Java developer *");
  EXPECT_EQ(Known("Redis는 써 본 적은 없습니다"), "*");
}

TEST(FindNotYet, WordsOfOtherThings) {
  for (const char* text :
       {"신규 입사자 학습 중 쓰는 Kafka 구축", "백엔드 개발자로 이직 준비 중",
        "Machine Learning: PyTorch", "고객 관심 지표: SQL로 분석", "Deep learning, Python",
        "학습 데이터: Spark로 처리", "공부방 예약 서비스: Java", "관심 상품 API를 Java로 개발",
        "졸업 예정", "오픈 예정 서비스: Go"})
    EXPECT_TRUE(FindNotYet(text).empty()) << text;
}

TEST(IsNotYetLabel, HeadingsOfLists) {
  for (const char* text : {"공부 중", "관심 분야", "관심사", "학습 중인 기술", "현재 공부 중인 것",
                           "Currently learning", "Interests", "공부 및 관심 분야"})
    EXPECT_TRUE(IsNotYetLabel(text)) << text;
  for (const char* text :
       {"", "기술", "관심 고객 분석", "Machine Learning", "공부방", "Go 공부 중"})
    EXPECT_FALSE(IsNotYetLabel(text)) << text;
}

}  // namespace
}  // namespace gonggo
