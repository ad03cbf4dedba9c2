// The one skill in a list of other things, of which the list makes no choice: "보도자료 이미지,
// 카드뉴스, 타이포그래피 등 이미지 제작", "통계, 수학, 전산학 등". Where it stands in front, or
// alone, it is an example all the same: "라이트맵, 씬 구성 등", "Airflow 등". Linear in what stands
// around it. Pure; thread-safe.
#pragma once

#include <cstddef>

#include "requirement/lists.h"

namespace gonggo {

// Whether the only member of a list of examples, a token of the line, is one among other things.
[[nodiscard]] bool IsAmongOtherThings(const LineView& line, size_t member);

}  // namespace gonggo
