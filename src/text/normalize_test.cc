#include "text/normalize.h"

#include <gtest/gtest.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace gonggo {
namespace {

TEST(NormalizeTextTest, Table) {
  struct Row {
    std::string in;
    std::string out;
  };
  const std::vector<Row> rows = {
      {"", ""},
      {"자격요건\n- Python", "자격요건\n- Python"},
      {"a\r\nb\r\n", "a\nb\n"},
      {"a\rb\rc", "a\nb\nc"},
      {"a\rb\nc", "ab\nc"},
      {"a\r\r\nb", "a\nb"},
      {"a\tb", "a\tb"},
      // macOS file names and texts come decomposed.
      {"\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"},
      {"\u1100\u1161", "가"},
      {"가\u11A8", "각"},
      {"각\u11A8", "각\u11A8"},
      {"e\u0301", "é"},
      {"re\u0301sume\u0301", "résumé"},
      {"a\u0323\u0307", "ạ\u0307"},
      {"a\u0307\u0323", "ạ\u0307"},
      {"\u212B", "Å"},
      {"\u304B\u3099", "が"},
      {"\uF900", "豈"},
      // Full-width letters stay as they are: NFC, not NFKC.
      {"ＡＢＣ：１", "ＡＢＣ：１"},
      // Zero width inside words.
      {"자\u200B격\uFEFF요\u2060건", "자격요건"},
      {"자\u200C격\u200D요건", "자격요건"},
      {"\uFEFF첫 줄", "첫 줄"},
      {"가운데\uFEFF표시", "가운데표시"},
      {"경\u00AD력", "경력"},
      {"\u200B", ""},
      {"e\u200B\u0301", "é"},
      // Bidirectional controls.
      {"abc\u202Edef\u202C", "abcdef"},
      {"\u2066x\u2069\u200E\u200F", "x"},
      // Controls.
      {std::string("a\0b", 3), "ab"},
      {"a\x1B[31mb\x07", "a[31mb"},
      {"a\x7F"
       "b",
       "ab"},
      {"a\u0080\u009Fb", "ab"},
      // UTF-8 read as Latin-1 and written again, if a C1 control shows that it is.
      {"You\u00E2\u0080\u0099ll", "You’ll"},
      {"2\u00E2\u0080\u00933 years \u00E2\u009C\u0085", "2–3 years ✅"},
      {"\u00C3\u0089cole, caf\u00C3\u00A9", "École, café"},
      {"\u00EA\u00B0\u0080\u00EA\u00B0", "가\u00EA\u00B0"},
      {"\u00F0\u009F\u0098\u0080", "😀"},
      {"\u00E2\u0080", "\u00E2"},
      {"caf\u00C3\u00A9", "caf\u00C3\u00A9"},
      {"\u00C2\u0085x \u00E2\u0080\u00AE", "\u00C2 x "},
      {"a\u0085b\u2028c\u2029d", "a b c d"},
      {"a\x0B"
       "b\x0C"
       "c",
       "a b c"},
      // Emoji keep their joiners and variation selectors.
      {"👩\u200D💻", "👩\u200D💻"},
      {"❤\uFE0F\u200D🔥", "❤\uFE0F\u200D🔥"},
      {"👍🏽\u200D가", "👍🏽가"},
      {"👩\u200D", "👩"},
      {"\u200D💻", "💻"},
      {"☑\uFE0F 확인", "☑\uFE0F 확인"},
      // Scripts whose words need joiners.
      {"نمی\u200Cخواهم", "نمی\u200Cخواهم"},
      // Malformed bytes.
      {"a\xFF"
       "b",
       "a\uFFFDb"},
      {"\xEA\xB0", "\uFFFD\uFFFD"},
      {"\xEA\xB0\x80\xEA\xB0", "가\uFFFD\uFFFD"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
      {"\xC0\xAF", "\uFFFD\uFFFD"},
      {"가\xFF\r\n나", "가\uFFFD\n나"},
      // Tags that could smuggle hidden text.
      {"a\U000E0041\U000E0042b", "ab"},
  };
  for (const Row& row : rows) EXPECT_EQ(NormalizeText(row.in), row.out) << row.in;
}

std::string Nfc(const std::string& text) {
  utf8proc_uint8_t* out = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &out,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  std::string result;
  if (size >= 0) result.assign(reinterpret_cast<char*>(out), static_cast<size_t>(size));
  std::free(out);
  return result;
}

// Characters that normalising takes out or replaces; for all others the result must be plain NFC.
bool IsTouched(char32_t c) {
  if (c >= 0xD800 && c <= 0xDFFF) return true;
  std::string one;
  AppendUtf8(c, one);
  const std::string out = NormalizeText(one);
  return out.empty() || (out == " " && c != ' ') || (out == "-" && c != '-');
}

TEST(NormalizeTextTest, OddSpacesBecomeSpaces) {
  EXPECT_EQ(NormalizeText("근무\u00A0장소:\u3000대전\u2009유성구\u202F죽동"),
            "근무 장소: 대전 유성구 죽동");
}

TEST(NormalizeTextTest, OddHyphensBecomeHyphens) {
  EXPECT_EQ(NormalizeText("3\u20115년, 사전\u2010예약, 3–5년, a—b"),
            "3-5년, 사전-예약, 3–5년, a—b");
}

// A skill's surface must stand in the source as it is shown.
TEST(NormalizeTextTest, NamesKeepTheirHyphens) {
  EXPECT_EQ(NormalizeText("IFRS\u201116, real\u2010time"), "IFRS\u201116, real\u2010time");
}

// Proves the ranges that are copied without a look: alone, after a letter, and before a mark, every
// character of Unicode comes out as utf8proc's NFC.
TEST(NormalizeTextTest, EveryCharacterIsInNfc) {
  for (char32_t c = 0x20; c <= 0x10FFFF; ++c) {
    if (c == '\r' || IsTouched(c)) continue;
    std::string text = "a";
    AppendUtf8(c, text);
    text += "\u0301가";
    AppendUtf8(c, text);
    text += "\u3099";
    ASSERT_EQ(NormalizeText(text), Nfc(text)) << "U+" << std::hex << static_cast<uint32_t>(c);
  }
}

TEST(NormalizeTextTest, AnyBytesGiveValidStableText) {
  std::mt19937 random(20260801);
  const std::vector<std::string> pieces = {
      "가",     "\u1100", "\u1161", "\u11A8", "a",      "\u0301", "\u0323", "\u0345",
      "\u200D", "\u00E2", "\u0080", "\u00C3", "\u0099", "\u200B", "👩",     "💻",
      "\xFF",   "\xEA",   "\xB0",   "\r",     "\n",     "\t",     " ",      "\u0344",
      "\uFE0F", "\u3099", "か",     "\u0958", "\x1B",   "\uFEFF", "ا"};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    const size_t count = random() % 40;
    for (size_t i = 0; i < count; ++i) text += pieces[random() % pieces.size()];
    const std::string once = NormalizeText(text);
    ASSERT_TRUE(IsValidUtf8(once));
    ASSERT_EQ(NormalizeText(once), once) << "round " << round;
    ASSERT_EQ(once.find('\r'), std::string::npos);
  }
}

TEST(NormalizeTextTest, KeepsTheNumberOfLines) {
  const std::string text = "가\u200B\r\n\r\n\xFF\n\u0301\n\u200B\n끝";
  const std::string out = NormalizeText(text);
  EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), std::count(text.begin(), text.end(), '\n'));
}

// A million marks on one letter: ordering them must not be quadratic, nor the result change again.
TEST(NormalizeTextTest, LongRunsOfMarksAreBroken) {
  std::string text = "a";
  for (int i = 0; i < 500000; ++i) text += i % 2 == 0 ? "\u0301" : "\u0323";
  const std::string once = NormalizeText(text);
  EXPECT_EQ(NormalizeText(once), once);
  EXPECT_NE(once.find("\u034F"), std::string::npos);
}

}  // namespace
}  // namespace gonggo
