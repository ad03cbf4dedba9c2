#include "search/latin_words.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr std::string_view kDotNet = ".net";
// Fewer letters in front of digits are a name with them: b2b, s3, mp4.
constexpr size_t kLettersOfVersioned = 3;

constexpr bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool IsAlnum(char c) { return IsLower(LowerAscii(c)) || IsDigit(c); }

constexpr char At(std::string_view text, size_t at) { return at < text.size() ? text[at] : '\0'; }

// Characters that are words by themselves: Chinese ones, as Koreans mix them in (新入).
constexpr bool IsIdeograph(char32_t c) {
  return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

// Case, accents and widths away: what remains are letters and digits.
void AppendFolded(char32_t code, std::string& out) {
  std::array<utf8proc_int32_t, 32> parts{};
  int boundary = 0;
  constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                           UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
  const utf8proc_ssize_t count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(code), parts.data(), parts.size(), kOptions, &boundary);
  for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, parts.size()); ++i) {
    const auto part = static_cast<char32_t>(parts[static_cast<size_t>(i)]);
    if (IsTokenChar(part)) AppendUtf8(part, out);
  }
}

// Bytes of an apostrophe at `at`: the typewriter's or U+2019; 0 if there is none.
size_t ApostropheAt(std::string_view text, size_t at) {
  if (At(text, at) == '\'') return 1;
  return text.substr(at, 3) == "\u2019" ? 3 : 0;
}

// Bytes of the possessive "'s" at `at`, or 0.
size_t PossessiveAt(std::string_view text, size_t at) {
  const size_t size = ApostropheAt(text, at);
  if (size == 0 || LowerAscii(At(text, at + size)) != 's' || IsAlnum(At(text, at + size + 1)))
    return 0;
  return size + 1;
}

// The sign at `at` and its bytes, of either width; '\0' and 0 if there is none.
struct Sign {
  char sign = '\0';
  size_t size = 0;
};
Sign SignAt(std::string_view text, size_t at) {
  const char c = At(text, at);
  if (c == '+' || c == '#') return {c, 1};
  const std::string_view wide = text.substr(std::min(at, text.size()), 3);
  if (wide == "\uff0b") return {'+', 3};
  if (wide == "\uff03") return {'#', 3};
  return {};
}

// The signs that belong to the letters in front of `at`: c++, c#; none if there are none.
struct Signs {
  std::string_view signs;
  size_t size = 0;
};
Signs SignsAt(std::string_view text, size_t at, size_t letters) {
  const Sign first = SignAt(text, at);
  if (first.size == 0) return {};
  const Sign second = SignAt(text, at + first.size);
  const size_t end = at + first.size + second.size;
  if (first.sign == '+')
    return second.sign == '+' && SignAt(text, end).sign != '+' ? Signs{"++", end - at} : Signs{};
  const bool ends = !IsAlnum(At(text, at + first.size));
  return letters == 1 && ends ? Signs{"#", first.size} : Signs{};
}

// What an ASCII letter is in lower case; 0 for other bytes.
constexpr std::array<char, 256> MakeLetters() {
  std::array<char, 256> letters{};
  for (size_t b = 0; b < letters.size(); ++b) {
    const char c = LowerAscii(static_cast<char>(b));
    letters[b] = IsLower(c) ? c : '\0';
  }
  return letters;
}
constexpr auto kLetters = MakeLetters();

// Bytes that may go on with a word of letters: digits, apostrophes, all that is not ASCII.
constexpr std::array<bool, 256> MakeGoesOn() {
  std::array<bool, 256> goes_on{};
  for (size_t b = 0; b < goes_on.size(); ++b)
    goes_on[b] = IsDigit(static_cast<char>(b)) || b == '\'' || b >= 0x80;
  return goes_on;
}
constexpr auto kGoesOn = MakeGoesOn();

}  // namespace

bool IsDotNet(std::string_view text, size_t at) {
  constexpr std::array<std::string_view, 4> kBefore = {"asp", "ado", "vb", "ml"};
  for (size_t i = 0; i < kDotNet.size(); ++i) {
    if (LowerAscii(At(text, at + i)) != kDotNet[i]) return false;
  }
  if (IsAlnum(At(text, at + kDotNet.size()))) return false;
  if (at == 0 || !IsAlnum(text[at - 1])) return true;
  return std::any_of(kBefore.begin(), kBefore.end(), [&](std::string_view word) {
    if (at < word.size() || (at > word.size() && IsAlnum(text[at - word.size() - 1]))) return false;
    return AsciiLower(text.substr(at - word.size(), word.size())) == word;
  });
}

LatinWords::Run LatinWords::Read(std::string_view text, size_t at, std::string& folded) {
  // Nearly all words are ASCII letters and nothing else.
  std::array<char, kMaxTokenBytes> letters_only;
  const size_t longest = std::min(text.size() - at, kMaxTokenBytes);
  size_t size = 0;
  while (size < longest) {
    const char letter = kLetters[static_cast<unsigned char>(text[at + size])];
    if (letter == '\0') break;
    letters_only[size++] = letter;
  }
  const bool ends =
      size > 0 && (size == longest || !kGoesOn[static_cast<unsigned char>(text[at + size])]);
  if (ends) {
    folded.assign(letters_only.data(), size);
    return {at + size, 0, Kind::kLetters};
  }
  return ReadAny(text, at, folded);
}

LatinWords::Run LatinWords::ReadAny(std::string_view text, size_t at, std::string& folded) {
  folded.clear();
  bool letters = false, digits = false, mixed = false;
  Run run;
  while (at < text.size() && folded.size() < kMaxTokenBytes) {
    const char c = LowerAscii(text[at]);
    if (IsLower(c)) {
      mixed |= digits;
      letters = true;
      folded += c;
      ++at;
    } else if (IsDigit(c)) {
      if (letters && !digits) run.digits_at = folded.size();
      digits = true;
      folded += c;
      ++at;
    } else if (c == ',' && digits && !letters && IsDigit(At(text, at + 1)) &&
               IsDigit(At(text, at + 2)) && IsDigit(At(text, at + 3)) &&
               !IsDigit(At(text, at + 4))) {
      ++at;  // 1,000
    } else if (letters && PossessiveAt(text, at) == 0 && ApostropheAt(text, at) != 0 &&
               IsLower(LowerAscii(At(text, at + ApostropheAt(text, at))))) {
      at += ApostropheAt(text, at);  // don't
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      const DecodedChar decoded = DecodeChar(text, at);
      const bool ideograph = IsIdeograph(decoded.code);
      if (IsHangulSyllable(decoded.code) || !IsTokenChar(decoded.code)) break;
      if (ideograph && !folded.empty()) break;
      const size_t before = folded.size();
      AppendFolded(decoded.code, folded);
      at += decoded.size;
      for (size_t i = before; i < folded.size(); ++i) mixed |= !IsLower(folded[i]);
      letters = true;
      if (ideograph) break;
    } else {
      break;
    }
  }
  run.end = at;
  run.kind = mixed               ? Kind::kMixed
             : letters && digits ? Kind::kLettersThenDigits
             : letters           ? Kind::kLetters
                                 : Kind::kDigits;
  if (run.kind == Kind::kLettersThenDigits && run.digits_at < kLettersOfVersioned)
    run.kind = Kind::kMixed;
  // A fold may have grown past the limit by a character.
  if (folded.size() > kMaxTokenBytes) folded.resize(CharBoundaryBefore(folded, kMaxTokenBytes));
  return run;
}

void LatinWords::AddWord(std::string_view word, Kind kind, std::string_view mark,
                         std::string& out) {
  if (word.empty()) return;
  if (!out.empty()) out += ' ';
  out += mark;
  out += kind == Kind::kLetters ? stems_.StemOf(word) : word;
}

void LatinWords::AddStem(std::string_view word, std::string& out) {
  const std::string_view stem = stems_.StemOf(word);
  const std::string_view agent = AgentOf(word, stem);
  if (!out.empty()) out += ' ';
  out += agent.empty() ? stem : agent;
  if (agent.empty()) return;
  out += " |";
  out += stem;
}

// A letter, a hyphen and a number are one name: the requisition R-223, which has nothing to do with
// R. Of one digit it may be the letter's, too: 시리즈 B-1. word_ is the letter in front of `at`.
// Where the name ends; 0 if there is none.
size_t LatinWords::AppendCode(std::string_view text, size_t at, std::string& out) {
  if (word_.size() != 1 || At(text, at) != '-' || !IsDigit(At(text, at + 1))) return 0;
  const Run number = ReadAny(text, at + 1, second_);
  joined_ = word_;
  joined_ += second_;
  if (joined_.size() > kMaxTokenBytes) return 0;
  AddWord(joined_, Kind::kMixed, "", out);
  if (second_.size() == 1) AddWord(word_, Kind::kMixed, "|", out);
  return number.end;
}

size_t LatinWords::Append(std::string_view text, size_t at, std::string& out) {
  if (text[at] == '.') {
    AddWord(kDotNet, Kind::kMixed, "", out);
    AddWord(kDotNet.substr(1), Kind::kLetters, "|", out);
    return at + kDotNet.size();
  }
  const bool after_hyphen = at > 0 && text[at - 1] == '-';
  const Run run = Read(text, at, word_);
  if (run.kind == Kind::kLettersThenDigits) {
    const std::string_view word = word_;
    AddWord(word.substr(0, run.digits_at), Kind::kLetters, "", out);
    AddWord(word, Kind::kMixed, "|", out);
    AddWord(word.substr(run.digits_at), Kind::kDigits, "", out);
    return run.end;
  }
  if (run.kind != Kind::kLetters) {
    AddWord(word_, run.kind, "", out);
    return run.end;
  }
  if (const Signs signs = SignsAt(text, run.end, word_.size()); signs.size != 0) {
    word_ += signs.signs;
    AddWord(word_, Kind::kMixed, "", out);
    return run.end + signs.size;
  }
  if (const size_t end = AppendCode(text, run.end, out); end != 0) return end;
  AddStem(word_, out);
  const size_t end = run.end + PossessiveAt(text, run.end);
  if (after_hyphen || At(text, end) != '-' || !IsLower(LowerAscii(At(text, end + 1)))) return end;
  // Two words with a hyphen may be written as one, too.
  const Run second = Read(text, end + 1, second_);
  if (second.kind != Kind::kLetters || At(text, second.end) == '-' ||
      SignsAt(text, second.end, second_.size()).size != 0) {
    return end;
  }
  joined_ = word_;
  joined_ += second_;
  if (joined_.size() <= kMaxTokenBytes) AddWord(joined_, Kind::kLetters, "|", out);
  return end;
}

}  // namespace gonggo
