#include "fit/posting_role.h"

#include <set>

#include "fit/department_work.h"
#include "fit/role_years.h"

namespace gonggo {
namespace {

bool IsDevelopers(const Posting& posting, const SkillTable& skills) {
  std::set<uint16_t> frameworks;
  std::set<uint16_t> others;
  for (const Requirement& requirement : posting.requirements) {
    if (IsDuty(requirement)) continue;
    for (const Condition& condition : requirement.conditions) {
      for (const Alternative& a : condition.alternatives) {
        if (a.kind != ConditionKind::kSkill) continue;
        const auto index = skills.FindSkill(a.value);
        if (!index) continue;
        const SkillKind kind = skills.skills[*index].kind;
        if (kind == SkillKind::kFramework) frameworks.insert(*index);
        if (kind == SkillKind::kLanguage || kind == SkillKind::kDatabase) others.insert(*index);
      }
    }
  }
  return !frameworks.empty() && frameworks.size() + others.size() > 1;
}

}  // namespace

uint16_t RoleOfPosting(const Posting& posting, const SkillTable& skills) {
  if (const uint16_t role = RoleNumber(posting.role.value_or("")); role != 0) {
    const auto joined = JoinedRoles(posting.title.value_or(""));
    // Of two: who has done one of them is who is sought. Of more, and of others than the one that
    // was read, nobody can say.
    if (joined.size() != 2) return role;
    const uint16_t first = RoleNumber(joined.front());
    const uint16_t second = RoleNumber(joined.back());
    return role == first || role == second ? NumberOfBoth(first, second) : role;
  }
  return IsDevelopers(posting, skills) ? RoleNumber("backend") : uint16_t{0};
}

}  // namespace gonggo
