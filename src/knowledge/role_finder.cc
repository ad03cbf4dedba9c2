#include "knowledge/role_finder.h"

#include <vector>

#include "knowledge/tables.h"

namespace gonggo {

std::optional<RoleMatch> FindRole(std::string_view title) {
  std::vector<TermMatch> matches;
  Roles().FindLongest(title, matches);
  const TermMatch* best = nullptr;
  for (const TermMatch& m : matches) {
    if (best == nullptr || m.at.size() >= best->at.size()) best = &m;
  }
  if (best == nullptr) return std::nullopt;
  return RoleMatch{Roles().terms()[best->term].id, best->at};
}

}  // namespace gonggo
