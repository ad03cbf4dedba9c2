// FindRole, FindTitleRole: the family of roles that a title belongs to (knowledge/roles.yaml, and
// knowledge/role_words.yaml where titles alone are asked). Linear. Pure; thread-safe.
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

// Of what is a title and nothing else: where no job is named in it, what it speaks of says which
// work it is ("HR Leader", "Python 개발"), and who teaches a job, teaches ("백엔드 강사").
[[nodiscard]] std::optional<RoleMatch> FindTitleRole(std::string_view title);

}  // namespace gonggo
