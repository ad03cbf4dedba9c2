// RoleYears: how many months of a profile's work count for a posting's family of roles.
//
// Years as a teacher are no years as a developer. A job counts for a role where its title names one
// of the same group (knowledge/role_groups.yaml); where its title names none, nobody can say.
// Where the profile has no jobs with dates, all months count; where the posting's role is not
// known, nobody can say of any. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/profile.h"

namespace gonggo {

// Number of a role for RoleMonths, at least 1; 0 for one that is unknown or in no group.
[[nodiscard]] uint16_t RoleNumber(std::string_view role);

// Of an opening that is for both kinds of work ("총무/회계"): years in either count.
[[nodiscard]] uint16_t NumberOfBoth(uint16_t a, uint16_t b);

struct RoleMonths {
  int sure = 0;      // of jobs in a role of the same group
  int possible = 0;  // these, and those of which nobody can say: the job's role is not known, or
                     // the posting's
  int all = 0;       // of all jobs

  friend bool operator==(const RoleMonths&, const RoleMonths&) = default;
};

[[nodiscard]] RoleMonths MonthsForRole(const Profile& profile, uint16_t number);

// Of all roles, by RoleNumber.
[[nodiscard]] std::vector<RoleMonths> MonthsByRole(const Profile& profile);

// Whether the job's title names work whose months count for the role.
[[nodiscard]] bool IsSameWork(const ProfileEntry& job, uint16_t number);

// Whether the job's title names work whose months don't count for the role.
[[nodiscard]] bool IsOtherWork(const ProfileEntry& job, uint16_t number);

// Whether all jobs whose titles name their work are other work, and there are some.
[[nodiscard]] bool IsOtherWorkThanAll(const Profile& profile, uint16_t number);

}  // namespace gonggo
