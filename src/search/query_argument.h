// An argument of a command line as a part of a query.
//
// Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "knowledge/skill_table.h"

namespace gonggo {

// `argument` as it is, but with the quotes that a shell took away from 기술:"스프링 부트": where it
// is one filter and all behind the sign is one value of it.
[[nodiscard]] std::string QueryArgument(std::string_view argument, const SkillTable& skills,
                                        std::optional<Date> today);

}  // namespace gonggo
