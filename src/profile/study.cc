#include "profile/study.h"

#include <algorithm>

#include "profile/period.h"
#include "requirement/degree.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

constexpr WordTable kExpected = {"졸업예정", "수료예정", "취득 예정", "expected"};
constexpr WordTable kEnrolled = {"재학",     "휴학",        "수료",     "과정 중",
                                 "enrolled", "in progress", "candidate"};
constexpr WordTable kLeft = {"중퇴", "자퇴", "제적", "dropped out", "withdrawn"};
constexpr WordTable kGraduated = {"졸업", "학위 취득", "graduated"};

constexpr WordTable kHighSchool = {"고등학교", "high school"};
constexpr WordTable kAssociate = {"전문대", "전문학교", "폴리텍"};
constexpr WordTable kBachelor = {"대학교", "사이버대", "방송통신대", "교육대", "학점은행"};
constexpr WordTable kMaster = {"대학원"};

constexpr WordTable kCompleted = {"만기전역",  "군필",      "병역필",    "복무 완료", "소집해제",
                                  "전역",      "제대",      "필함",      "completed", "discharged",
                                  "의무 이행", "복무 만료", "편입 만료", "예비역"};
constexpr WordTable kExempt = {"면제", "exempt"};
constexpr WordTable kServing = {"복무중", "serving"};
constexpr WordTable kNotServed = {"미필", "not served", "입대 예정"};
constexpr WordTable kNotApplicable = {"해당 없음",      "비대상", "대상 아님",
                                      "not applicable", "n/a",    "여성"};

std::optional<Span> Where(std::string_view line, WordList words) {
  const auto found = FindAnyWord(line, words);
  if (!found) return std::nullopt;
  return Span{static_cast<uint32_t>(found->begin), static_cast<uint32_t>(found->end)};
}

std::optional<StudyStatus> StatusOf(std::string_view line) {
  if (HasAnyWord(line, kLeft)) return StudyStatus::kLeft;
  if (HasAnyWord(line, kExpected)) return StudyStatus::kExpected;
  if (HasAnyWord(line, kEnrolled)) return StudyStatus::kEnrolled;
  if (HasAnyWord(line, kGraduated)) return StudyStatus::kGraduated;
  return std::nullopt;
}

}  // namespace

std::optional<FoundStudy> ReadStudy(std::string_view line, Date as_of) {
  const auto status = StatusOf(line);
  const auto period = FindPeriod(line, as_of);
  FoundStudy study;
  study.status = status.value_or(period && period->period.ongoing ? StudyStatus::kEnrolled
                                                                  : StudyStatus::kGraduated);
  const auto schools = [&]() -> bool {
    struct School {
      WordList words;
      Education degree;
    };
    const School kSchools[] = {{kMaster, Education::kMaster},
                               {kAssociate, Education::kAssociate},
                               {kBachelor, Education::kBachelor},
                               {kHighSchool, Education::kHighSchool}};
    for (const School& school : kSchools) {
      const auto at = Where(line, school.words);
      if (!at) continue;
      study.degree = school.degree;
      study.at = *at;
      return true;
    }
    return false;
  };
  for (const FoundDegree& degree : FindDegrees(line)) {
    if (degree.degree == Education::kAny) continue;
    if (study.at.empty() || degree.degree > study.degree) {
      study.degree = degree.degree;
      study.at = degree.at;
    }
  }
  if (!study.at.empty()) return study;
  if (!status || !schools()) return std::nullopt;
  return study;
}

std::optional<FoundMilitary> ReadMilitary(std::string_view line) {
  struct Kind {
    WordList words;
    Military military;
  };
  const Kind kKinds[] = {{kNotServed, Military::kNotServed},
                         {kServing, Military::kServing},
                         {kExempt, Military::kExempt},
                         {kCompleted, Military::kCompleted},
                         {kNotApplicable, Military::kNotApplicable}};
  for (const Kind& kind : kKinds) {
    if (const auto at = Where(line, kind.words)) return FoundMilitary{kind.military, *at};
  }
  return std::nullopt;
}

}  // namespace gonggo
