#include "profile/test_level.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// "905", "IH", "IM2", "N1", "B2", "AL".
constexpr size_t kLongestLevel = 4;
constexpr size_t kLongestLetters = 2;
// How far behind the name a result may stand: a date between them, a label.
constexpr size_t kFar = 40;

constexpr std::array<std::string_view, 10> kLabels = {"level", "lv",   "grade", "score", "레벨",
                                                      "등급",  "점수", "성적",  "취득",  "시험"};

bool IsPart(char c) { return IsDigitByte(c) || IsAsciiAlpha(static_cast<unsigned char>(c)); }

// A level in capitals, or with a digit in it.
bool IsLevel(std::string_view word) {
  if (word.empty() || word.size() > kLongestLevel) return false;
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (std::ranges::any_of(word, IsDigitByte))
    return std::ranges::all_of(word, [&](char c) { return IsDigitByte(c) || is_upper(c); });
  return word.size() <= kLongestLetters && std::ranges::all_of(word, is_upper);
}

size_t EndOfWord(std::string_view line, size_t at) {
  while (at < line.size() && IsPart(line[at])) ++at;
  return at;
}

// The date that begins at `at`, to its end: "2023", "2023.05", "2023-05-12", "2023년 5월"; `at` for
// none.
size_t AfterDate(std::string_view line, size_t at) {
  constexpr size_t kYearDigits = 4;
  const std::string_view year = line.substr(at, kYearDigits);
  const bool is_year = year.size() == kYearDigits && std::ranges::all_of(year, IsDigitByte) &&
                       (year.starts_with("19") || year.starts_with("20"));
  if (!is_year || EndOfWord(line, at) != at + kYearDigits) return at;
  size_t end = at + kYearDigits;
  constexpr std::array<std::string_view, 8> kBetween = {"년", "월", "일", ".", "-", "/", "'", " "};
  while (end < line.size()) {
    if (IsDigitByte(line[end])) {
      // "2023 905": behind a space stands something else.
      if (line[end - 1] == ' ' && EndOfWord(line, end) > end + 2) break;
      ++end;
      continue;
    }
    const auto sign = std::ranges::find_if(
        kBetween, [&](std::string_view one) { return line.substr(end).starts_with(one); });
    if (sign == kBetween.end()) break;
    end += sign->size();
  }
  return end;
}

// The label that begins at `at`, to its end: "Lv.", "등급"; `at` for none.
size_t AfterLabel(std::string_view line, size_t at) {
  const std::string rest = AsciiLower(line.substr(at, kFar));
  for (const std::string_view label : kLabels)
    if (rest.starts_with(label)) return at + label.size();
  return at;
}

size_t AfterSigns(std::string_view line, size_t at) {
  constexpr std::string_view kSigns = " \t:-(|.,)";
  while (at < line.size()) {
    if (kSigns.find(line[at]) != std::string_view::npos) {
      ++at;
      continue;
    }
    const DecodedChar c = DecodeChar(line, at);
    const bool is_sign = IsSpace(c.code) || c.code == U'：' || c.code == U'·' || c.code == U'–';
    if (!is_sign) break;
    at += c.size;
  }
  return at;
}

Span SpanOf(size_t begin, size_t end) {
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

}  // namespace

std::optional<Span> FindTestLevel(std::string_view line, Span test) {
  // "OPIc IM" of "OPIc IM2": the level is the last word of the name, to its end in the line.
  const std::string_view name = Cut(line, test);
  if (const size_t blank = name.rfind(' '); blank != std::string_view::npos) {
    const size_t space = test.begin + blank;
    // "TOPIK 5급": up to the unit.
    const size_t own = EndOfWord(line, space + 1);
    const size_t end = own < test.end ? own : EndOfWord(line, test.end);
    if (IsLevel(line.substr(space + 1, end - space - 1))) return SpanOf(space + 1, end);
  }
  const size_t last = std::min<size_t>(line.size(), test.end + kFar);
  for (size_t at = AfterSigns(line, test.end); at < last;) {
    size_t next = AfterDate(line, at);
    if (next == at) next = AfterLabel(line, at);
    if (next == at) {
      const size_t end = EndOfWord(line, at);
      if (IsLevel(line.substr(at, end - at))) return SpanOf(at, end);
      return std::nullopt;
    }
    at = AfterSigns(line, next);
  }
  return std::nullopt;
}

}  // namespace gonggo
