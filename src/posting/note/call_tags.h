// CallTags: "[채용]", "[긴급]" before the names of an opening, as people mark what they pass on.
//
//   [채용] 하늘게임즈 / 유니티 개발자        [구인] 들보리 경리
//
// They say of no opening who or what is looked for, so they are cut from their lines. Linear. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void CutCallTags(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
