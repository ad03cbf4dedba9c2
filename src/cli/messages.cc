#include "cli/messages.h"

#include "text/utf8.h"

namespace gonggo::cli {
namespace {

enum class Ending : unsigned char { kVowel, kConsonant, kRieul };

// How the name of an ASCII letter or digit ends when a Korean reader says it.
Ending AsciiEnding(char32_t c) {
  switch (c) {
    case '0':
    case '3':
    case '6':
    case 'm':
    case 'M':
    case 'n':
    case 'N':
      return Ending::kConsonant;
    case '1':
    case '7':
    case '8':
    case 'l':
    case 'L':
    case 'r':
    case 'R':
      return Ending::kRieul;
    default:
      return Ending::kVowel;
  }
}

Ending EndingOf(std::string_view text) {
  size_t end = text.size();
  while (end > 0) {
    const DecodedChar last = DecodeCharBefore(text, end);
    if (IsHangulSyllable(last.code)) {
      constexpr char32_t kRieulIndex = 8;
      if ((last.code - 0xAC00) % 28 == kRieulIndex) return Ending::kRieul;
      return HasFinalConsonant(last.code) ? Ending::kConsonant : Ending::kVowel;
    }
    if (IsWordChar(last.code)) return AsciiEnding(last.code);
    end -= last.size;
  }
  return Ending::kVowel;
}

std::string_view ChooseParticle(std::string_view pair, std::string_view before) {
  const size_t slash = pair.find('/');
  const std::string_view first = pair.substr(0, slash);
  const std::string_view second = pair.substr(slash + 1);
  const Ending ending = EndingOf(before);
  if (ending == Ending::kVowel) return second;
  if (ending == Ending::kRieul && first == "으로") return second;
  return first;
}

}  // namespace

std::string FormatMessage(const Bilingual& message, Language language,
                          std::initializer_list<std::string_view> arguments) {
  const std::string_view pattern = message.In(language);
  std::string out;
  size_t at = 0;
  while (at < pattern.size()) {
    const size_t open = pattern.find('{', at);
    const size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    out += pattern.substr(at, open - at);
    const std::string_view inside = pattern.substr(open + 1, close - open - 1);
    if (inside.size() == 1 && IsAsciiDigit(static_cast<unsigned char>(inside[0]))) {
      const auto index = static_cast<size_t>(inside[0] - '0');
      if (index < arguments.size()) out += arguments.begin()[index];
    } else if (inside.find('/') != std::string_view::npos) {
      out += ChooseParticle(inside, out);
    } else {
      out += pattern.substr(open, close - open + 1);
    }
    at = close + 1;
  }
  out += pattern.substr(at);
  return out;
}

}  // namespace gonggo::cli
