#include "requirement/scan.h"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <string>
#include <vector>

namespace gonggo {
namespace {

TEST(MatchAt, LeavesOutSpacesAndCase) {
  EXPECT_EQ(MatchAt("회사 내규", 0, "회사내규"), std::string_view("회사 내규").size());
  EXPECT_EQ(MatchAt("회사내규에", 0, "회사 내규"), std::string_view("회사내규").size());
  EXPECT_EQ(MatchAt("At Least 5", 0, "at least"), 8U);
  EXPECT_EQ(MatchAt("tools", 0, "to"), kNoMatch);
  EXPECT_EQ(MatchAt("회", 0, "회사"), kNoMatch);
}

TEST(MatchBefore, EndsThere) {
  const std::string_view text = "경력 최소 3년";
  EXPECT_EQ(MatchBefore(text, std::string_view("경력 최소").size(), "최소"),
            std::string_view("경력 ").size());
  EXPECT_EQ(MatchBefore("vmin", 4, "min"), kNoMatch);
}

TEST(FindAnyWord, PrefersTheLongestAtTheFirstPlace) {
  static constexpr WordTable kWords = {"상시", "상시채용"};
  const auto found = FindAnyWord("우리는 상시 채용 중", kWords);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->index, 1U);
  EXPECT_FALSE(FindAnyWord("항시 채용", kWords));
}

TEST(FindAnyWord, StopsWhereItIsTold) {
  static constexpr WordTable kWords = {"절차"};
  EXPECT_TRUE(FindAnyWord("전형 절차", kWords, 0, 8));
  EXPECT_FALSE(FindAnyWord("전형 절차", kWords, 0, 7));
  EXPECT_FALSE(FindAnyWord("전형 절차", kWords, 8));
}

// Long runs of ASCII are looked through in blocks: what they give must be what each place says.
TEST(FindAnyWord, FindsTheSameInBlocks) {
  static constexpr WordTable kWords = {"oar", "c++", "+1", "뱃길"};
  static constexpr WordTable kBlankWords = {" oar", "c++"};
  const auto slowly = [](std::string_view text, WordList words) -> std::optional<size_t> {
    for (size_t i = 0; i < text.size(); ++i) {
      const bool inside = i > 0 && IsAlphaByte(text[i]) && IsAlphaByte(text[i - 1]);
      if (!inside && FindWordAt(text, i, words)) return i;
    }
    return std::nullopt;
  };
  std::string filler;
  while (filler.size() < 3 * 64) filler += "boar soar-roar, oa.r (c+) 7 oars\t";
  for (size_t at = 0; at <= filler.size(); ++at) {
    for (const std::string_view word : {"oar", " Oar ", "C++", "+1", "뱃길", "노"}) {
      const std::string text = filler.substr(0, at) + std::string(word) + filler.substr(at);
      for (const WordList words : {WordList(kWords), WordList(kBlankWords)}) {
        const auto found = FindAnyWord(text, words);
        const auto expected = slowly(text, words);
        const auto begin = found ? std::optional(found->begin) : std::nullopt;
        EXPECT_EQ(begin, expected) << text;
      }
    }
  }
}

TEST(HasAnyWord, LeavesOutSpacesAndCase) {
  static constexpr WordTable kWords = {"per year", "년"};
  EXPECT_TRUE(HasAnyWord("3,000 Per Year", kWords));
  EXPECT_FALSE(HasAnyWord("super year", kWords));
  EXPECT_FALSE(HasAnyWord("", kWords));
}

TEST(HoldsHangul, AsItIsWritten) {
  EXPECT_TRUE(HoldsHangul("제출된 서류는 반환하지 않습니다", "서류"));
  EXPECT_TRUE(HoldsHangul("서서류", "서류"));
  EXPECT_FALSE(HoldsHangul("서 류", "서류"));
  EXPECT_FALSE(HoldsHangul("분류", "서류"));
  EXPECT_FALSE(HoldsHangul("서", "서류"));
  EXPECT_FALSE(HoldsHangul("", "서류"));
}

TEST(MatchSignAt, TakesTheFirstOfTheList) {
  static constexpr WordTable kSigns = {"->", "-", "→"};
  EXPECT_EQ(MatchSignAt("->", 0, kSigns), 2U);
  EXPECT_EQ(MatchSignAt("-→", 1, kSigns), 4U);
  EXPECT_EQ(MatchSignAt("-", 1, kSigns), kNoMatch);
  EXPECT_EQ(MatchSignAt("가", 0, kSigns), kNoMatch);
}

// What stands in a text by the words of scan.h, without tables.
size_t PlainMatchAt(std::string_view text, size_t at, std::string_view word) {
  size_t i = at;
  for (size_t w = 0; w < word.size(); ++w) {
    if (IsBlankByte(word[w])) continue;
    while (w > 0 && i < text.size() && IsBlankByte(text[i])) ++i;
    if (i >= text.size() || LowerAscii(text[i]) != word[w]) return kNoMatch;
    ++i;
  }
  if (i < text.size() && IsAlphaByte(text[i - 1]) && IsAlphaByte(text[i])) return kNoMatch;
  return i;
}

FoundWord PlainLongestAt(std::string_view text, size_t at, WordList words) {
  FoundWord found{at, 0, 0};
  for (size_t w = 0; w < words.size(); ++w) {
    const size_t end = PlainMatchAt(text, at, words[w]);
    if (end != kNoMatch && end > found.end) found = {at, end, w};
  }
  return found;
}

std::optional<FoundWord> PlainFind(std::string_view text, WordList words) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && IsAlphaByte(text[i]) && IsAlphaByte(text[i - 1])) continue;
    const FoundWord found = PlainLongestAt(text, i, words);
    if (found.end > 0) return found;
  }
  return std::nullopt;
}

TEST(IsSameWord, LeavesOutBlanksButAtTheBeginning) {
  static_assert(IsSameWord("경력 무관", "경력무관"));
  static_assert(IsSameWord("in ", "in"));
  static_assert(!IsSameWord(" in", "in"));
  static_assert(!IsSameWord("경력", "경력무관"));
  static_assert(!IsSameWord("경력무관", "경력"));
}

void ExpectTheSameAsTheWordsOneByOne(WordList words) {
  const std::vector<std::string> pieces = {"경", "력", "무", "관", "이", "종", "1", "·",    "ㆍ",
                                           "→",  "£",  " ",  " ",  "\t", "a",  "A", "plus", "IN",
                                           "r",  "to", "yr", ".",  "가", "x",  "𝄞", "힣",   "or"};
  std::minstd_rand random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (size_t k = random() % 10; k > 0; --k) text += pieces[random() % pieces.size()];
    const auto found = FindAnyWord(text, words);
    const auto plain = PlainFind(text, words);
    ASSERT_EQ(found.has_value(), plain.has_value()) << text;
    if (found) {
      EXPECT_EQ(found->begin, plain->begin) << text;
      EXPECT_EQ(found->end, plain->end) << text;
      EXPECT_EQ(found->index, plain->index) << text;
    }
    for (size_t at = 0; at <= text.size(); ++at) {
      const size_t end = PlainLongestAt(text, at, words).end;
      EXPECT_EQ(MatchAnyAt(text, at, words), end > 0 ? end : kNoMatch) << text << ' ' << at;
      size_t begin = kNoMatch;
      for (const std::string_view word : words)
        begin = std::min(begin, MatchBefore(text, at, word));
      EXPECT_EQ(MatchAnyBefore(text, at, words), begin) << text << ' ' << at;
    }
  }
}

TEST(WordTable, SaysTheSameAsTheWordsOneByOne) {
  static constexpr WordTable kWords = {"경력", "경력 무관", "경", "이 ", "in ", "a plus",
                                       "→",    "·",         "£",  "1종", "무",  "무관",
                                       "r to", "𝄞경",       "or", "yr.", "to",  "ㆍ"};
  ExpectTheSameAsTheWordsOneByOne(kWords);
  // None of a single character: the first two may refuse a place.
  static constexpr WordTable kLonger = {"경력", "경력 무관", "이 력", "in",  "a plus",
                                        "무관", "r to",      "𝄞경",   "yr.", "힣𝄞"};
  ExpectTheSameAsTheWordsOneByOne(kLonger);
}

TEST(FindSyllable, FindsOnBoundaries) {
  EXPECT_EQ(FindSyllable("가나다", "다"), 6U);
  EXPECT_EQ(FindSyllable("가나다", "라"), std::string_view::npos);
  EXPECT_EQ(FindSyllable("", "라"), std::string_view::npos);
  EXPECT_EQ(FindSyllable("가가가", "가", 1), 3U);
}

struct NumberRow {
  const char* text;
  double value;
  size_t end;
};

TEST(ScanNumber, Table) {
  const NumberRow rows[] = {{"4,000만", 4000, 5}, {"4,00", 4, 1}, {"1,234,567", 1234567, 9},
                            {"2.5년", 2.5, 3},    {"2.", 2, 1},   {"1.2345", 1, 1},
                            {"12,3456", 12, 2},   {"007", 7, 3}};
  for (const NumberRow& row : rows) {
    const auto number = ScanNumber(row.text, 0);
    ASSERT_TRUE(number) << row.text;
    EXPECT_DOUBLE_EQ(number->value, row.value) << row.text;
    EXPECT_EQ(number->end, row.end) << row.text;
  }
  EXPECT_FALSE(ScanNumber("x", 0));
  EXPECT_FALSE(ScanNumber("1234567890123456", 0));
  EXPECT_FALSE(ScanNumber("", 0));
}

TEST(SkipSpaces, KnowsWideOnes) {
  EXPECT_EQ(SkipSpaces("\u3000\u00A0 x", 0), 6U);
  EXPECT_EQ(SkipSpacesBack("x \u3000", 5), 1U);
}

TEST(MatchRangeSign, AllOfThem) {
  for (const std::string_view sign : {"~", "～", "〜", "-", "–", "—"}) {
    EXPECT_EQ(MatchRangeSign(sign, 0), sign.size()) << sign;
  }
  EXPECT_EQ(MatchRangeSign("x", 0), kNoMatch);
}

}  // namespace
}  // namespace gonggo
