#include "requirement/scan.h"

#include <cstring>

namespace gonggo {
namespace {

constexpr int kMaxDigits = 15;

// By the lead byte; malformed text is gone over byte by byte.
size_t CharSize(char c) {
  const auto b = static_cast<unsigned char>(c);
  if (b < 0xC2) return 1;
  return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

// The longest of `words` at `at`, where no word of letters goes on; its end is 0 where none stands.
FoundWord LongestAt(std::string_view text, size_t at, uint32_t head, WordList words) {
  FoundWord found{at, 0, 0};
  if (at > 0 && IsAlphaByte(text[at]) && IsAlphaByte(text[at - 1])) return found;
  for (size_t w = 0; w < words.size(); ++w) {
    if (words.Head(w) != head) continue;
    const size_t end = MatchAt(text, at, words[w]);
    if (end != kNoMatch && end > found.end) found = {at, end, w};
  }
  return found;
}

}  // namespace

size_t MatchAt(std::string_view text, size_t at, std::string_view word) {
  size_t i = at;
  for (size_t w = 0; w < word.size(); ++w) {
    if (IsBlankByte(word[w])) continue;
    while (w > 0 && i < text.size() && IsBlankByte(text[i])) ++i;
    if (i >= text.size() || FoldByte(text[i]) != word[w]) return kNoMatch;
    ++i;
  }
  if (i < text.size() && IsAlphaByte(text[i - 1]) && IsAlphaByte(text[i])) return kNoMatch;
  return i;
}

size_t MatchAnyAt(std::string_view text, size_t at, WordList words) {
  if (at >= text.size() || words.empty()) return kNoMatch;
  const uint32_t head = HeadAt(text, at);
  if (!words.edges().MayBegin(head)) return kNoMatch;
  size_t best = kNoMatch;
  for (size_t w = 0; w < words.size(); ++w) {
    if (words.Head(w) != head) continue;
    const size_t end = MatchAt(text, at, words[w]);
    if (end != kNoMatch && (best == kNoMatch || end > best)) best = end;
  }
  return best;
}

size_t MatchBefore(std::string_view text, size_t end, std::string_view word) {
  size_t i = end;
  for (size_t w = word.size(); w > 0; --w) {
    if (IsBlankByte(word[w - 1])) continue;
    while (i < end && i > 0 && IsBlankByte(text[i - 1])) --i;
    if (i == 0 || FoldByte(text[i - 1]) != word[w - 1]) return kNoMatch;
    --i;
  }
  if (i > 0 && i < text.size() && IsAlphaByte(text[i - 1]) && IsAlphaByte(text[i])) return kNoMatch;
  return i;
}

size_t MatchAnyBefore(std::string_view text, size_t end, WordList words) {
  if (end == 0 || words.empty() || !words.edges().last.MayHave(TailBefore(text, end)))
    return kNoMatch;
  size_t best = kNoMatch;
  for (const std::string_view word : words) {
    const size_t begin = MatchBefore(text, end, word);
    if (begin != kNoMatch && begin < best) best = begin;
  }
  return best;
}

std::optional<FoundWord> FindAnyWord(std::string_view text, WordList words, size_t from) {
  if (words.empty()) return std::nullopt;
  const WordEdges& edges = words.edges();
  const size_t size = text.size();
  size_t i = from;
  while (i < size) {
    const auto b = static_cast<unsigned char>(text[i]);
    if (b < 0x80 && !edges.ascii[b]) {
      ++i;
      continue;
    }
    const uint32_t head = HeadAt(text, i);
    if (b < 0x80 || edges.first.MayHave(head)) {
      const FoundWord found = LongestAt(text, i, head, words);
      if (found.end > 0) return found;
    }
    i += CharSize(text[i]);
  }
  return std::nullopt;
}

bool HasAnyWord(std::string_view text, WordList words) {
  return FindAnyWord(text, words).has_value();
}

bool HasWord(std::string_view text, std::string_view word) {
  for (size_t i = 0; i < text.size(); i += CharSize(text[i])) {
    if (FoldByte(text[i]) != word.front()) continue;
    if (i > 0 && IsAlphaByte(text[i]) && IsAlphaByte(text[i - 1])) continue;
    if (MatchAt(text, i, word) != kNoMatch) return true;
  }
  return false;
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

size_t SkipSpaces(std::string_view text, size_t at) {
  while (at < text.size()) {
    if (IsBlankByte(text[at])) {
      ++at;
    } else if (text.substr(at).starts_with("\u00A0")) {
      at += 2;
    } else if (text.substr(at).starts_with("\u3000")) {
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

std::optional<ScannedNumber> ScanNumber(std::string_view text, size_t at) {
  ScannedNumber number;
  size_t i = at;
  const auto digit_at = [text](size_t p) { return p < text.size() && IsDigitByte(text[p]); };
  while (i < text.size()) {
    if (IsDigitByte(text[i])) {
      if (++number.digits > kMaxDigits) return std::nullopt;
      number.value = number.value * 10 + (text[i] - '0');
      ++i;
    } else if (text[i] == ',' && number.digits > 0 && digit_at(i + 1) && digit_at(i + 2) &&
               digit_at(i + 3) && !digit_at(i + 4)) {
      ++i;
    } else {
      break;
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

size_t MatchRangeSign(std::string_view text, size_t at) {
  static constexpr std::string_view kSigns[] = {"~", "～", "〜", "∼", "˜", "-",
                                                "–", "—",  "‑",  "‐", "−", "－"};
  for (const std::string_view sign : kSigns) {
    if (text.substr(at).starts_with(sign)) return at + sign.size();
  }
  return kNoMatch;
}

}  // namespace gonggo
