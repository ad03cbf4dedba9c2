// Marked labels: "우대 - 카프카 경험", "[필수] Java, Spring", "자격) 대졸 이상": what a label of
// what is asked for says without a colon.
//
// Only in pasted text and above the first heading of such a section on a line of its own: below
// one, marks tell its items apart (heading/marked_item.h). Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

// Sets `key`, `value` and `field` of such lines.
void ReadMarkedLabels(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
