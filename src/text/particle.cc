#include "text/particle.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace gonggo {
namespace {

enum class Ending : unsigned char { kVowel, kConsonant, kRieul };

constexpr bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool IsOneOf(char c, std::string_view letters) {
  return letters.find(c) != std::string_view::npos;
}
constexpr bool IsVowel(char c) { return IsOneOf(c, "aeiouy"); }

// 영 일 이 삼 사 오 육 칠 팔 구; 십, 백 and 천 end in a consonant as 영 does.
Ending EndingOfDigit(char c) {
  if (IsOneOf(c, "036")) return Ending::kConsonant;
  return IsOneOf(c, "178") ? Ending::kRieul : Ending::kVowel;
}

// 엠, 엔; 엘, 알.
Ending EndingOfLetter(char c) {
  if (IsOneOf(c, "mn")) return Ending::kConsonant;
  return IsOneOf(c, "lr") ? Ending::kRieul : Ending::kVowel;
}

// Of a word that ends in a consonant and a silent e: 홈, 타입; 롤, 타이틀; 노드.
Ending EndingOfSilentE(std::string_view word) {
  const char last = word[word.size() - 2];
  if (last == 'l') return Ending::kRieul;
  if (IsOneOf(last, "mn") || word.ends_with("type")) return Ending::kConsonant;
  return Ending::kVowel;
}

// Of a word that ends in a stop: behind one short vowel it is the final consonant (웹, 깃, 슬랙),
// else a syllable of its own (테스트, 노트, 워크).
Ending EndingOfStop(std::string_view word) {
  size_t at = word.size() - 1;
  if (word.ends_with("ck") || word.ends_with("pp")) --at;
  if (at == 0 || !IsVowel(word[at - 1]) || word.ends_with("hub")) return Ending::kVowel;
  const bool two_vowels = at >= 2 && IsVowel(word[at - 2]) && word[at - 2] != 'u';
  const bool short_pair = word.ends_with("ook") || word[at] == 'p';  // 북, 그룹
  return two_vowels && !short_pair ? Ending::kVowel : Ending::kConsonant;
}

// `word`: lower case, two letters or more.
Ending EndingOfWord(std::string_view word) {
  const char last = word.back();
  const char before = word[word.size() - 2];
  if (last == 'e') return IsVowel(before) ? Ending::kVowel : EndingOfSilentE(word);
  if (last == 'l') return Ending::kRieul;
  if (IsOneOf(last, "mn") || word.ends_with("ng")) return Ending::kConsonant;
  return IsOneOf(last, "pbtkc") ? EndingOfStop(word) : Ending::kVowel;
}

// Of the Latin letters that `text` ends with.
Ending EndingOfLatin(std::string_view text) {
  size_t begin = text.size();
  while (begin > 0 && IsAsciiAlpha(static_cast<unsigned char>(text[begin - 1]))) --begin;
  const std::string_view word = text.substr(begin);
  const std::string lower = AsciiLower(word);
  const bool abbreviation = std::all_of(word.begin(), word.end(), IsUpper);
  if (abbreviation || word.size() == 1) return EndingOfLetter(lower.back());
  // Words without a vowel are read by their letters: html, npm.
  const bool spelled = std::none_of(lower.begin(), lower.end(), IsVowel);
  return spelled ? EndingOfLetter(lower.back()) : EndingOfWord(lower);
}

Ending EndingOfHangul(char32_t syllable) {
  constexpr char32_t kFirst = 0xAC00, kFinals = 28, kRieul = 8;
  if ((syllable - kFirst) % kFinals == kRieul) return Ending::kRieul;
  return HasFinalConsonant(syllable) ? Ending::kConsonant : Ending::kVowel;
}

Ending EndingOf(std::string_view text) {
  for (size_t end = text.size(); end > 0;) {
    const DecodedChar last = DecodeCharBefore(text, end);
    if (IsHangulSyllable(last.code)) return EndingOfHangul(last.code);
    if (IsAsciiDigit(last.code)) return EndingOfDigit(text[end - 1]);
    if (IsAsciiAlpha(last.code)) return EndingOfLatin(text.substr(0, end));
    if (last.code == '%' || last.code == '+') return Ending::kVowel;
    if (last.code == '#') return Ending::kConsonant;
    if (IsWordChar(last.code)) return Ending::kVowel;
    end -= last.size;
  }
  return Ending::kVowel;
}

// What a particle belongs to is the word before a bracket: 면접 (2026-12-03)은. A bracket with
// nothing before it is read itself: (집)을.
std::string_view BeforeBracket(std::string_view text) {
  if (!text.ends_with(')')) return text;
  size_t depth = 0;
  for (size_t at = text.size(); at-- > 0;) {
    if (text[at] == ')') ++depth;
    if (text[at] != '(' || --depth > 0) continue;
    const std::string_view before = TrimSpaces(text.substr(0, at));
    return before.empty() ? text : BeforeBracket(before);
  }
  return text;
}

}  // namespace

std::string_view ParticleAfter(std::string_view text, std::string_view pair) {
  const size_t slash = pair.find('/');
  const std::string_view first = pair.substr(0, slash);
  const std::string_view second = slash == std::string_view::npos ? first : pair.substr(slash + 1);
  const Ending ending = EndingOf(BeforeBracket(text));
  if (ending == Ending::kVowel) return second;
  return ending == Ending::kRieul && first == "으로" ? second : first;
}

}  // namespace gonggo
