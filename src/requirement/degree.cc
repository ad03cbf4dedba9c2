#include "requirement/degree.h"

#include "knowledge/tables.h"
#include "requirement/scan.h"
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

}  // namespace

std::vector<FoundDegree> DegreesOf(std::string_view line, const std::vector<TermMatch>& matches) {
  std::vector<FoundDegree> found;
  for (const TermMatch& m : matches) {
    const auto degree = FromId<Education>(Degrees().terms()[m.term].id);
    if (degree && BeginsWord(line, m.at.begin)) found.push_back({*degree, m.at});
  }
  return found;
}

std::vector<FoundDegree> FindDegrees(std::string_view line) {
  std::vector<TermMatch> matches;
  Degrees().FindLongest(line, matches);
  return DegreesOf(line, matches);
}

}  // namespace gonggo
