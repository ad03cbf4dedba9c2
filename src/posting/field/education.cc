#include "posting/field/education.h"

#include <algorithm>
#include <vector>

#include "requirement/degree.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr WordTable kWish = {"우대",         "선호",   "가산점",   "preferred", "a plus",
                             "nice to have", "면 좋",  "면 더 좋", "desired",   "desirable",
                             "is a bonus",   "플러스", "ideally"};
// Lines about somebody else's degree or about papers.
constexpr WordTable kOtherLine = {"초봉",   "연봉",   "기재",   "위조",   "허위",    "대표이사",
                                  "구성원", "동료들", "임직원", "팀원들", "학비",    "장학",
                                  "ceo",    "cto",    "증명서", "출신의", "출신으로"};
constexpr WordTable kAnyValue = {"무관", "제한없음",      "불문",        "상관없음",
                                 "any",  "none required", "not required"};

// Where the clause that holds `at` ends: at a comma, bracket or full stop.
size_t ClauseEnd(std::string_view text, size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    if (c == ',' || c == ';' || c == '(' || c == ')' || c == '[' || c == ']') break;
    if (c == '.' && at + 1 < text.size() && text[at + 1] == ' ') break;
    ++at;
  }
  return at;
}

// True if the words that follow make it a wish: "석사 이상 우대", "석사 (우대)", "(석사) 우대".
bool IsWish(std::string_view text, size_t end) {
  const size_t stop = ClauseEnd(text, end);
  if (HasAnyWord(text.substr(end, stop - end), kWish)) return true;
  if (stop >= text.size() || (text[stop] != '(' && text[stop] != ')')) return false;
  return MatchAnyAt(text, SkipSpaces(text, stop + 1), kWish) != kNoMatch;
}

}  // namespace

std::optional<Found<Education>> ReadEducation(std::string_view text, Labelled labelled) {
  const std::vector<FoundDegree> degrees = FindDegrees(text);
  if (labelled == Labelled::kNo && (degrees.empty() || HasAnyWord(text, kOtherLine)))
    return std::nullopt;
  std::optional<Found<Education>> least;
  for (const FoundDegree& found : degrees) {
    if (IsWish(text, found.at.end)) continue;
    if (!least || found.degree < least->value) least = Found<Education>{found.degree, found.at};
  }
  if (least || labelled == Labelled::kNo) return least;
  const size_t begin = SkipSpaces(text, 0);
  const size_t end = MatchAnyAt(text, begin, kAnyValue);
  if (end == kNoMatch) return std::nullopt;
  return Found<Education>{Education::kAny,
                          {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
}

}  // namespace gonggo
