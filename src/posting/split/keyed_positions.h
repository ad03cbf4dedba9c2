// FindKeyedPositions: the positions of a page that a table or list names one after another, each
// with what is done and asked for below it.
//
//   모집부문: 재무        (the same key again and again)
//   담당업무: …
//   자격요건: …
//   모집부문: 매장 운영
//
// What stands above the first and behind the last belongs to all: the last ends where a key or
// heading stands that the first does not have. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/split/positions.h"

namespace gonggo {

// At least two and at most kMostPositions, or none.
[[nodiscard]] std::vector<Position> FindKeyedPositions(std::string_view text,
                                                       const LabelledLines& input);

}  // namespace gonggo
