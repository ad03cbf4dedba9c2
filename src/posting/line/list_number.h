// NumberOf: the number with which a line begins, 6 of "6. 우대사항", 3 of "다. 우대사항"; 0 where
// it has none. Pure; thread-safe.
#pragma once

#include <string_view>

#include "posting/line/lines.h"

namespace gonggo {

[[nodiscard]] int NumberOf(std::string_view text, const Line& line);

}  // namespace gonggo
