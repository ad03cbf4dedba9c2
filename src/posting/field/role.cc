#include "posting/field/role.h"

#include "knowledge/role_finder.h"

namespace gonggo {

std::optional<Found<std::string>> ReadRole(std::string_view title) {
  const auto role = FindTitleRole(title);
  if (!role) return std::nullopt;
  return Found<std::string>{std::string(role->id), role->at};
}

}  // namespace gonggo
