// IsNewcomerLine: whether a line says what is asked of newcomers alone, beside another one for who
// has worked before: "신입 : 지도학 수료자" and below it "경력 : 1년 이상".
//
// So newcomers may come, and the degree that they need is not the least of the posting. Linear in
// the few lines around it. Pure; thread-safe.
#pragma once

#include <cstdint>

#include "posting/value/fact_input.h"

namespace gonggo {

[[nodiscard]] bool IsNewcomerLine(const FactInput& input, uint32_t line);

}  // namespace gonggo
