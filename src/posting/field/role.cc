#include "posting/field/role.h"

#include <vector>

#include "knowledge/tables.h"

namespace gonggo {

std::optional<Found<std::string>> ReadRole(std::string_view title) {
  std::vector<TermMatch> matches;
  Roles().FindLongest(title, matches);
  const TermMatch* best = nullptr;
  for (const TermMatch& m : matches) {
    if (best == nullptr || m.at.size() >= best->at.size()) best = &m;
  }
  if (best == nullptr) return std::nullopt;
  return Found<std::string>{std::string(Roles().terms()[best->term].id), best->at};
}

}  // namespace gonggo
