#include "profile/achievement.h"

#include "requirement/scan.h"

namespace gonggo {
namespace {

// Behind a number, with or without a space.
constexpr WordTable kUnits = {"%p",      "%",         "퍼센트",  "배",
                              "ms",      "초",        "분",      "시간",
                              "건",      "명",        "원",      "만",
                              "억",      "조",        "천",      "tps",
                              "rps",     "qps",       "점",      "gb",
                              "tb",      "mb",        "pb",      "위",
                              "개국",    "대",        "종",      "회",
                              "곳",      "개",        "x",       "k",
                              "m",       "dau",       "mau",     "percent",
                              "users",   "requests",  "seconds", "minutes",
                              "hours",   "customers", "times",   "million",
                              "billion", "people",    "팀",      "편",
                              "rows",    "영업일",    "병상",    "business days",
                              "days"};

bool BeginsNumber(std::string_view line, size_t at) {
  if (at == 0) return true;
  const char before = line[at - 1];
  return !IsAlphaByte(before) && !IsDigitByte(before) && before != '.' && before != '-' &&
         before != '_';
}

}  // namespace

std::vector<Span> FindAchievementNumbers(std::string_view line) {
  std::vector<Span> found;
  for (size_t at = FindDigit(line, 0); at < line.size(); at = FindDigit(line, at)) {
    const auto number = ScanNumber(line, at);
    if (!number) {
      while (at < line.size() && IsDigitByte(line[at])) ++at;
      continue;
    }
    const size_t begin = at;
    at = number->end;
    if (!BeginsNumber(line, begin)) continue;
    size_t end = kNoMatch;
    // "1억 2천만 원", "500만 건": units follow units.
    for (size_t next = MatchAnyAt(line, SkipSpaces(line, at), kUnits); next != kNoMatch;
         next = MatchAnyAt(line, SkipSpaces(line, next), kUnits)) {
      if (next == end) break;
      end = next;
    }
    if (end == kNoMatch) continue;
    found.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    at = end;
  }
  return found;
}

}  // namespace gonggo
