#include "document/charset.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "document/byte_source.h"
#include "document/utf8_source.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "자격요건\n- 파이썬 3년 이상\n" in CP949.
const std::string kKoreanCp949 =
    "\xC0\xDA\xB0\xDD\xBF\xE4\xB0\xC7\n- \xC6\xC4\xC0\xCC\xBD\xE3 3\xB3\xE2 \xC0\xCC\xBB\xF3\n";
const std::string kKorean = "자격요건\n- 파이썬 3년 이상\n";

enum class Endian : uint8_t { kLittle, kBig };

std::string Utf16(std::string_view utf8, Endian endian) {
  std::string out;
  const auto unit = [&](char32_t value) {
    const char low = static_cast<char>(value & 0xFFU);
    const char high = static_cast<char>((value >> 8U) & 0xFFU);
    out.push_back(endian == Endian::kLittle ? low : high);
    out.push_back(endian == Endian::kLittle ? high : low);
  };
  for (size_t i = 0; i < utf8.size();) {
    const DecodedChar c = DecodeChar(utf8, i);
    i += c.size;
    if (c.code < 0x10000) {
      unit(c.code);
    } else {
      unit(0xD800 + ((c.code - 0x10000) >> 10U));
      unit(0xDC00 + ((c.code - 0x10000) & 0x3FFU));
    }
  }
  return out;
}

struct Row {
  std::string name;
  std::string bytes;
  std::string declared;
  Charset charset;
  std::string utf8;
  std::string codes;  // of the diagnostics, joined
};

std::vector<Row> Rows() {
  const std::string bom16le = "\xFF\xFE";
  const std::string bom16be = "\xFE\xFF";
  return {
      {"empty", "", "", Charset::kUtf8, "", ""},
      {"ascii", "Python\n", "", Charset::kUtf8, "Python\n", ""},
      {"utf8", kKorean, "", Charset::kUtf8, kKorean, ""},
      {"utf8 bom", "\xEF\xBB\xBF" + kKorean, "", Charset::kUtf8, kKorean, ""},
      {"only bom", "\xEF\xBB\xBF", "", Charset::kUtf8, "", ""},
      {"utf8 under a wrong label", kKorean, "euc-kr", Charset::kUtf8, kKorean, ""},
      {"utf8 with one bad byte", kKorean + kKorean + "\xFF", "", Charset::kUtf8,
       kKorean + kKorean + "\uFFFD", "charset_damaged"},
      {"utf8 cut off", kKorean + "\xEA\xB0", "", Charset::kUtf8, kKorean + "\uFFFD\uFFFD",
       "charset_damaged"},
      {"utf16le bom", bom16le + Utf16(kKorean, Endian::kLittle), "", Charset::kUtf16Le, kKorean,
       ""},
      {"utf16be bom", bom16be + Utf16(kKorean, Endian::kBig), "", Charset::kUtf16Be, kKorean, ""},
      {"utf16le", Utf16(kKorean, Endian::kLittle), "", Charset::kUtf16Le, kKorean, ""},
      {"utf16be", Utf16(kKorean, Endian::kBig), "", Charset::kUtf16Be, kKorean, ""},
      {"utf16le english", Utf16("Senior Engineer\n", Endian::kLittle), "", Charset::kUtf16Le,
       "Senior Engineer\n", ""},
      {"utf16be english", Utf16("Senior Engineer\n", Endian::kBig), "", Charset::kUtf16Be,
       "Senior Engineer\n", ""},
      {"utf16 with emoji", bom16le + Utf16("😀", Endian::kLittle), "", Charset::kUtf16Le, "😀", ""},
      {"utf16 odd byte", bom16le + Utf16("가", Endian::kLittle) + "a", "", Charset::kUtf16Le,
       "가\uFFFD", "charset_damaged"},
      {"utf16 lone surrogate",
       bom16le + std::string("\x00\xD8"
                             "a\0",
                             4),
       "", Charset::kUtf16Le, "\uFFFDa", "charset_damaged"},
      {"utf32le", std::string("\xFF\xFE\0\0\x00\xAC\0\0", 8), "", Charset::kUtf32Le, "가", ""},
      {"cp949", kKoreanCp949, "", Charset::kCp949, kKorean, "charset_assumed"},
      {"cp949 declared", kKoreanCp949, "euc-kr", Charset::kCp949, kKorean, ""},
      {"cp949 by another label", kKoreanCp949, "KS_C_5601-1987", Charset::kCp949, kKorean, ""},
      {"cp949 with a bad byte", kKoreanCp949 + "\xB0\n", "", Charset::kCp949, kKorean + "\uFFFD\n",
       "charset_assumed charset_damaged"},
      {"cp949 cut off", kKoreanCp949 + "\xC0", "", Charset::kCp949, kKorean + "\uFFFD",
       "charset_assumed charset_damaged"},
      {"cp949 beyond ks x 1001", "\xC0\xDA\xB0\xDD \x8C\x63", "", Charset::kCp949, "자격 똠",
       "charset_assumed"},
      {"cp949 under a utf-8 label", kKoreanCp949, "utf-8", Charset::kCp949, kKorean,
       "charset_assumed"},
      {"latin1", "r\xE9sum\xE9 and caf\xE9", "", Charset::kWindows1252, "résumé and café",
       "charset_assumed"},
      {"latin1 declared", "r\xE9sum\xE9", "iso-8859-1", Charset::kWindows1252, "résumé", ""},
      {"windows-1252 quotes", "\x93quoted\x94 \x96 text", "", Charset::kWindows1252,
       "“quoted” – text", "charset_assumed"},
      {"shift_jis declared", "\x8A\x4A\x94\xAD", "shift_jis", Charset::kDeclared, "開発", ""},
      {"iso-2022-kr declared", "\x1B$)C\x0E@Z0]\x0F", "iso-2022-kr", Charset::kDeclared, "자격",
       ""},
      {"nonsense label", kKorean, "no-such-charset", Charset::kUtf8, kKorean, ""},
  };
}

std::string Codes(const std::vector<Diagnostic>& diagnostics) {
  std::string codes;
  for (const Diagnostic& diagnostic : diagnostics)
    codes += (codes.empty() ? "" : " ") + diagnostic.code;
  return codes;
}

TEST(DecodeToUtf8Test, Table) {
  for (const Row& row : Rows()) {
    const DecodedText decoded = DecodeToUtf8(row.bytes, row.declared);
    EXPECT_EQ(decoded.charset, row.charset) << row.name;
    EXPECT_EQ(decoded.utf8, row.utf8) << row.name;
    EXPECT_EQ(Codes(decoded.diagnostics), row.codes) << row.name;
  }
}

TEST(DecodeToUtf8Test, AnyBytesGiveValidUtf8) {
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string bytes;
    const unsigned span = round % 3 == 0 ? 256 : 128;
    for (size_t i = random() % 64; i > 0; --i)
      bytes.push_back(static_cast<char>(256 - span + random() % span));
    for (const char* declared : {"", "euc-kr", "utf-16", "iso-2022-kr", "utf-7"}) {
      ASSERT_TRUE(IsValidUtf8(DecodeToUtf8(bytes, declared).utf8)) << declared;
    }
  }
}

// Gives out a few bytes at a time, so that characters are cut everywhere.
class SlowSource final : public ByteSource {
 public:
  SlowSource(std::string_view bytes, size_t step) : left_(bytes), step_(step) {}
  Result<size_t> Read(std::span<char> out) override {
    const size_t size = std::min({out.size(), left_.size(), step_});
    std::copy_n(left_.begin(), size, out.begin());
    left_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view left_;
  size_t step_;
};

std::string ReadAll(ByteSource& source, size_t step) {
  std::string all;
  std::vector<char> buffer(step);
  for (;;) {
    const Result<size_t> got = source.Read(buffer);
    if (!got || *got == 0) return all;
    all.append(buffer.data(), *got);
  }
}

// Chunks of a text end inside of characters.
TEST(DetectCharsetTest, TextsThatAreCutAnywhere) {
  std::string text = "A long beginning without Korean. ";
  for (int i = 0; i < 400; ++i) text += kKorean;
  for (size_t cut = 0; cut < 12; ++cut)
    EXPECT_EQ(DetectCharset(text.substr(0, text.size() - cut), ""), Charset::kUtf8) << cut;
  // Whatever is declared, what is well-formed UTF-8 and no ASCII is UTF-8.
  EXPECT_EQ(DetectCharset(text, "euc-kr"), Charset::kUtf8);
  std::string cp949;
  for (int i = 0; i < 400; ++i) cp949 += kKoreanCp949;
  for (size_t cut = 0; cut < 4; ++cut)
    EXPECT_EQ(DetectCharset(cp949.substr(0, cp949.size() - cut), ""), Charset::kCp949) << cut;
  // One Korean letter among much CP949 does not make it UTF-8.
  EXPECT_EQ(DetectCharset("가" + cp949, ""), Charset::kCp949);
}

TEST(Utf8SourceTest, GivesWhatDecodingAtOnceGives) {
  for (const Row& row : Rows()) {
    if (!row.declared.empty() || row.codes.find("damaged") != std::string::npos) continue;
    for (const size_t step : {1U, 3U, 7U, 4096U}) {
      SlowSource slow(row.bytes, step);
      Utf8Source source(slow);
      EXPECT_EQ(ReadAll(source, step), row.utf8) << row.name << " " << step;
      EXPECT_EQ(Codes(source.TakeDiagnostics()), row.codes) << row.name;
    }
  }
}

TEST(Utf8SourceTest, DecidesWhereTheFirstKoreanStands) {
  std::string bytes(3U << 20U, 'a');
  std::string expected = bytes;
  for (int i = 0; i < 40000; ++i) {
    bytes += kKoreanCp949;
    expected += kKorean;
  }
  SlowSource slow(bytes, 100003);
  Utf8Source source(slow);
  EXPECT_EQ(ReadAll(source, 65536), expected);
}

}  // namespace
}  // namespace gonggo
