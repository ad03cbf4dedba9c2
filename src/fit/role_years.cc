#include "fit/role_years.h"

#include <algorithm>
#include <set>

#include "fit/department_work.h"
#include "knowledge/role_finder.h"
#include "knowledge/tables.h"

namespace gonggo {
namespace {

// A role that a group names, and the groups that do, a bit each.
struct GroupedRole {
  std::string_view id;
  uint32_t groups = 0;
};

// Sorted by id.
std::vector<GroupedRole> ReadGroups() {
  std::vector<std::string_view> groups;
  std::vector<GroupedRole> roles;
  for (const Term& term : RoleGroups().terms()) {
    auto group = std::ranges::find(groups, term.id);
    if (group == groups.end()) group = groups.insert(groups.end(), term.id);
    const uint32_t bit = 1U << static_cast<uint32_t>(group - groups.begin());
    auto role = std::ranges::find(roles, term.surface, &GroupedRole::id);
    if (role == roles.end()) role = roles.insert(roles.end(), {term.surface, 0});
    role->groups |= bit;
  }
  std::ranges::sort(roles, {}, &GroupedRole::id);
  return roles;
}

const std::vector<GroupedRole>& Grouped() {
  static const std::vector<GroupedRole> kRoles = ReadGroups();
  return kRoles;
}

// By role number less one: the groups of each role, then what the groups of any two roles are
// together where no number has these yet.
std::vector<uint32_t> ReadGroupsByNumber() {
  std::vector<uint32_t> groups;
  for (const GroupedRole& role : Grouped()) groups.push_back(role.groups);
  std::set<uint32_t> known(groups.begin(), groups.end());
  for (const GroupedRole& a : Grouped()) {
    for (const GroupedRole& b : Grouped()) {
      if (known.insert(a.groups | b.groups).second) groups.push_back(a.groups | b.groups);
    }
  }
  return groups;
}

const std::vector<uint32_t>& GroupsByNumber() {
  static const std::vector<uint32_t> kGroups = ReadGroupsByNumber();
  return kGroups;
}

uint32_t GroupsOfNumber(uint16_t number) { return GroupsByNumber()[number - 1U]; }

uint32_t GroupsOfRole(std::string_view role) {
  const uint16_t number = RoleNumber(role);
  return number == 0 ? 0 : GroupsOfNumber(number);
}

// What the title names, and what the job may have been beside it: a 경영지원팀 does the books, too.
struct Work {
  uint32_t groups = 0;  // 0: its role is not known
  uint32_t perhaps = 0;

  [[nodiscard]] bool IsSame(uint32_t wanted) const { return (groups & wanted) != 0; }
  [[nodiscard]] bool MayBe(uint32_t wanted) const {
    return groups == 0 || ((groups | perhaps) & wanted) != 0;
  }
};

Work WorkOf(const std::string& title) {
  Work work;
  if (const auto role = FindTitleRole(title)) {
    work.groups = GroupsOfRole(role->id);
  } else {
    work.groups = GroupsOfRole(DepartmentRole(title));
  }
  for (const std::string_view role : JoinedRoles(title)) work.groups |= GroupsOfRole(role);
  std::vector<TermMatch> matches;
  SharedWork().FindAll(title, matches);
  for (const TermMatch& match : matches)
    work.perhaps |= GroupsOfRole(SharedWork().terms()[match.term].id);
  return work;
}

struct Job {
  Period period;
  Work work;
};

std::vector<Job> JobsOf(const Profile& profile) {
  std::vector<Job> jobs;
  for (const ProfileEntry& entry : profile.entries) {
    if (entry.part == ProfilePart::kJob && entry.period)
      jobs.push_back({*entry.period, WorkOf(entry.title)});
  }
  return jobs;
}

// What a summary states ("7년 차 백엔드 개발자"), where no job has dates.
RoleMonths StatedMonths(const Profile& profile, uint32_t groups, int months) {
  Work stated;
  if (profile.stated_at && profile.stated_at->line < profile.lines.size())
    stated = WorkOf(profile.lines[profile.stated_at->line].text);
  return !stated.MayBe(groups) ? RoleMonths{0, 0, months} : RoleMonths{months, months, months};
}

RoleMonths MonthsOf(const std::vector<Job>& jobs, uint32_t groups, int all) {
  std::vector<Period> sure;
  std::vector<Period> possible;
  for (const Job& job : jobs) {
    if (job.work.IsSame(groups)) sure.push_back(job.period);
    if (job.work.MayBe(groups)) possible.push_back(job.period);
  }
  return {CoveredMonths(std::move(sure)), CoveredMonths(std::move(possible)), all};
}

}  // namespace

uint16_t RoleNumber(std::string_view role) {
  const auto& roles = Grouped();
  const auto at = std::ranges::lower_bound(roles, role, {}, &GroupedRole::id);
  if (at == roles.end() || at->id != role) return 0;
  return static_cast<uint16_t>(1 + (at - roles.begin()));
}

uint16_t NumberOfBoth(uint16_t a, uint16_t b) {
  if (a == 0 || b == 0) return std::max(a, b);
  const uint32_t both = GroupsOfNumber(a) | GroupsOfNumber(b);
  if (both == GroupsOfNumber(a)) return a;
  const auto& groups = GroupsByNumber();
  return static_cast<uint16_t>(1 + (std::ranges::find(groups, both) - groups.begin()));
}

RoleMonths MonthsForRole(const Profile& profile, uint16_t number) {
  const int all = OverallMonths(profile).value_or(0);
  if (number == 0) return {0, all, all};
  const uint32_t groups = GroupsOfNumber(number);
  const std::vector<Job> jobs = JobsOf(profile);
  return jobs.empty() ? StatedMonths(profile, groups, all) : MonthsOf(jobs, groups, all);
}

std::vector<RoleMonths> MonthsByRole(const Profile& profile) {
  const int all = OverallMonths(profile).value_or(0);
  const std::vector<Job> jobs = JobsOf(profile);
  std::vector<RoleMonths> months = {{0, all, all}};
  for (const uint32_t groups : GroupsByNumber())
    months.push_back(jobs.empty() ? StatedMonths(profile, groups, all)
                                  : MonthsOf(jobs, groups, all));
  return months;
}

bool IsSameWork(const ProfileEntry& job, uint16_t number) {
  return number != 0 && WorkOf(job.title).IsSame(GroupsOfNumber(number));
}

bool IsOtherWork(const ProfileEntry& job, uint16_t number) {
  return number != 0 && !WorkOf(job.title).MayBe(GroupsOfNumber(number));
}

bool IsOtherWorkThanAll(const Profile& profile, uint16_t number) {
  bool other = false;
  for (const ProfileEntry& entry : profile.entries) {
    if (entry.part != ProfilePart::kJob) continue;
    if (IsSameWork(entry, number)) return false;
    other = other || IsOtherWork(entry, number);
  }
  return other;
}

}  // namespace gonggo
