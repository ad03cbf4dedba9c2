#include "posting/field/education.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "base/find_bytes.h"
#include "posting/field/no_matter.h"
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

// "Abgeschlossenes Studium": of which degree, another word says, if any does.
bool IsAnyStudy(std::string_view text, Span degree) {
  const std::string_view words = text.substr(degree.begin, degree.size());
  return FindBytes(words, "tudium") < words.size() || FindBytes(words, "bschluss") < words.size();
}

// "Abgeschlossenes Studium oder eine Ausbildung": who has learned a trade has enough, too.
bool IsOrTraining(std::string_view text, Span degree) {
  constexpr size_t kReach = 240;
  static constexpr std::array<std::string_view, 5> kTraining = {"usbildung", "echniker", "Lehre ",
                                                                "Meister", "Kaufmann"};
  const size_t from = degree.begin - std::min<size_t>(degree.begin, kReach);
  const std::string_view around = text.substr(from, degree.end - from + kReach);
  return std::any_of(kTraining.begin(), kTraining.end(), [around](std::string_view word) {
    return FindBytes(around, word) < around.size();
  });
}

// "Abgeschlossenes Studium der Kartografie (M.Sc.)": the next degree in the same breath says which.
bool IsToldBehind(const std::vector<FoundDegree>& degrees, size_t index) {
  constexpr uint32_t kReach = 80;
  return index + 1 < degrees.size() &&
         degrees[index + 1].at.begin - degrees[index].at.end <= kReach;
}

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

// "Degree in geography": whichever, so the first one.
std::optional<Found<Education>> ReadBareDegree(std::string_view text) {
  constexpr std::string_view kDegree = "Degree in ";
  if (!text.starts_with(kDegree) || IsWish(text, kDegree.size())) return std::nullopt;
  return Found<Education>{Education::kBachelor, {0, static_cast<uint32_t>(kDegree.size() - 4)}};
}

}  // namespace

std::optional<Found<Education>> ReadEducation(std::string_view text, Labelled labelled) {
  const std::vector<FoundDegree> degrees = FindDegrees(text);
  if (labelled == Labelled::kNo && degrees.empty()) {
    if (const auto no_matter = FindNoMatter(text, "학력"))
      return Found<Education>{Education::kAny, *no_matter};
    return ReadBareDegree(text);
  }
  if (labelled == Labelled::kNo && HasAnyWord(text, kOtherLine)) return std::nullopt;
  const Span choice = FindDegreeOrYears(text);
  std::optional<Found<Education>> least;
  for (size_t i = 0; i < degrees.size(); ++i) {
    const FoundDegree& found = degrees[i];
    if (IsWish(text, found.at.end) || IsForShorterYears(text, found.at)) continue;
    // Enough years do as well, so that nobody needs the degree.
    if (choice.begin <= found.at.begin && found.at.end <= choice.end) continue;
    if (IsAnyStudy(text, found.at) && (IsOrTraining(text, found.at) || IsToldBehind(degrees, i)))
      continue;
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
