// Role: the family of roles that a title belongs to (knowledge/roles.yaml, role_words.yaml).
//
// In: a title as it stands there. Out: the id of the family of the heaviest, then longest job title
// in it, later ones winning a tie ("서비스 운영 백엔드 개발자" is backend), or of what it speaks of
// where it names no job; nullopt where nothing is known. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<std::string>> ReadRole(std::string_view title);

}  // namespace gonggo
