#include "knowledge/skill_edges.h"

#include <algorithm>

#include "knowledge/skill_begin.h"
#include "knowledge/skill_fold.h"
#include "knowledge/tables.h"
#include "text/accented.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// From this many syllables on a surface is recognised inside a longer word, too.
constexpr int kLongSurface = 4;

char At(std::string_view line, size_t at) { return at < line.size() ? line[at] : '\0'; }

bool HangulAt(std::string_view line, size_t at) {
  return at < line.size() && IsSyllableLead(line[at]) &&
         IsHangulSyllable(DecodeChar(line, at).code);
}
bool HangulBefore(std::string_view line, size_t at) {
  return at >= kSyllableBytes && IsHangulSyllable(DecodeCharBefore(line, at).code);
}

int Syllables(std::string_view text) {
  int count = 0;
  for (size_t i = 0; i < text.size(); i += DecodeChar(text, i).size) {
    if (HangulAt(text, i)) ++count;
  }
  return count;
}

bool StandsBehindOddHyphen(std::string_view line, size_t at) {
  return at >= kOddHyphenBytes && SkillSeparatorSize(line, at - kOddHyphenBytes) == kOddHyphenBytes;
}

// A surface of one Latin letter is easily a part of something: R&D, C-level, A.I., e-R.
bool SingleLetterFits(std::string_view line, Span at) {
  constexpr std::string_view kJoints = "&'.-_@";
  const char before = at.begin > 0 ? line[at.begin - 1] : '\0';
  const char after = At(line, at.end);
  if (before != '\0' && kJoints.find(before) != std::string_view::npos) return false;
  if (StandsBehindOddHyphen(line, at.begin)) return false;
  if (at.end < line.size() && SkillSeparatorSize(line, at.end) == kOddHyphenBytes) return false;
  if (after == '.') return !IsAsciiAlnum(At(line, at.end + 1));
  return after == '\0' || kJoints.find(after) == std::string_view::npos;
}

// "(ex.MongoDB", "e.g.Kafka": the dot ends a word that leads examples in.
bool IsLedIn(std::string_view line, size_t dot) {
  for (const std::string_view word : {"ex", "eg", "e.g"}) {
    if (dot < word.size()) continue;
    const size_t begin = dot - word.size();
    bool same = begin == 0 || !IsAsciiAlnum(line[begin - 1]);
    for (size_t i = 0; i < word.size() && same; ++i) same = LowerAscii(line[begin + i]) == word[i];
    if (same) return true;
  }
  return false;
}

// "Non-SAP 시스템": what it is not.
// `at` is none of the line's beginning.
bool IsDenied(std::string_view line, size_t at) {
  constexpr std::string_view kNon = "non";
  const size_t hyphen = line[at - 1] == '-' ? 1 : kOddHyphenBytes;
  if (hyphen != 1 && !StandsBehindOddHyphen(line, at)) return false;
  if (at < kNon.size() + hyphen) return false;
  const size_t begin = at - kNon.size() - hyphen;
  if (begin > 0 && IsAsciiAlnum(line[begin - 1])) return false;
  for (size_t i = 0; i < kNon.size(); ++i) {
    if (LowerAscii(line[begin + i]) != kNon[i]) return false;
  }
  return true;
}

// Whether one syllable stands in front of `at` in its word: 상 of 상환경, 백 of 백오피스. It makes
// another word of what follows, as a longer noun does not ("비정형|데이터 분석").
bool HasPrefix(std::string_view line, size_t at) {
  constexpr std::string_view kAnd = "등";  // a word of its own, its space left out
  return HangulBefore(line, at) && !HangulBefore(line, at - kSyllableBytes) &&
         line.substr(at - kSyllableBytes, kSyllableBytes) != kAnd;
}

bool BeginFits(std::string_view line, Span at, uint32_t after_match) {
  if (at.begin == 0) return true;
  const char first = line[at.begin];
  const char before = line[at.begin - 1];
  if (first == '.') return !IsAsciiAlnum(before);
  if (IsAsciiAlnum(first)) {
    if (IsAsciiAlnum(before) || IsAccentedBefore(line, at.begin) || IsDenied(line, at.begin))
      return false;
    return before != '.' || at.begin < 2 || !IsAsciiAlnum(line[at.begin - 2]) ||
           IsLedIn(line, at.begin - 1);
  }
  if (!HangulAt(line, at.begin) || !HangulBefore(line, at.begin)) return true;
  return at.begin == after_match ||
         (Syllables(Cut(line, at)) >= kLongSurface && !HasPrefix(line, at.begin));
}

// Past a version number directly behind a name: "17" of Java17, "2.7" of Boot2.7, "3.x".
size_t SkipVersion(std::string_view line, size_t at) {
  size_t digits = 0;
  while (IsAsciiDigit(At(line, at))) {
    ++at;
    ++digits;
  }
  if (digits == 0 || digits > 4) return at;
  while (At(line, at) == '.' && (IsAsciiDigit(At(line, at + 1)) || At(line, at + 1) == 'x')) {
    at += 2;
    while (IsAsciiDigit(At(line, at))) ++at;
  }
  return at;
}

bool HasPlural(std::string_view line, Span at) {
  return at.size() >= 3 && IsAsciiAlpha(line[at.end - 1]) && LowerAscii(At(line, at.end)) == 's' &&
         !IsAsciiAlnum(At(line, at.end + 1));
}

// "CSS 3년": a number of years behind the name is none of it.
bool EndsInYears(std::string_view line, Span at) {
  size_t number = at.end;
  while (number > at.begin && IsAsciiDigit(line[number - 1])) --number;
  if (number == at.end || number == at.begin || line[number - 1] != ' ') return false;
  const std::string_view rest = line.substr(at.end);
  return rest.starts_with("년") || rest.starts_with("개월");
}

bool LatinEndFits(std::string_view line, Span at) {
  if (EndsInYears(line, at)) return false;
  const char last = line[at.end - 1];
  size_t end = at.end;
  if (at.size() >= 2 && !IsAsciiDigit(last)) {
    if (IsAsciiDigit(At(line, end))) end = SkipVersion(line, end);
    if (HasPlural(line, at)) ++end;
  }
  const char next = At(line, end);
  if (IsAsciiAlnum(next) || IsAccentedAt(line, end)) return false;
  if (IsAsciiAlnum(last)) {
    if (next == '#' || (next == '+' && At(line, end + 1) == '+')) return false;
    // "react.dev" is an address; "Java.Kotlin" a list without a space.
    const char beyond = At(line, end + 1);
    if (next == '.' && beyond >= 'a' && beyond <= 'z') return false;
  }
  return true;
}

// Whether the Hangul from `at` on is made of particles, or begins with a common head noun.
bool IsHangulTail(std::string_view line, size_t at) {
  size_t end = at;
  constexpr int kMaxTail = 12;
  for (int n = 0; n < kMaxTail && HangulAt(line, end); ++n) end += kSyllableBytes;
  constexpr int kMaxParticles = 4;
  for (int n = 0; n < kMaxParticles && at < end; ++n) {
    int32_t best = -1;
    size_t next = at;
    for (size_t stop = end; stop > at && best < 0; stop -= kSyllableBytes) {
      best = WordTails().FindWhole(line.substr(at, stop - at));
      next = stop;
    }
    if (best < 0) return false;
    if (WordTails().terms()[static_cast<size_t>(best)].id == "head") return true;
    at = next;
  }
  return at >= end;
}

bool EndFits(std::string_view line, Span at) {
  const char last = line[at.end - 1];
  if (static_cast<unsigned char>(last) < 0x80) return LatinEndFits(line, at);
  if (!HangulAt(line, at.end) || !HangulBefore(line, at.end)) return true;
  return Syllables(Cut(line, at)) >= kLongSurface || IsHangulTail(line, at.end);
}

// Whether the word around `at` is a link or a mail address.
bool StandsInAddress(std::string_view line, Span at) {
  constexpr size_t kMaxWord = 256;
  const auto ends_word = [](char c) {
    return c == ' ' || c == '\t' || c == ',' || c == '(' || c == ')' || c == '<' || c == '>';
  };
  size_t begin = at.begin;
  while (begin > 0 && at.begin - begin < kMaxWord && !ends_word(line[begin - 1])) --begin;
  size_t end = at.end;
  while (end < line.size() && end - at.end < kMaxWord && !ends_word(line[end])) ++end;
  const std::string_view word = line.substr(begin, end - begin);
  if (word.find("://") != std::string_view::npos || word.find("www.") != std::string_view::npos)
    return true;
  const size_t sign = word.find('@');
  return sign != std::string_view::npos && sign > 0 && IsAsciiAlnum(word[sign - 1]) &&
         word.find('.', sign) != std::string_view::npos;
}

}  // namespace

bool SkillEdgesFit(std::string_view line, Span at, uint32_t after_match) {
  if (at.size() == 1 && !SingleLetterFits(line, at)) return false;
  if (!BeginFits(line, at, after_match) || !EndFits(line, at)) return false;
  return !IsAsciiAlnum(line[at.begin]) || !StandsInAddress(line, at);
}

Span WithPlural(std::string_view line, Span at) {
  return HasPlural(line, at) ? Span{at.begin, at.end + 1} : at;
}

bool IsExactly(std::string_view line, Span at, std::string_view surface) {
  size_t k = 0;
  const auto skip = [&surface, &k] {
    while (k < surface.size() && (IsSkillSeparator(surface[k]) || surface[k] == '.')) ++k;
  };
  for (size_t i = at.begin; i < at.end;) {
    const size_t gap = line[i] == '.' ? 1 : SkillSeparatorSize(line, i);
    if (gap == 0) {
      skip();
      if (k == surface.size() || surface[k] != line[i]) return false;
      ++k;
    }
    i += std::max<size_t>(gap, 1);
  }
  skip();
  return k == surface.size();
}

}  // namespace gonggo
