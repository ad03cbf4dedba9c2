#include "requirement/degree.h"

#include <algorithm>
#include <optional>

#include "knowledge/tables.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// 분석사 and 조학사 are no degrees; "공학사" has a surface of its own.
bool BeginsWord(std::string_view text, size_t begin) {
  if (begin == 0 || static_cast<unsigned char>(text[begin]) < 0x80) return true;
  return !IsHangulSyllable(DecodeCharBefore(text, begin).code) ||
         MatchBefore(text, begin, "전공") != kNoMatch ||
         MatchBefore(text, begin, "학과") != kNoMatch ||
         MatchBefore(text, begin, "이상") != kNoMatch;
}

// Spaces don't count for a term, so "전공 학사" holds 공학사: what is left of such a match behind
// the space, if that is a degree.
std::optional<FoundDegree> BehindSpace(std::string_view line, Span at) {
  const size_t space = Cut(line, at).find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const Span rest = {at.begin + static_cast<uint32_t>(space) + 1, at.end};
  const int32_t term = Degrees().FindWhole(Cut(line, rest));
  if (term < 0) return std::nullopt;
  const auto degree = FromId<Education>(Degrees().terms()[static_cast<size_t>(term)].id);
  if (!degree) return std::nullopt;
  return FoundDegree{*degree, rest};
}

// As far as the unit of a number stands from it: "+ years", " more years".
constexpr size_t kUnitBytes = 12;

// "3년", "3~5년", "6+", "2 yrs", "10 additional years"
bool SaysYears(std::string_view text) {
  for (size_t at = FindDigit(text, 0); at < text.size(); at = FindDigit(text, at)) {
    while (at < text.size() && IsDigitByte(text[at])) ++at;
    if (at < text.size() && text[at] == '+') return true;
    const size_t unit = SkipSpaces(text, at);
    for (const std::string_view year : {"년", "year", "yr", "additional year", "more year"}) {
      if (text.substr(unit).starts_with(year)) return true;
    }
  }
  return false;
}

// The fewest years that are written in the words.
std::optional<int64_t> LeastYears(std::string_view text) {
  std::optional<int64_t> least;
  for (size_t at = FindDigit(text, 0); at < text.size(); at = FindDigit(text, at)) {
    const size_t begin = at;
    while (at < text.size() && IsDigitByte(text[at])) ++at;
    const auto number = ScanNumber(text, begin);
    // Behind the sign of a range stands the most.
    const bool most = begin > 0 && (text[begin - 1] == '-' || text[begin - 1] == '~');
    if (!number || most || !SaysYears(text.substr(begin, at - begin + kUnitBytes))) continue;
    const auto years = static_cast<int64_t>(number->value);
    if (!least || years < *least) least = years;
  }
  return least;
}

}  // namespace

bool IsForShorterYears(std::string_view line, Span degree) {
  if (!ShorterYearsAround(line, degree).empty()) return true;
  static constexpr WordTable kOr = {" or ", ",or ", "또는", "혹은", "거나", " oder "};
  constexpr size_t kBranch = 80;  // how long one branch of the choice may be
  // The branch that holds the degree: from the nearest "or" in front of it.
  const size_t reach = degree.begin - std::min<size_t>(degree.begin, kBranch);
  std::optional<FoundWord> nearest;
  size_t from = CharBoundaryBefore(line, reach);
  while (const auto word = FindAnyWord(line, kOr, from, degree.begin)) {
    nearest = word;
    from = word->end;
  }
  if (!nearest) return false;
  const size_t end = std::min(line.size(), size_t{degree.end} + kBranch / 2);
  const auto own = LeastYears(line.substr(nearest->begin, end - nearest->begin));
  const auto other = LeastYears(line.substr(0, nearest->begin));
  return own && other && *own < *other;
}

namespace {

// What a branch of a choice that asks for a degree, or for years, ends with.
constexpr WordTable kDegreeEnds = {"이상",      "학위",   "소지자",  "보유자", "보유한 자",
                                   "소지한 자", "신 분",  "한 분",   "인 분",  "졸업",
                                   "졸업자",    "전공자", "석사",    "학사",   "박사",
                                   "대졸",      "수준",   "있는 분", "해당자"};
constexpr WordTable kYearsEnds = {"이상",  "경력",  "경험", "경력자", "보유자",     "신 분",
                                  "한 분", "인 분", "보유", "실무",   "experience", "있는 분"};

// The clause that stands around [begin, end): to the next full stop, semicolon or bracket.
Span ClauseAround(std::string_view line, size_t begin, size_t end) {
  constexpr size_t kBranch = 110;
  static constexpr std::string_view kStops = ";()[]";
  size_t from = begin;
  while (from > 0 && begin - from < kBranch && kStops.find(line[from - 1]) == kStops.npos) --from;
  size_t to = end;
  while (to < line.size() && to - end < kBranch && kStops.find(line[to]) == kStops.npos &&
         line.substr(to, 2) != ". ")
    ++to;
  return {static_cast<uint32_t>(CharBoundaryBefore(line, from)),
          static_cast<uint32_t>(CharBoundaryBefore(line, to))};
}

bool HoldsDegree(const std::vector<FoundDegree>& degrees, size_t begin, size_t end) {
  return std::ranges::any_of(degrees, [begin, end](const FoundDegree& found) {
    return found.at.begin >= begin && found.at.end <= end;
  });
}

}  // namespace

Span FindDegreeOrYears(std::string_view line) {
  static constexpr WordTable kOr = {" or ", ",or ", "또는", "혹은"};
  // Of a paragraph it is hard to say which branches belong together.
  constexpr size_t kLongest = 400;
  if (line.size() > kLongest) return {};
  std::vector<FoundDegree> degrees;
  size_t from = 0;
  while (const auto word = FindAnyWord(line, kOr, from)) {
    from = word->end;
    if (degrees.empty()) degrees = FindDegrees(line);
    if (degrees.empty()) return {};
    const Span clause = ClauseAround(line, word->begin, word->end);
    const std::string_view before = line.substr(clause.begin, word->begin - clause.begin);
    const std::string_view behind = line.substr(word->end, clause.end - word->end);
    const bool degree_before = HoldsDegree(degrees, clause.begin, word->begin);
    const bool degree_behind = HoldsDegree(degrees, word->end, clause.end);
    if (degree_before == degree_behind) continue;
    const bool years_before = SaysYears(before);
    const bool years_behind = SaysYears(behind);
    if (years_before == years_behind || years_before == degree_before) continue;
    size_t end = SkipSpacesBack(line, word->begin);
    if (end > 0 && line[end - 1] == ',') end = SkipSpacesBack(line, end - 1);
    const size_t ends = degree_before ? MatchAnyBefore(line, end, kDegreeEnds)
                                      : MatchAnyBefore(line, end, kYearsEnds);
    // "…'s degree in geography or 5 years of …"
    const size_t next = SkipSpaces(line, word->end);
    const bool number = degree_before && next < line.size() && IsDigitByte(line[next]);
    if (ends != kNoMatch || number) return clause;
  }
  return {};
}

Span ShorterYearsAround(std::string_view line, Span degree) {
  const size_t open = line.substr(0, degree.begin).rfind('(');
  const size_t close = line.find(')', degree.end);
  if (open == std::string_view::npos || close == std::string_view::npos ||
      line.substr(open, degree.begin - open).find(')') != std::string_view::npos)
    return {};
  const bool shorter =
      SaysYears(line.substr(open, close - open)) && SaysYears(line.substr(0, open));
  return shorter ? Span{static_cast<uint32_t>(open), static_cast<uint32_t>(close + 1)} : Span();
}

std::vector<FoundDegree> DegreesOf(std::string_view line, const std::vector<TermMatch>& matches) {
  std::vector<FoundDegree> found;
  for (const TermMatch& m : matches) {
    const auto degree = FromId<Education>(Degrees().terms()[m.term].id);
    if (!degree) continue;
    if (BeginsWord(line, m.at.begin)) {
      found.push_back({*degree, m.at});
    } else if (const auto rest = BehindSpace(line, m.at)) {
      found.push_back(*rest);
    }
  }
  return found;
}

std::vector<FoundDegree> FindDegrees(std::string_view line) {
  std::vector<TermMatch> matches;
  Degrees().FindLongest(line, matches);
  return DegreesOf(line, matches);
}

}  // namespace gonggo
