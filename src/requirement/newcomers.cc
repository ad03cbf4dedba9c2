#include "requirement/newcomers.h"

#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr std::string_view kNewcomer = "신입";
constexpr std::string_view kCareer = "경력";
constexpr WordTable kJoints = {"/",    "·", "ㆍ", "또는", "혹은", "및", "와", "과",
                               "이나", "&", ",",  "or",   "|",    "‧",  "・"};
constexpr WordTable kMay = {"가능",      "지원 가능", "도 가능", "도 지원",   "환영",   "도 환영",
                            "지원 환영", "이어도",    "이라도",  "도 됩니다", "도 돼요"};
// Behind it somebody else is spoken of.
constexpr WordTable kNot = {"제외", "불가", "지원 불가"};
// Between the career and its joint: "경력(3년 이상) 또는 신입", "경력 3년 이상/신입".
constexpr size_t kReach = 40;

// "신입|/경력", "신입| 또는 유관 경력", "신입| 지원 가능".
bool GoesOn(std::string_view line, size_t end) {
  const size_t at = SkipSpaces(line, end);
  if (MatchAnyAt(line, at, kNot) != kNoMatch) return false;
  if (MatchAnyAt(line, at, kMay) != kNoMatch) return true;
  const size_t joint = MatchAnyAt(line, at, kJoints);
  if (joint == kNoMatch) return false;
  return line.substr(joint, kReach / 2).find(kCareer) != std::string_view::npos;
}

// "경력 3년 이상 / |신입".
bool FollowsCareer(std::string_view line, size_t begin) {
  const size_t end = SkipSpacesBack(line, begin);
  const size_t joint = end == 0 ? kNoMatch : MatchAnyBefore(line, end, kJoints);
  if (joint == kNoMatch) return false;
  const size_t from = joint - std::min(joint, kReach);
  return line.substr(from, joint - from).find(kCareer) != std::string_view::npos;
}

}  // namespace

bool AdmitsNewcomers(std::string_view line) {
  for (size_t at = line.find(kNewcomer); at != std::string_view::npos;
       at = line.find(kNewcomer, at + kNewcomer.size())) {
    const size_t end = at + kNewcomer.size();
    if (GoesOn(line, end)) return true;
    const bool last = MatchAnyAt(line, SkipSpaces(line, end), kNot) == kNoMatch;
    if (last && FollowsCareer(line, at)) return true;
  }
  return false;
}

}  // namespace gonggo
