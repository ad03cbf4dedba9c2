// WithoutPlace: a company's name without the place that boards write behind it: "Larch Tea, Jeju",
// "하늘보리 · 서울 강남구", "Skybarley (Seoul, Korea)".
//
// Only where all that stands behind the mark is a Korean place. Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/span.h"

namespace gonggo {

[[nodiscard]] Span WithoutPlace(std::string_view text, Span name);

}  // namespace gonggo
