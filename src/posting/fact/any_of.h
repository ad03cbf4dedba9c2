// AnyOf: conditions of which any one is enough: "다음 각 호의 어느 하나에 해당하는 자 / 1) 학사
// 이상 / 2) 관련 경력 5년 이상 / 3) 관련 자격증 소지자".
//
// Neither a degree nor years are the least there: what only some of the lines speak of is marked in
// their places. Linear. Pure; thread-safe.
#pragma once

#include "posting/fact/fact_places.h"
#include "posting/value/fact_input.h"

namespace gonggo {

void MarkAlternatives(const FactInput& input, Places& places);

}  // namespace gonggo
