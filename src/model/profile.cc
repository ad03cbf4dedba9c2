#include "model/profile.h"

#include <algorithm>

namespace gonggo {

int CoveredMonths(std::vector<Period> periods) {
  std::sort(periods.begin(), periods.end(),
            [](const Period& a, const Period& b) { return a.begin < b.begin; });
  int covered = 0;
  bool first = true;
  int32_t next = 0;  // the first month that is not counted yet
  for (const Period& period : periods) {
    const int32_t begin = first ? period.begin : std::max(period.begin, next);
    if (period.end >= begin) {
      covered += period.end - begin + 1;
      next = period.end + 1;
      first = false;
    }
  }
  return covered;
}

std::optional<int> SkillMonths(const ProfileSkill& skill) {
  if (skill.periods.empty()) return skill.stated_months;
  return std::max(CoveredMonths(skill.periods), skill.stated_months.value_or(0));
}

std::optional<int> OverallMonths(const Profile& profile) {
  return profile.months ? profile.months : profile.stated_months;
}

std::string_view Id(ProfilePart part) {
  constexpr std::string_view kIds[] = {"summary",  "job",    "project",  "education", "certificate",
                                       "language", "skills", "military", "other"};
  return kIds[static_cast<size_t>(part)];
}

std::string_view Id(StudyStatus status) {
  constexpr std::string_view kIds[] = {"graduated", "expected", "enrolled", "left"};
  return kIds[static_cast<size_t>(status)];
}

std::string_view Id(Military military) {
  constexpr std::string_view kIds[] = {"unknown", "completed",  "exempt",
                                       "serving", "not_served", "not_applicable"};
  return kIds[static_cast<size_t>(military)];
}

}  // namespace gonggo
