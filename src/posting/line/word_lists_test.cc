#include "posting/line/word_lists.h"

#include <gtest/gtest.h>

#include <array>

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 6> kWords = {"물류센터", "센터", "점", "ok", "?", " 월"};

TEST(WordLists, WholeWords) {
  constexpr WholeWords kWhole(kWords);
  for (const std::string_view text : kWords) EXPECT_TRUE(kWhole.Is(text)) << text;
  for (const std::string_view text :
       {"", "월", " ", "OK", "o", "k", "물류 센터", "물류센터 ", "터", "\x84\xB0", "점점", "??"})
    EXPECT_FALSE(kWhole.Is(text)) << text;
}

TEST(WordLists, EndWords) {
  constexpr EndWords kEnd(kWords);
  EXPECT_EQ(kEnd.EndOf("새벽물류센터"), "물류센터");
  EXPECT_EQ(kEnd.EndOf("콜센터"), "센터");
  EXPECT_EQ(kEnd.EndOf("점"), "점");
  EXPECT_EQ(kEnd.EndOf("ok"), "ok");
  EXPECT_EQ(kEnd.EndOf("이건 ok"), "ok");
  EXPECT_EQ(kEnd.EndOf("왜?"), "?");
  EXPECT_EQ(kEnd.EndOf("?"), "?");
  EXPECT_EQ(kEnd.EndOf("12 월"), " 월");
  for (const std::string_view text :
       {"", "월", "k", "OK", "점장", "센터 ", "터", "o k", "\xA0\x90"})
    EXPECT_EQ(kEnd.EndOf(text), "") << text;
}

TEST(WordLists, BeginWords) {
  constexpr BeginWords kBegin(kWords);
  EXPECT_EQ(kBegin.BeginOf("물류센터 상차"), "물류센터");
  EXPECT_EQ(kBegin.BeginOf("점장"), "점");
  EXPECT_EQ(kBegin.BeginOf("ok"), "ok");
  EXPECT_EQ(kBegin.BeginOf("okay"), "ok");
  EXPECT_EQ(kBegin.BeginOf("?!"), "?");
  EXPECT_EQ(kBegin.BeginOf(" 월급"), " 월");
  for (const std::string_view text : {"", "o", "OK", "월급", "물류", "이점", " ", "\xEC\xA0"})
    EXPECT_EQ(kBegin.BeginOf(text), "") << text;
}

TEST(WordLists, HeldWords) {
  constexpr HeldWords kHeld(kWords);
  for (const std::string_view text :
       {"망원점장", "점", "a ok b", "ook", "왜?", "12 월급", "새벽물류센터", "\x90점"})
    EXPECT_TRUE(kHeld.StandsIn(text)) << text;
  for (const std::string_view text : {"", "월급", "o k", "OK", "물류", "센 터", "\xEC\xA0", "\x90"})
    EXPECT_FALSE(kHeld.StandsIn(text)) << text;
}

// Without a word under three bytes, short texts are told at once.
TEST(WordLists, OfLongWords) {
  static constexpr std::array<std::string_view, 2> kLong = {"Senior", "팀장"};
  constexpr EndWords kEnd(kLong);
  constexpr HeldWords kHeld(kLong);
  EXPECT_TRUE(kEnd.Ends("영업팀장"));
  EXPECT_TRUE(kHeld.StandsIn("A Senior"));
  for (const std::string_view text : {"", "S", "Se", "장", "or", "Senio"}) {
    EXPECT_FALSE(kEnd.Ends(text)) << text;
    EXPECT_FALSE(kHeld.StandsIn(text)) << text;
  }
}

}  // namespace
}  // namespace gonggo
