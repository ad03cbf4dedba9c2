// AskHeadings: where a note opens what is done, asked or wished for.
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"

namespace gonggo {

// Whether line `i` does, with something in it or below it. "이번 주 할 일" is the keeper's own.
[[nodiscard]] bool OpensAsks(std::string_view text, const std::vector<Heading>& headings,
                             const std::vector<Line>& lines, uint32_t i);

}  // namespace gonggo
