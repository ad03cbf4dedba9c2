#include "cli/messages.h"

#include <gtest/gtest.h>

#include "cli/message_texts.h"

namespace gonggo::cli {
namespace {

TEST(FormatMessage, ChoosesParticles) {
  const struct {
    const char* argument;
    const char* message;
  } cases[] = {{"가나", "가나를 서울로"}, {"다람", "다람을 서울로"},  {"'회사'", "'회사'를 서울로"},
               {"(집)", "(집)을 서울로"}, {"3", "3을 서울로"},        {"2", "2를 서울로"},
               {"PNG", "PNG를 서울로"},   {"HTML", "HTML을 서울로"},  {"", "를 서울로"},
               {"--", "--를 서울로"},     {"a.txt", "a.txt를 서울로"}};
  for (const auto& test : cases) {
    EXPECT_EQ(FormatMessage({"{0}{을/를} 서울로", ""}, Language::kKorean, {test.argument}),
              test.message);
  }
}

TEST(FormatMessage, TakesRoWithoutFinalOrAfterRieul) {
  const auto with = [](const char* word) {
    return FormatMessage({"{0}{으로/로}", ""}, Language::kKorean, {word});
  };
  EXPECT_EQ(with("서울"), "서울로");
  EXPECT_EQ(with("부산"), "부산으로");
  EXPECT_EQ(with("대구"), "대구로");
  EXPECT_EQ(with("7"), "7로");
  EXPECT_EQ(with("6"), "6으로");
}

TEST(FormatMessage, IsTotal) {
  EXPECT_EQ(FormatMessage({"{0} {9} {", "x"}, Language::kKorean, {"가"}), "가  {");
  EXPECT_EQ(FormatMessage({"{abc} }", "x"}, Language::kKorean), "{abc} }");
  EXPECT_EQ(FormatMessage({"{0}", "x"}, Language::kKorean, {"{0}"}), "{0}");
}

TEST(FormatMessage, SpeaksBothLanguages) {
  EXPECT_EQ(FormatMessage(text::kUnknownCommand, Language::kKorean, {"extarct"}),
            "'extarct'는 없는 명령입니다.");
  EXPECT_EQ(FormatMessage(text::kUnknownCommand, Language::kEnglish, {"extarct"}),
            "there is no command 'extarct'.");
}

}  // namespace
}  // namespace gonggo::cli
