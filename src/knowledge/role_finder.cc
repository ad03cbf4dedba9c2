#include "knowledge/role_finder.h"

#include <vector>

#include "knowledge/tables.h"

namespace gonggo {

std::optional<RoleMatch> FindRole(std::string_view title) {
  std::vector<TermMatch> matches;
  Roles().FindLongest(title, matches);
  const auto weight = [](const TermMatch& m) { return Roles().terms()[m.term].weight; };
  const TermMatch* best = nullptr;
  for (const TermMatch& m : matches) {
    const bool heavier = best != nullptr && weight(m) > weight(*best);
    const bool as_heavy = best != nullptr && weight(m) == weight(*best);
    if (best == nullptr || heavier || (as_heavy && m.at.size() >= best->at.size())) best = &m;
  }
  if (best == nullptr) return std::nullopt;
  return RoleMatch{Roles().terms()[best->term].id, best->at};
}

}  // namespace gonggo
