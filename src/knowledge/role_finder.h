// FindRole: the family of roles that a title belongs to (knowledge/roles.yaml). Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

struct RoleMatch {
  std::string_view id;  // "backend"
  Span at;              // of the title
};

// That of the longest job title in it, later ones winning a tie ("서비스 운영 백엔드 개발자" is
// backend); nullopt where none is known.
[[nodiscard]] std::optional<RoleMatch> FindRole(std::string_view title);

}  // namespace gonggo
