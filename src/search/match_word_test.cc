#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "search/tokens.h"

namespace gonggo {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using testing::UnorderedElementsAre;

WordMatch Match(std::string_view word) { return MatchWord(word, BuiltInSkills()); }

TEST(MatchWord, CompoundsArePhrases) {
  EXPECT_THAT(Match("앱개발자").any, ElementsAre(TokenPhrase{{"앱", "개발자"}, false}));
  EXPECT_THAT(Match("3년").any, ElementsAre(TokenPhrase{{"3", "년"}, false}));
  EXPECT_THAT(Match("설계하고").any, ElementsAre(TokenPhrase{{"설계"}, false}));
}

TEST(MatchWord, SkillsAreLookedForByIdToo) {
  for (const char* word : {"쿠버네티스", "k8s", "Kubernetes", "쿠버네티스를"}) {
    const WordMatch match = Match(word);
    EXPECT_EQ(match.skill, "kubernetes") << word;
    EXPECT_THAT(match.any, Contains(TokenPhrase{{"@kubernetes"}, false})) << word;
  }
  EXPECT_THAT(Match("스프링").any, Contains(TokenPhrase{{"@spring_boot"}, false}));
  EXPECT_EQ(Match("go").skill, "go");
  EXPECT_EQ(Match("개발자").skill, std::nullopt);
  EXPECT_THAT(Match("자바개발자").any, Contains(TokenPhrase{{"@java", "개발자"}, false}));
}

TEST(MatchWord, UnknownWordsMatchByPrefix) {
  EXPECT_THAT(Match("뚜비랩").any, ElementsAre(TokenPhrase{{"뚜비랩"}, true}));
  EXPECT_THAT(MatchPhrase("뚜비랩", BuiltInSkills()).any,
              ElementsAre(TokenPhrase{{"뚜비랩"}, false}));
  EXPECT_THAT(Match("키우는").any, ElementsAre(TokenPhrase{{"키우"}, false}));
  EXPECT_THAT(Match("뷁").any, ElementsAre(TokenPhrase{{"뷁"}, false}));
}

// 말 is what is left of it, and says something else.
TEST(MatchWord, IsNoSyllableFromItsMiddle) {
  EXPECT_THAT(Match("없는말이다").any, ElementsAre(TokenPhrase{{"없는말이다"}, false}));
  // Also where the same syllable stands at the beginning, and without the signs around it.
  EXPECT_THAT(Match("말없는말이다").any, Not(Contains(TokenPhrase{{"말"}, false})));
  for (const char* word : {"없는말이다!", "(없는말이다)", "없는말이다.\""})
    EXPECT_THAT(Match(word).any, ElementsAre(TokenPhrase{{"없는말이다"}, false})) << word;
  EXPECT_THAT(Match("말이다").any, ElementsAre(TokenPhrase{{"말"}, false}));
  EXPECT_THAT(Match("앱을").any, Contains(TokenPhrase{{"앱"}, false}));
  EXPECT_THAT(Match("(앱").any, Contains(TokenPhrase{{"앱"}, false}));
}

TEST(MatchWord, HyphensAreOptional) {
  EXPECT_THAT(Match("two-line").any,
              ElementsAre(TokenPhrase{{"two", "line"}, false}, TokenPhrase{{"twolin"}, false}));
}

TEST(MatchWord, HasItsOtherSpellings) {
  EXPECT_THAT(Match("알바").any, UnorderedElementsAre(TokenPhrase{{"알바"}, false},
                                                      TokenPhrase{{"아르바이트"}, false}));
  EXPECT_THAT(Match("백엔드개발자").any, IsSupersetOf({TokenPhrase{{"백엔드", "개발자"}, false},
                                                       TokenPhrase{{"백앤드", "개발자"}, false},
                                                       TokenPhrase{{"backend", "개발자"}, false}}));
  EXPECT_THAT(Match("SW").any,
              IsSupersetOf({TokenPhrase{{"소프트웨어"}, false}, TokenPhrase{{"s", "w"}, false}}));
  EXPECT_THAT(Match("front-end").any, Contains(TokenPhrase{{"프론트", "엔드"}, false}));
}

// Where a title is no skill (Machine Learning Engineer), its words are found all the same.
TEST(MatchWord, HasThePlainNamesOfASkill) {
  EXPECT_THAT(Match("머신러닝").any, Contains(TokenPhrase{{"machin", "learn"}, false}));
  // A name that needs company is none by itself: "Go to market".
  EXPECT_THAT(Match("고랭").any, Not(Contains(TokenPhrase{{"go"}, false})));
}

TEST(MatchWord, WhatSaysNothing) {
  for (const char* word : {"", " ", "및", "!", "|", "@", "*", "\xff", "\""})
    EXPECT_THAT(Match(word).any, IsEmpty()) << word;
}

TEST(MatchWord, AnyNormalFormAndAnyLength) {
  // 개발 in conjoining letters, as macOS writes it.
  EXPECT_EQ(Match("\u1100\u1162\u1107\u1161\u11af"), Match("개발"));
  std::string long_word;
  while (long_word.size() < 100000) long_word += "개발a";
  for (const TokenPhrase& phrase : Match(long_word).any)
    EXPECT_LE(phrase.tokens.size(), kMaxPhraseTokens);
}

TEST(MatchPhrase, OfSeveralWords) {
  const WordMatch match = MatchPhrase("데이터 분석", BuiltInSkills());
  EXPECT_EQ(match.skill, "data_analysis");
  EXPECT_THAT(match.any, Contains(TokenPhrase{{"데이터", "분석"}, false}));
  EXPECT_THAT(match.any, Contains(TokenPhrase{{"@data_analysis"}, false}));
}

}  // namespace
}  // namespace gonggo
