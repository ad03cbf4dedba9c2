// AddChoices: which members of a list are alternatives by what stands between them alone.
//
// Of a list about which no words say how much of it is wanted: "Java, Go 또는 Kotlin, Spring" has
// one choice of three and a fourth member, "Java/Kotlin과 AWS/GCP" two choices of two, and "C/C++"
// is said in one breath. Linear in the members. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "knowledge/list_gap.h"
#include "requirement/lists.h"

namespace gonggo {

struct JoinedMembers {
  std::span<const size_t> members;  // indexes into the line's tokens, in order
  std::span<const ListGap> gaps;    // gaps[i] is in front of members[i + 1]
  size_t head;                      // of the groups that are found (Group)
};

// Whether slashes and bare parentheses mean that one is enough.
[[nodiscard]] inline bool SlashesAreChoices(const LineView& line) {
  return line.lists == ListsOf::kDemands;
}

// "C/C++", "ETL/ELT": two that are said in one breath, so that the slash makes no choice.
[[nodiscard]] bool IsOneName(const LineView& line, std::span<const size_t> members);

// Adds the groups to `groups`.
void AddChoices(const LineView& line, const JoinedMembers& list, std::vector<Group>& groups);

}  // namespace gonggo
