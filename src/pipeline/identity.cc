#include "pipeline/identity.h"

#include <algorithm>
#include <optional>

#include "base/date.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// ".jsonl.gz" has two; more are part of the name.
constexpr int kMostSuffixes = 3;
constexpr size_t kLongestSuffix = 8;
// Years that a file is named by.
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsSeparator(char c) { return c == '-' || c == '_' || c == '.' || c == ' ' || c == 'T'; }

std::string_view WithoutSuffixes(std::string_view name) {
  for (int i = 0; i < kMostSuffixes; ++i) {
    const size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return name;
    const std::string_view suffix = name.substr(dot + 1);
    const bool plain = std::all_of(suffix.begin(), suffix.end(), [](char c) {
      return IsDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (suffix.empty() || suffix.size() > kLongestSuffix || !plain) return name;
    name = name.substr(0, dot);
  }
  return name;
}

// The number in the last `digits` characters before `end`, which then stands before it; -1 if there
// is none.
int TakeNumber(std::string_view name, size_t digits, size_t& end) {
  if (end < digits) return -1;
  int number = 0;
  for (const char c : name.substr(end - digits, digits)) {
    if (!IsDigit(c)) return -1;
    number = number * 10 + (c - '0');
  }
  end -= digits;
  return number;
}

void SkipSeparator(std::string_view name, size_t& end) {
  if (end > 0 && IsSeparator(name[end - 1])) --end;
}

// Where a day that ends at `end` begins: "20261101", "2026-11-01", "2026_11_01".
std::optional<size_t> DayBefore(std::string_view name, size_t end) {
  const int day = TakeNumber(name, 2, end);
  SkipSeparator(name, end);
  const int month = TakeNumber(name, 2, end);
  SkipSeparator(name, end);
  const int year = TakeNumber(name, 4, end);
  if (year < kFirstYear || year > kLastYear || !MakeDate(year, month, day)) return std::nullopt;
  // The end of a longer number is no date.
  if (end > 0 && IsDigit(name[end - 1])) return std::nullopt;
  return end;
}

// Where a day, or a day with a time of four or six digits, begins that ends the name.
std::optional<size_t> DateAtEnd(std::string_view name) {
  if (const auto day = DayBefore(name, name.size())) return day;
  for (const size_t digits : {size_t{4}, size_t{6}}) {
    size_t end = name.size();
    if (TakeNumber(name, digits, end) < 0) continue;
    SkipSeparator(name, end);
    if (const auto day = DayBefore(name, end)) return day;
  }
  return std::nullopt;
}

}  // namespace

std::string SourceStem(std::string_view name) {
  const size_t slash = name.find_last_of("/\\");
  const std::string_view base = slash == std::string_view::npos ? name : name.substr(slash + 1);
  std::string_view stem = WithoutSuffixes(base);
  if (const auto begin = DateAtEnd(stem)) {
    std::string_view before = stem.substr(0, *begin);
    while (!before.empty() && IsSeparator(before.back()) && before.back() != 'T') {
      before.remove_suffix(1);
    }
    // A name that is nothing but a date is still a name.
    if (!before.empty()) stem = before;
  }
  std::string normal = NormalizeText(TrimSpaces(stem));
  if (normal.empty()) normal = NormalizeText(name);
  return normal.empty() ? "-" : normal;
}

Fingerprint FingerprintIn(const Document& document, const Posting& posting) {
  Fingerprint fingerprint = FingerprintOf(posting, document.text);
  if (IsUnreadable(posting)) fingerprint.exact = DigestOf({"bytes", document.origin.raw});
  return fingerprint;
}

}  // namespace gonggo
