#include "document/bullet.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace gonggo {
namespace {

enum CountingKind : uint32_t {
  kNumberDot = kFirstCountingBullet,
  kNumberParen,
  kNumberParens,
  kNumberBrackets,
  kCircledNumber,
  kKeycap,
  kKoreanDot,
  kKoreanParen,
  kKoreanParens,
  kCircledKorean,
  kLetterDot,
  kLetterParen,
  kLetterParens,
  kRomanDot,
};

// Symbols that are a bullet wherever they open a line, in order. Those from U+F000 on are what
// bullets of Microsoft's symbol fonts become when they lose their font.
constexpr std::array<char32_t, 116> kSymbols = {
    0x00A7,  0x00B7,  0x2010,  0x2011,  0x2012,  0x2013,  0x2014,  0x2015,  0x2022,  0x2023,
    0x2027,  0x203B,  0x2043,  0x204C,  0x204D,  0x2192,  0x21D2,  0x2212,  0x2219,  0x221A,
    0x22C5,  0x22C6,  0x23AE,  0x23B8,  0x2514,  0x2515,  0x2517,  0x251C,  0x25A0,  0x25A1,
    0x25A2,  0x25A3,  0x25AA,  0x25AB,  0x25AC,  0x25B2,  0x25B3,  0x25B6,  0x25B7,  0x25B8,
    0x25B9,  0x25BA,  0x25BB,  0x25C6,  0x25C7,  0x25C8,  0x25C9,  0x25CA,  0x25CB,  0x25CC,
    0x25CE,  0x25CF,  0x25D8,  0x25D9,  0x25E6,  0x25EF,  0x25FB,  0x25FC,  0x25FD,  0x25FE,
    0x2605,  0x2606,  0x2610,  0x2611,  0x2612,  0x261E,  0x26AA,  0x26AB,  0x2705,  0x2713,
    0x2714,  0x2726,  0x2727,  0x2756,  0x2794,  0x2795,  0x2796,  0x279C,  0x27A1,  0x27A4,
    0x2981,  0x29BF,  0x2A57,  0x2B1B,  0x2B1C,  0x2B24,  0x2B25,  0x2B55,  0x30FB,  0x3141,
    0x3147,  0x3161,  0x318D,  0xF06C,  0xF09E,  0xF0A7,  0xF0A8,  0xF0B7,  0xF0D8,  0xF0FC,
    0xFF0A,  0xFF1E,  0xFF65,  0xFFED,  0x1F449, 0x1F518, 0x1F534, 0x1F535, 0x1F536, 0x1F537,
    0x1F538, 0x1F539, 0x1F7E0, 0x1F7E1, 0x1F7E2, 0x1F7E3};

// Those of the blocks that nearly all symbols are of, as bits.
constexpr char32_t kSignsBegin = 0x2000;
constexpr char32_t kSignsEnd = 0x2C00;
constexpr std::array<uint64_t, (kSignsEnd - kSignsBegin) / 64> kSigns = [] {
  std::array<uint64_t, (kSignsEnd - kSignsBegin) / 64> signs{};
  for (const char32_t c : kSymbols) {
    if (c < kSignsBegin || c >= kSignsEnd) continue;
    signs[(c - kSignsBegin) / 64] |= uint64_t{1} << (c - kSignsBegin) % 64;
  }
  return signs;
}();

bool IsSymbol(char32_t c) {
  const char32_t sign = c - kSignsBegin;
  if (sign < kSignsEnd - kSignsBegin) return (kSigns[sign / 64] >> sign % 64 & 1U) != 0;
  return std::binary_search(kSymbols.begin(), kSymbols.end(), c);
}

// The character at `at`, 0 at the end.
char32_t CodeAt(std::string_view line, size_t at) {
  return at < line.size() ? DecodeChar(line, at).code : 0;
}

size_t SkipSpaces(std::string_view line, size_t at) {
  while (at < line.size()) {
    const DecodedChar c = DecodeChar(line, at);
    if (!IsSpace(c.code)) break;
    at += c.size;
  }
  return at;
}

// The bullet of `kind` that ends at `end`, if something follows it.
Bullet Make(std::string_view line, size_t end, uint32_t kind) {
  const size_t content = SkipSpaces(line, end);
  if (content >= line.size()) return {};
  return {static_cast<uint32_t>(content), kind};
}

bool SpaceAt(std::string_view line, size_t at) {
  return at < line.size() && IsSpace(CodeAt(line, at));
}

bool IsKoreanOrdinal(char32_t c) {
  static constexpr std::u32string_view kOrdinals = U"가나다라마바사아자차카타파하";
  return kOrdinals.find(c) != std::u32string_view::npos;
}

// "8. 31." and "8. 31(토)" go on as a date, "1. 3년" as an item.
bool ContinuesDate(std::string_view line, size_t at) {
  size_t digits = at;
  while (digits < line.size() && IsAsciiDigit(static_cast<unsigned char>(line[digits]))) ++digits;
  if (digits == at || digits - at > 2) return false;
  const size_t next = SkipSpaces(line, digits);
  if (next >= line.size()) return true;
  const char c = line[next];
  return c == '.' || c == '(' || c == '~' || c == '-' || c == '/' || c == ',' || c == ':';
}

Bullet MatchNumber(std::string_view line) {
  size_t digits = 0;
  while (digits < line.size() && digits < 3 &&
         IsAsciiDigit(static_cast<unsigned char>(line[digits]))) {
    ++digits;
  }
  if (digits == 0 || digits >= line.size()) return {};
  if (line.substr(digits).starts_with("\xEF\xB8\x8F\xE2\x83\xA3"))
    return Make(line, digits + 6, kKeycap);
  if (line.substr(digits).starts_with("\xE2\x83\xA3")) return Make(line, digits + 3, kKeycap);
  if (digits > 2) return {};
  const char sign = line[digits];
  const size_t after = digits + 1;
  if (sign == ')') return Make(line, after, kNumberParen);
  if (sign != '.') return {};
  const char32_t next = CodeAt(line, after);
  if (IsAsciiDigit(next) || next == '.' || IsAsciiAlpha(next)) {
    // "1.Java" is an item, "3.x" and "1.5" are not.
    const bool word = IsAsciiAlpha(next) && after + 2 < line.size() &&
                      IsAsciiAlpha(CodeAt(line, after + 1)) &&
                      IsAsciiAlpha(CodeAt(line, after + 2));
    if (!word) return {};
  }
  if (ContinuesDate(line, SkipSpaces(line, after))) return {};
  return Make(line, after, kNumberDot);
}

// "(1) ", "(가) ", "(a) ", "[1] ": one short counter in brackets.
Bullet MatchBracketed(std::string_view line) {
  const char close = line[0] == '(' ? ')' : ']';
  const size_t end = line.substr(0, 8).find(close);
  if (end == std::string_view::npos || end < 2) return {};
  const std::string_view inner = line.substr(1, end - 1);
  const bool number = inner.size() <= 2 && std::all_of(inner.begin(), inner.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; });
  if (number) return Make(line, end + 1, close == ')' ? kNumberParens : kNumberBrackets);
  if (close == ']') return {};
  const DecodedChar c = DecodeChar(inner, 0);
  if (c.size != inner.size()) return {};
  if (IsKoreanOrdinal(c.code)) return Make(line, end + 1, kKoreanParens);
  if (IsAsciiAlpha(c.code) && SpaceAt(line, end + 1)) return Make(line, end + 1, kLetterParens);
  return {};
}

Bullet MatchLetter(std::string_view line) {
  const char32_t sign = CodeAt(line, 1);
  const char c = line[0];
  if ((c == 'o' || c == 'O') && IsSpace(sign)) {
    // Hollow bullets lose their font and become the letter.
    return Make(line, 1, 'o');
  }
  if ((c == 'v' || c == 'V') && IsSpace(sign) &&
      IsHangulSyllable(CodeAt(line, SkipSpaces(line, 1)))) {
    return Make(line, 1, 'v');
  }
  size_t roman = 0;
  while (roman < line.size() && roman < 4 &&
         (line[roman] == 'i' || line[roman] == 'v' || line[roman] == 'x' || line[roman] == 'I' ||
          line[roman] == 'V' || line[roman] == 'X')) {
    ++roman;
  }
  const size_t at = roman > 1 ? roman : 1;
  if (at >= line.size() || !SpaceAt(line, at + 1)) return {};
  if (line[at] == '.') return Make(line, at + 1, roman > 1 ? kRomanDot : kLetterDot);
  if (line[at] == ')') return Make(line, at + 1, kLetterParen);
  return {};
}

// -, *, +, > and ~ mean other things too: text, emphasis, rules, arrows.
Bullet MatchAsciiSymbol(std::string_view line) {
  const char c = line[0];
  const char32_t next = CodeAt(line, 1);
  if (next == 0) return {};
  // "~ 12/20(일)", "~ 5,000만원": up to.
  if (c == '~') {
    const size_t words = line.find_first_not_of(' ', 1);
    if (words != std::string_view::npos && IsAsciiDigit(static_cast<unsigned char>(line[words])))
      return {};
  }
  if (IsSpace(next)) return Make(line, 1, static_cast<uint32_t>(c));
  switch (c) {
    case '-':
      if (next == '>') return Make(line, 2, 0x2192);
      if (next == '-' || next == '=' || next == '+' || next == '*') return {};
      return Make(line, 1, '-');
    case '*':
      if (next == '*' || line.find('*', 1) != std::string_view::npos) return {};
      return Make(line, 1, '*');
    case '>':
      return IsHangulSyllable(next) ? Make(line, 1, '>') : Bullet{};
    default:
      return {};
  }
}

Bullet MatchAscii(std::string_view line) {
  const char c = line[0];
  if (c >= '0' && c <= '9') return MatchNumber(line);
  if (IsAsciiAlpha(static_cast<unsigned char>(c))) return MatchLetter(line);
  switch (c) {
    case '(':
    case '[':
      return MatchBracketed(line);
    case '-':
    case '*':
    case '+':
    case '>':
    case '~':
    case ':':
      return MatchAsciiSymbol(line);
    case '.':
      // ". 운전 가능자": typed for a middle dot.
      return CodeAt(line, 1) == ' ' ? Make(line, 1, '.') : Bullet{};
    default:
      return {};
  }
}

}  // namespace

Bullet MatchBullet(std::string_view line) {
  if (line.empty()) return {};
  if (static_cast<unsigned char>(line[0]) < 0x80) return MatchAscii(line);
  const DecodedChar c = DecodeChar(line, 0);
  if (IsHangulSyllable(c.code)) {
    const char sign = c.size < line.size() ? line[c.size] : ' ';
    if ((sign != '.' && sign != ')') || !IsKoreanOrdinal(c.code)) return {};
    return Make(line, c.size + 1, sign == '.' ? kKoreanDot : kKoreanParen);
  }
  if ((c.code >= 0x2460 && c.code <= 0x249B) || (c.code >= 0x24F5 && c.code <= 0x24FE) ||
      (c.code >= 0x2776 && c.code <= 0x2793)) {
    return Make(line, c.size, kCircledNumber);
  }
  // U+321C is ㈜, the mark of a company: "㈜하늘" is a name.
  if (c.code >= 0x3200 && c.code <= 0x327B && c.code != 0x321C)
    return Make(line, c.size, kCircledKorean);
  if (c.code >= 0x2160 && c.code <= 0x217F) {
    return c.size < line.size() && line[c.size] == '.' ? Make(line, c.size + 1, kRomanDot)
                                                       : Bullet{};
  }
  if (!IsSymbol(c.code)) return {};
  // A row of the same sign is a rule or decoration, and the variation selector belongs to the sign.
  size_t end = c.size;
  if (CodeAt(line, end) == 0xFE0F) end += 3;
  if (CodeAt(line, end) == c.code) return {};
  return Make(line, end, c.code);
}

}  // namespace gonggo
