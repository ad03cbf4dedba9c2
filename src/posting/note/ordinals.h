// Ordinals: numbers that the keeper of a note gives to its openings.
//
//   <1> 든든손해보험 상담원        1순위: 가온소프트 / 백엔드 개발자        A - 한빛상사
//   …                              …                                        …
//   <2> 아이픽몰 CS매니저          2순위: 나루마켓 / 웹 개발자              B - 들빛물산
//
// A number that counts on from the first, in the same form and above something, is cut from its
// line, which is marked (Line::ordinal). Numbers of Markdown's lists, "1." and "1)", stay, for
// lines.h knows them. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void CutOrdinals(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
