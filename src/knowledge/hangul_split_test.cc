#include "knowledge/hangul_split.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge/hangul_build.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

std::vector<uint16_t> RunOf(std::string_view text) {
  std::vector<uint16_t> run;
  for (size_t at = 0; at < text.size(); at += 3)
    run.push_back(static_cast<uint16_t>(DecodeChar(text, at).code - kHangulFirst));
  return run;
}

std::string TokensOf(std::string_view text, HangulBefore before = HangulBefore::kSpace) {
  HangulSplitter splitter;
  std::string out;
  AppendHangulTokens(text, splitter.Split(RunOf(text), before), splitter.words(), out);
  return out;
}

TEST(HangulSplit, OfTheBuiltInWords) {
  const std::pair<const char*, const char*> rows[] = {
      {"개발자", "개발자 |개발"},
      {"백엔드개발자를", "백엔드 개발자 |개발"},
      {"데이터분석", "데이터 분석"},
      {"설계하신", "설계"},
      {"경력직", "경력직 |경력"},
      {"인사이트", "인사이트"},
      {"만드는", "만들"},
      {"신사업을", "신사업 |사업"},
      {"강남구에서", "강남구 |강남"},
      {"및", ""},
      {"하는", ""},
      {"뚜비랩스에서는", "뚜비랩스"},
      {"무지개마켓의", "무지개 마켓"},
      {"전문가용", "전문가용 |전문가 |전문"},
  };
  for (const auto& [text, tokens] : rows) EXPECT_EQ(TokensOf(text), tokens) << text;
}

TEST(HangulSplit, WhatStandsInFrontDecides) {
  EXPECT_EQ(TokensOf("를", HangulBefore::kOther), "");
  EXPECT_EQ(TokensOf("로", HangulBefore::kDigit), "");
  EXPECT_EQ(TokensOf("년차", HangulBefore::kDigit), "년차 |년");
  EXPECT_EQ(TokensOf("만원", HangulBefore::kDigit), "만원 |만");
  EXPECT_EQ(TokensOf("시간", HangulBefore::kDigit), "시간");
}

// Whatever the run, its pieces cover it in order.
TEST(HangulSplit, PiecesCoverTheRun) {
  HangulSplitter splitter;
  uint32_t random = 7;
  for (int i = 0; i < 2000; ++i) {
    std::vector<uint16_t> run(1 + i % kMaxHangulRun);
    for (uint16_t& syllable : run) {
      random = random * 1664525U + 1013904223U;
      syllable = static_cast<uint16_t>((random >> 8U) % kHangulCount);
    }
    size_t end = 0;
    for (const HangulPiece& piece : splitter.Split(run, static_cast<HangulBefore>(i % 3))) {
      ASSERT_EQ(piece.begin, end);
      ASSERT_GT(piece.end, piece.begin);
      end = piece.end;
    }
    ASSERT_EQ(end, run.size());
  }
}

TEST(BuildHangulWords, RefusesWhatIsNoWord) {
  EXPECT_FALSE(BuildHangulWords({{"abc", kHangulNoun, 0, ""}}).has_value());
  EXPECT_FALSE(BuildHangulWords({{"", kHangulNoun, 0, ""}}).has_value());
  EXPECT_FALSE(BuildHangulWords({{"가나다라마바사아자차카타파", kHangulNoun, 0, ""}}).has_value());
}

TEST(BuildHangulWords, JoinsWhatOneSurfaceCanBe) {
  const auto words = BuildHangulWords({{"가지", kHangulNoun, 0, ""},
                                       {"가지", kHangulVerb | kHangulPlain, 0, "가지"},
                                       {"고", kHangulPlain << kHangulEndingShift, 0, ""}});
  ASSERT_TRUE(words.has_value());
  HangulSplitter splitter((*words)->words);
  EXPECT_EQ(splitter.Split(RunOf("가지"), HangulBefore::kSpace).front().kind,
            HangulPieceKind::kNoun);
  EXPECT_EQ(splitter.Split(RunOf("가지고"), HangulBefore::kSpace).front().kind,
            HangulPieceKind::kVerb);
}

}  // namespace
}  // namespace gonggo
