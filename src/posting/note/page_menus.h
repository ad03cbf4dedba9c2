// PageMenus: which lines of a pasted page are a site's: the menu above its posting or above each of
// several, with a line or two of the keeper's above that, and the buttons around its names.
//
// What an entry is, page_menu.h tells. Marks such lines as boilerplate. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

// `said` are the lines that say something, by index.
void MarkPageMenus(std::string_view text, const std::vector<uint32_t>& said,
                   std::vector<Line>& lines);

}  // namespace gonggo
