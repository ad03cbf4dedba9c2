#include "requirement/scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/load_bytes.h"
#include "text/byte_masks.h"

namespace gonggo {
namespace {

constexpr int kMaxDigits = 15;

// HeadAt of a character outside of ASCII; most have three bytes.
uint32_t WideHeadAt(std::string_view text, size_t at) {
  const auto byte = [text](size_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  if (at + 2 < text.size() && byte(at) >= 0xE0 && byte(at) < 0xF0)
    return byte(at) | byte(at + 1) << 8U | byte(at + 2) << 16U;
  return HeadAt(text, at);
}

bool IsInsideWord(std::string_view text, size_t at) {
  return at > 0 && IsAlphaByte(text[at]) && IsAlphaByte(text[at - 1]);
}

// Whether the word of letters that ends at `end` goes on there.
bool GoesOn(std::string_view text, size_t end) {
  return end < text.size() && IsAlphaByte(text[end - 1]) && IsAlphaByte(text[end]);
}

// MatchAt from the byte `w` of the word on, with the text at `i`.
size_t MatchRest(std::string_view text, size_t i, std::string_view word, size_t w) {
  while (IsBlankByte(word.back())) word.remove_suffix(1);
  while (w < word.size()) {
    if (i >= text.size()) return kNoMatch;
    if (LowerAscii(text[i]) == word[w]) {
      ++i;
      ++w;
    } else if (w > 0 && IsBlankByte(text[i])) {
      ++i;
    } else if (IsBlankByte(word[w])) {
      ++w;
    } else {
      return kNoMatch;
    }
  }
  return GoesOn(text, i) ? kNoMatch : i;
}

}  // namespace

size_t MatchAt(std::string_view text, size_t at, std::string_view word) {
  return MatchRest(text, at, word, 0);
}

FoundWord LongestWordAt(std::string_view text, size_t at, uint32_t head, WordList words) {
  FoundWord found{at, 0, 0};
  const size_t first_end = at + HeadSize(head);
  size_t next = first_end;
  while (next < text.size() && IsBlankByte(text[next])) ++next;
  const uint32_t second = next < text.size() ? HeadAt(text, next) : 0;
  const size_t second_end = next + HeadSize(second);
  for (size_t i = words.FirstLike(head); i > 0; i = words.NextLike(i - 1)) {
    const size_t w = i - 1;
    const WordHead& word = words.Head(w);
    if (word.first != head || (word.second != second && word.second != 0)) continue;
    const size_t go_on = word.second == 0 ? first_end : second_end;
    const size_t end = word.rest < word.size ? MatchRest(text, go_on, words[w], word.rest)
                       : GoesOn(text, go_on) ? kNoMatch
                                             : go_on;
    if (end != kNoMatch && end > found.end) found = {at, end, w};
  }
  return found;
}

size_t MatchBefore(std::string_view text, size_t end, std::string_view word) {
  size_t i = end;
  for (size_t w = word.size(); w > 0; --w) {
    if (IsBlankByte(word[w - 1])) continue;
    while (i < end && i > 0 && IsBlankByte(text[i - 1])) --i;
    if (i == 0 || LowerAscii(text[i - 1]) != word[w - 1]) return kNoMatch;
    --i;
  }
  if (i > 0 && i < text.size() && IsAlphaByte(text[i - 1]) && IsAlphaByte(text[i])) return kNoMatch;
  return i;
}

size_t MatchAnyBefore(std::string_view text, size_t end, WordList words) {
  if (end == 0 || words.empty()) return kNoMatch;
  const uint32_t tail = TailBefore(text, end);
  if (!words.edges().last.MayHave(tail)) return kNoMatch;
  size_t best = kNoMatch;
  for (size_t w = 0; w < words.size(); ++w) {
    if (words.Tail(w) != tail) continue;
    const size_t begin = MatchBefore(text, end, words[w]);
    if (begin != kNoMatch && begin < best) best = begin;
  }
  return best;
}

namespace {

// Whether what follows the character `head` at `at` may be how one of `words` goes on; spaces are
// left to LongestWordAt.
inline bool MayGoOn(std::string_view text, size_t at, uint32_t head, WordList words) {
  const size_t next = at + HeadSize(head);
  if (next >= text.size() || IsBlankByte(text[next])) return true;
  return words.edges().MayGoOn(head, HeadAt(text, next));
}

// Past the spaces and the characters of three bytes from `i` on with which no word begins: most of
// a Korean text. The last one is left to the caller, since four bytes are read at a time.
inline size_t PassOthers(std::string_view text, size_t i, size_t end, const WordEdges& edges) {
  while (i + 3 < end) {
    const uint32_t bytes = LoadFour(text.data() + i);
    if ((bytes & 0xF0U) == 0xE0) {
      if (edges.first.MayHave(bytes & 0xFFFFFFU)) break;
      i += 3;
    } else if ((bytes & 0xFFU) == ' ' && !edges.ascii[' ']) {
      ++i;
    } else {
      break;
    }
  }
  return i;
}

// The bytes of ASCII from a place on, at most kMaskBytes of them.
struct AsciiRun {
  size_t size = 0;
  uint64_t places = 0;  // where a word may begin: the first letters of Latin words, and signs
};

inline bool BeginsWithAsciiBlock(std::string_view text) {
  ByteBlock block;
  std::memcpy(&block, text.data(), sizeof block);
  return BitsOf(reinterpret_cast<ByteBlock>(block >= 0x80)) == 0;
}

inline AsciiRun AsciiRunAt(std::string_view text, size_t at) {
  std::array<char, kMaskBytes> rest{};
  const size_t left = text.size() - at;
  if (left < kMaskBytes) std::memcpy(rest.data(), text.data() + at, left);
  const char* bytes = left < kMaskBytes ? rest.data() : text.data() + at;
  const uint64_t wide = MaskWhere(bytes, [](ByteBlock b) { return (b & 0x80) != 0; });
  const uint64_t letters = MaskWhere(bytes, [](ByteBlock b) { return ((b | 0x20) - 'a') < 26; });
  const uint64_t blanks = MaskWhere(bytes, [](ByteBlock b) { return b == ' '; });
  const uint64_t inside = at > 0 && IsAlphaByte(text[at - 1]) ? 1 : 0;
  const size_t size = std::min(left, static_cast<size_t>(std::countr_zero(wide)));
  return {size, ~(letters & (letters << 1U | inside)) & ~blanks};
}

// The first word that begins in the `size` bytes from `at` on, all of ASCII; its end is 0 where
// there is none.
inline FoundWord FirstInRun(std::string_view text, size_t at, const AsciiRun& run, size_t size,
                            WordList words) {
  for (uint64_t places = run.places; places != 0; places &= places - 1) {
    const auto k = static_cast<size_t>(std::countr_zero(places));
    if (k >= size) break;
    if (!words.edges().ascii[static_cast<unsigned char>(text[at + k])]) continue;
    const uint32_t head = HeadAt(text, at + k);
    if (!MayGoOn(text, at + k, head, words)) continue;
    const FoundWord found = LongestWordAt(text, at + k, head, words);
    if (found.end > 0) return found;
  }
  return {};
}

}  // namespace

std::optional<FoundWord> FindAnyWord(std::string_view text, WordList words, size_t from,
                                     size_t stop) {
  if (words.empty()) return std::nullopt;
  const WordEdges& edges = words.edges();
  const size_t end = std::min(text.size(), stop);
  // Where it is worth a look whether a run of ASCII begins: shorter ones than a block, as those
  // among Hangul are, are looked at byte by byte.
  size_t next_run = edges.ascii[' '] ? end : from;
  for (size_t i = from; i < end;) {
    FoundWord found;
    const auto b = static_cast<unsigned char>(text[i]);
    if (b < 0x80) {
      if (i >= next_run && end - i >= sizeof(ByteBlock)) {
        next_run = i + sizeof(ByteBlock);
        if (BeginsWithAsciiBlock(text.substr(i))) {
          const AsciiRun run = AsciiRunAt(text, i);
          const size_t size = std::min(run.size, end - i);
          found = FirstInRun(text, i, run, size, words);
          if (found.end > 0) return found;
          i += size;
          next_run = i;
          continue;
        }
      }
      if (edges.ascii[b] && !IsInsideWord(text, i)) {
        const uint32_t head = HeadAt(text, i);
        if (MayGoOn(text, i, head, words)) found = LongestWordAt(text, i, head, words);
      }
      if (found.end > 0) return found;
      ++i;
      continue;
    }
    if (const size_t next = PassOthers(text, i, end, edges); next > i) {
      i = next;
      continue;
    }
    const uint32_t head = WideHeadAt(text, i);
    if (edges.first.MayHave(head) && MayGoOn(text, i, head, words))
      found = LongestWordAt(text, i, head, words);
    if (found.end > 0) return found;
    i += HeadSize(head);
  }
  return std::nullopt;
}

bool HasAnyWord(std::string_view text, WordList words) {
  return FindAnyWord(text, words).has_value();
}

size_t FindDigit(std::string_view text, size_t from) {
  while (from < text.size() && !IsDigitByte(text[from])) ++from;
  return from;
}

size_t FindSyllable(std::string_view text, std::string_view syllable, size_t from) {
  // The third byte of a syllable is the rarest of the three.
  size_t at = from + 2;
  while (at < text.size()) {
    const void* hit = std::memchr(text.data() + at, syllable[2], text.size() - at);
    if (hit == nullptr) return std::string_view::npos;
    at = static_cast<size_t>(static_cast<const char*>(hit) - text.data());
    if (text[at - 1] == syllable[1] && text[at - 2] == syllable[0]) return at - 2;
    ++at;
  }
  return std::string_view::npos;
}

bool HoldsHangul(std::string_view text, std::string_view word) {
  const std::string_view first = word.substr(0, kSyllableBytes);
  for (size_t at = FindSyllable(text, first); at != std::string_view::npos;
       at = FindSyllable(text, first, at + kSyllableBytes)) {
    if (text.substr(at).starts_with(word)) return true;
  }
  return false;
}

size_t SkipSpaces(std::string_view text, size_t at) {
  while (at < text.size()) {
    const auto b = static_cast<unsigned char>(text[at]);
    if (b == ' ' || b == '\t' || b == '\n') {
      ++at;
    } else if (b == 0xC2 && text.substr(at).starts_with("\u00A0")) {
      at += 2;
    } else if (b == 0xE3 && text.substr(at).starts_with("\u3000")) {
      at += 3;
    } else {
      break;
    }
  }
  return at;
}

size_t SkipSpacesBack(std::string_view text, size_t end) {
  while (end > 0) {
    const std::string_view before = text.substr(0, end);
    if (IsBlankByte(before.back())) {
      --end;
    } else if (before.ends_with("\u00A0")) {
      end -= 2;
    } else if (before.ends_with("\u3000")) {
      end -= 3;
    } else {
      break;
    }
  }
  return end;
}

namespace {

// Of "110,000", and of "110'000" and "110’000" as the Swiss write it; 0 where none stands at `at`.
size_t ThousandsSignSize(std::string_view text, size_t at) {
  if (text[at] == ',' || text[at] == '\'') return 1;
  constexpr std::string_view kApostrophe = "’";
  return text.substr(at).starts_with(kApostrophe) ? kApostrophe.size() : 0;
}

}  // namespace

std::optional<ScannedNumber> ScanNumber(std::string_view text, size_t at) {
  ScannedNumber number;
  size_t i = at;
  const auto digit_at = [text](size_t p) { return p < text.size() && IsDigitByte(text[p]); };
  while (i < text.size()) {
    if (IsDigitByte(text[i])) {
      if (++number.digits > kMaxDigits) return std::nullopt;
      number.value = number.value * 10 + (text[i] - '0');
      ++i;
    } else {
      const size_t sign = number.digits > 0 ? ThousandsSignSize(text, i) : 0;
      const size_t next = i + sign;
      const bool thousands = sign > 0 && digit_at(next) && digit_at(next + 1) &&
                             digit_at(next + 2) && !digit_at(next + 3);
      if (!thousands) break;
      i = next;
    }
  }
  if (number.digits == 0) return std::nullopt;
  if (i < text.size() && text[i] == '.' && digit_at(i + 1)) {
    double fraction = 0;
    double scale = 0.1;
    size_t p = i + 1;
    for (; digit_at(p) && p <= i + 3; ++p, scale /= 10) fraction += (text[p] - '0') * scale;
    if (!digit_at(p)) {
      number.value += fraction;
      number.has_fraction = true;
      i = p;
    }
  }
  number.end = i;
  return number;
}

size_t MatchSignAt(std::string_view text, size_t at, WordList signs) {
  if (at >= text.size()) return kNoMatch;
  const uint32_t head = HeadAt(text, at);
  if (!signs.edges().MayBegin(head)) return kNoMatch;
  for (size_t i = signs.FirstLike(head); i > 0; i = signs.NextLike(i - 1)) {
    const std::string_view sign = signs[i - 1];
    if (text.substr(at).starts_with(sign)) return at + sign.size();
  }
  return kNoMatch;
}

size_t MatchRangeSign(std::string_view text, size_t at) {
  static constexpr WordTable kSigns = {"~", "～", "〜", "∼", "˜", "-",
                                       "–", "—",  "‑",  "‐", "−", "－"};
  return MatchSignAt(text, at, kSigns);
}

}  // namespace gonggo
