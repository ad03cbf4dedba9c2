#include "requirement/necessity.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

constexpr Necessity kR = Necessity::kRequired;
constexpr Necessity kP = Necessity::kPreferred;

TEST(Necessity, ByTheWordsOfTheItem) {
  const struct {
    std::string_view item;
    Necessity section;
    Necessity read;
  } rows[] = {
      {"Java 개발 경력 3년 이상", kR, kR},
      {"Java 개발 경력 3년 이상", kP, kP},
      {"관련 자격증 소지자 우대", kR, kP},
      {"Kotlin을 써 보셨다면 좋아요", kR, kP},
      {"Kotlin 경험이 있으면 좋습니다", kR, kP},
      {"Experience with Go is a plus", kR, kP},
      {"Fluent English, German is a plus", kR, kR},
      {"Degree in law; a doctorate is an advantage", kR, kR},
      {"Kenntnisse in Rust von Vorteil", kR, kP},
      {"Idealerweise Erfahrung mit Rust", kR, kP},
      {"Rust ist keine Voraussetzung", kR, kR},
      {"Java, Go and Rust are a plus", kR, kP},
      {"Experience at sea, especially as a cook is a plus", kR, kP},
      {"Experience with sails, oars or boats is a plus", kR, kP},
      {"Boats &amp; sails are a plus", kR, kP},
      {"Norwegian is a strong plus", kR, kP},
      {"We use Go, so experience with it is a plus", kR, kP},
      {"Mends nets as required by the captain", kP, kP},
      {"Go experience preferred", kR, kP},
      {"Bachelor's degree in law, Master's degree preferred", kR, kR},
      {"Java required, Kotlin preferred", kR, kR},
      {"Nice to have: Rust", kR, kP},
      {"운전면허 필수", kP, kR},
      {"야간 근무가 반드시 가능해야 합니다", kP, kR},
      {"필수는 아니지만 Rust 경험", kP, kP},
      {"Python (Go 우대)", kR, kR},
      {"자바 경험 (우대)", kP, kP},
      {"무역 서류를 다뤄 본 경험이 있는 분(우대)", kR, kP},
      {"무역 서류를 다뤄 본 경험 (우대사항)", kR, kP},
      {"(우대) Spark 활용 경험", kR, kP},
      {"(필수) 야간 근무", kP, kR},
      {"Java(필수), Kotlin(우대)", kR, kR},
      {"포토샵, 피그마(우대)", kR, kR},
      {"스스로 문제를 찾는 분 [우대 사항]", kR, kR},
      {"해외 출장이 가능한 분 ■ 우대사항", kR, kR},
      {"소통이 원활한 분 2) 우대 사항 ", kR, kR},
      {"배차 서버를 만드신 분 [이런 분이면 더욱 좋아요]", kR, kR},
      {"Kotlin 개발 경험 [우대]", kR, kP},
      {"[우대 사항] Kotlin 개발 경험", kR, kP},
      {"정보처리기사 우대 사항", kR, kP},
      {"동종 업계 경력자 선호", kR, kP},
      {"배차 서버를 만드신 분 [팀] [이런 분이면 더욱 좋아요] ", kR, kR},
      {"배차 서버를 만드신 분 [이런 분이면 더욱 좋아요] 그리고", kR, kP},
      {"[이런 분이면 더욱 좋아요]", kR, kP},
      {"무역 서류를 다뤄 본 경험(우대) 및 통관", kR, kR},
      {"수평적인 문화를 선호하시는 분", kR, kR},
      {"영어를 읽을 수 있다면 좋지만 필수적인 것은 아닙니다", kP, kP},
      {"문서에 관심이 있으신 분이면 좋겠어요.", kR, kR},
      {"문서에 관심이 있으신 분이면 좋겠습니다", kP, kP},
      {"관련 전공자 우대, 꼼꼼하신 분이면 좋겠어요", kR, kP},
      {"", kR, kR},
      {"", kP, kP},
      {"((((((", kR, kR},
      {"))))우대", kR, kP},
  };
  for (const auto& row : rows)
    EXPECT_EQ(ReadNecessity(row.item, row.section), row.read) << row.item;
}

TEST(Necessity, EndsAsWish) {
  for (const std::string_view yes :
       {"관련 전공자 우대", "관련 전공자 우대합니다.", "경력자 우대 (신입 지원 가능)",
        "써 보셨으면 좋겠습니다!", "Rust is a plus"}) {
    EXPECT_TRUE(EndsAsWish(yes)) << yes;
  }
  for (const std::string_view no : {"우대하는 고객을 상대한 경험", "Java 개발 경험", "", "(우대)",
                                    "필수", "꼼꼼하신 분이면 좋겠어요."}) {
    EXPECT_FALSE(EndsAsWish(no)) << no;
  }
  EXPECT_TRUE(EndsAsWish("꼼꼼하신 분이면 좋겠어요.", Politeness::kOfWish));
}

}  // namespace
}  // namespace gonggo
