// PageFoot: what a site writes at the end of each of its pages ("Powered by …", "개인정보처리방침 ·
// 이용약관", "© 2026 …"), wherever in a pasted text the page ends.
//
// Marks such lines as boilerplate. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void MarkPageFeet(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
