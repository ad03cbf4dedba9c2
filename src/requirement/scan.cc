#include "requirement/scan.h"

#include <array>
#include <cstring>

namespace gonggo {
namespace {

constexpr int kMaxDigits = 15;

char Fold(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

// By the lead byte; malformed text is gone over byte by byte.
size_t CharSize(char c) {
  const auto b = static_cast<unsigned char>(c);
  if (b < 0xC2) return 1;
  return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

// The beginnings of a list's words, so that most places are refused by one look-up: ASCII letters
// by themselves, other characters by their second and third byte.
class Beginnings {
 public:
  explicit Beginnings(WordList words) {
    for (const std::string_view word : words) Set(Hash(word, 0));
  }
  [[nodiscard]] bool MayBegin(std::string_view text, size_t at) const {
    const unsigned h = Hash(text, at);
    return (bits_[h >> 6U] >> (h & 63U) & 1U) != 0;
  }

 private:
  static unsigned Hash(std::string_view text, size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return static_cast<unsigned char>(Fold(text[at]));
    if (at + 2 >= text.size()) return 255;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const auto third = static_cast<unsigned char>(text[at + 2]);
    return 128U + ((second * 37U + third) & 127U);
  }
  void Set(unsigned h) { bits_[h >> 6U] |= uint64_t{1} << (h & 63U); }

  std::array<uint64_t, 4> bits_{};
};

}  // namespace

size_t MatchAt(std::string_view text, size_t at, std::string_view word) {
  size_t i = at;
  for (size_t w = 0; w < word.size(); ++w) {
    if (IsBlank(word[w])) continue;
    while (w > 0 && i < text.size() && IsBlank(text[i])) ++i;
    if (i >= text.size() || Fold(text[i]) != word[w]) return kNoMatch;
    ++i;
  }
  if (i < text.size() && IsAlphaByte(text[i - 1]) && IsAlphaByte(text[i])) return kNoMatch;
  return i;
}

size_t MatchAnyAt(std::string_view text, size_t at, WordList words) {
  size_t best = kNoMatch;
  for (const std::string_view word : words) {
    const size_t end = MatchAt(text, at, word);
    if (end != kNoMatch && (best == kNoMatch || end > best)) best = end;
  }
  return best;
}

size_t MatchBefore(std::string_view text, size_t end, std::string_view word) {
  size_t i = end;
  for (size_t w = word.size(); w > 0; --w) {
    if (IsBlank(word[w - 1])) continue;
    while (i < end && i > 0 && IsBlank(text[i - 1])) --i;
    if (i == 0 || Fold(text[i - 1]) != word[w - 1]) return kNoMatch;
    --i;
  }
  if (i > 0 && i < text.size() && IsAlphaByte(text[i - 1]) && IsAlphaByte(text[i])) return kNoMatch;
  return i;
}

size_t MatchAnyBefore(std::string_view text, size_t end, WordList words) {
  size_t best = kNoMatch;
  for (const std::string_view word : words) {
    const size_t begin = MatchBefore(text, end, word);
    if (begin != kNoMatch && begin < best) best = begin;
  }
  return best;
}

std::optional<FoundWord> FindAnyWord(std::string_view text, WordList words, size_t from) {
  const Beginnings beginnings(words);
  for (size_t i = from; i < text.size(); i += CharSize(text[i])) {
    if (!beginnings.MayBegin(text, i)) continue;
    if (IsAlphaByte(text[i]) && i > 0 && IsAlphaByte(text[i - 1])) continue;
    FoundWord found{i, 0, 0};
    for (size_t w = 0; w < words.size(); ++w) {
      if (words[w].front() != Fold(text[i])) continue;
      const size_t end = MatchAt(text, i, words[w]);
      if (end != kNoMatch && end > found.end) found = {i, end, w};
    }
    if (found.end > 0) return found;
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

size_t SkipSpaces(std::string_view text, size_t at) {
  while (at < text.size()) {
    if (IsBlank(text[at])) {
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
    if (IsBlank(before.back())) {
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
