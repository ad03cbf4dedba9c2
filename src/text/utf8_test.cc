#include "text/utf8.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/byte_masks.h"
#include "text/byte_scan.h"
#include "text/char_count.h"

namespace gonggo {
namespace {

TEST(Utf8Test, DecodesOneCharacter) {
  struct Row {
    std::string_view bytes;
    char32_t code;
    uint32_t size;
  };
  const std::vector<Row> rows = {
      {"a", 'a', 1},
      {"é", 0xE9, 2},
      {"가", 0xAC00, 3},
      {"힣", 0xD7A3, 3},
      {"😀", 0x1F600, 4},
      {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
      // Malformed: one byte each.
      {"\x80", 0xFFFD, 1},
      {"\xC0\xAF", 0xFFFD, 1},
      {"\xC1\xBF", 0xFFFD, 1},
      {"\xE0\x80\x80", 0xFFFD, 1},
      {"\xED\xA0\x80", 0xFFFD, 1},
      {"\xF0\x80\x80\x80", 0xFFFD, 1},
      {"\xF4\x90\x80\x80", 0xFFFD, 1},
      {"\xF5\x80\x80\x80", 0xFFFD, 1},
      {"\xFF", 0xFFFD, 1},
      {"\xEA\xB0", 0xFFFD, 1},
      {"\xF0\x9F\x98", 0xFFFD, 1},
      {"\xEA\x41\x80", 0xFFFD, 1},
  };
  for (const Row& row : rows) {
    const DecodedChar c = DecodeChar(row.bytes, 0);
    EXPECT_EQ(c.code, row.code) << row.bytes;
    EXPECT_EQ(c.size, row.size) << row.bytes;
    EXPECT_EQ(IsValidUtf8(row.bytes), row.code != 0xFFFD) << row.bytes;
  }
}

TEST(Utf8Test, DecodesBackwardsWhatItDecodesForwards) {
  const std::string text = "a가é😀\x80힣\xEA\xB0";
  std::vector<char32_t> forward;
  for (size_t i = 0; i < text.size();) {
    const DecodedChar c = DecodeChar(text, i);
    forward.push_back(c.code);
    i += c.size;
  }
  std::vector<char32_t> backward;
  for (size_t i = text.size(); i > 0;) {
    const DecodedChar c = DecodeCharBefore(text, i);
    backward.insert(backward.begin(), c.code);
    i -= c.size;
  }
  EXPECT_EQ(forward, backward);
}

TEST(Utf8Test, AppendsWhatItDecodes) {
  for (char32_t code : {U'\0', U'a', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'가', U'\xFFFF',
                        U'\x10000', U'\x10FFFF'}) {
    std::string out;
    AppendUtf8(code, out);
    EXPECT_EQ(DecodeChar(out, 0).code, code);
    EXPECT_EQ(DecodeChar(out, 0).size, out.size());
  }
  std::string surrogate;
  AppendUtf8(static_cast<char32_t>(0xD800), surrogate);
  EXPECT_EQ(surrogate, "\xEF\xBF\xBD");
}

TEST(Utf8Test, FindsBoundaries) {
  const std::string_view text = "a가😀";
  const std::vector<size_t> expected = {0, 1, 1, 1, 4, 4, 4, 4, 8, 8};
  for (size_t i = 0; i < expected.size(); ++i)
    EXPECT_EQ(CharBoundaryBefore(text, i), expected[i]) << i;
  EXPECT_EQ(CharBoundaryBefore("\x80\x80\x80\x80\x80", 4), 4U) << "malformed bytes stand alone";
}

TEST(Utf8Test, TrimsSpacesOfAnyWidth) {
  EXPECT_EQ(TrimSpaces(" \t\u3000자격 요건\u00A0 "), "자격 요건");
  EXPECT_EQ(TrimSpaces("\u3164\u2800"), "");
  EXPECT_EQ(TrimSpaces("\n가"), "\n가") << "line ends are no spaces";
  EXPECT_EQ(TrimSpaces(""), "");
}

// Whatever stands at the edge, well-formed or not.
TEST(Utf8Test, TrimsEverySpaceAndNothingElse) {
  for (char32_t code = 1; code < 0x110000; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    std::string edge;
    AppendUtf8(code, edge);
    const std::string text = edge + "가" + edge;
    ASSERT_EQ(TrimSpaces(text), IsSpace(code) ? "가" : text) << "U+" << std::hex << uint32_t{code};
  }
  EXPECT_EQ(TrimSpaces("\xEA\xC2\xA0"), "\xEA");
  EXPECT_EQ(TrimSpaces("\xA0 가 \xA0"), "\xA0 가 \xA0");
}

TEST(Utf8Test, KnowsClasses) {
  for (const char32_t c : {U'a', U'Z', U'9', U'가', U'漢', U'é', U'я', U'Ⅳ'})
    EXPECT_TRUE(IsWordChar(c)) << static_cast<uint32_t>(c);
  for (const char32_t c : {U' ', U'-', U'•', U'①', U'，', U'😀', U'ㅤ'})
    EXPECT_FALSE(IsWordChar(c)) << static_cast<uint32_t>(c);
  EXPECT_TRUE(HasFinalConsonant(U'강'));
  EXPECT_FALSE(HasFinalConsonant(U'가'));
  EXPECT_FALSE(HasFinalConsonant(U'a'));
  EXPECT_EQ(AsciiLower("Kotlin 코틀린 ÄB"), "kotlin 코틀린 Äb");
}

TEST(ByteScanTest, FindsTheFirstWherever) {
  const auto is_bar_before_x = [](auto c, auto next) { return (c == '|') & (next == 'x'); };
  for (size_t size = 0; size < 70; ++size) {
    for (size_t place = 0; place < size; ++place) {
      std::string text(size, '|');
      text[place] = 'x';
      const size_t expected = place == 0 ? size : place - 1;
      EXPECT_EQ(FindByteWhere(text, 0, is_bar_before_x), expected) << size << " " << place;
      EXPECT_EQ(FindByteWhere(text, place, is_bar_before_x), size);
    }
  }
}

TEST(ByteScanTest, CountsBytesOfTextsOfAnySize) {
  for (const size_t size :
       {0U, 1U, 15U, 16U, 17U, 31U, 33U, 70U, 4079U, 4080U, 4081U, 4097U, 9000U}) {
    std::string text(size, '|');
    EXPECT_EQ(CountBytes(text, '|'), size);
    for (size_t i = 0; i < size; i += 3) text[i] = 'x';
    EXPECT_EQ(CountBytes(text, '|'), static_cast<size_t>(std::count(text.begin(), text.end(), '|')))
        << size;
    EXPECT_EQ(CountBytes(text, 'y'), 0U);
  }
}

TEST(CharCountTest, CountsWhatIsNoContinuation) {
  std::string text;
  for (int i = 0; i < 20; ++i) {
    for (const std::string_view piece : {"가", "a", "é", "😀", "\x80"}) {
      text += piece;
      const auto naive =
          std::count_if(text.begin(), text.end(), [](char c) { return !IsContinuationByte(c); });
      EXPECT_EQ(CountChars(text), static_cast<size_t>(naive)) << text.size();
    }
  }
}

}  // namespace
}  // namespace gonggo
