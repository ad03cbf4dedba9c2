// Compare: a value of a posting against the bound of a filter. Pure; thread-safe.
#pragma once

#include <cstdint>

#include "search/query.h"

namespace gonggo {

[[nodiscard]] inline bool Compare(int64_t value, FilterOp op, int64_t bound) {
  switch (op) {
    case FilterOp::kIs:
      return value == bound;
    case FilterOp::kLess:
      return value < bound;
    case FilterOp::kAtMost:
      return value <= bound;
    case FilterOp::kGreater:
      return value > bound;
    case FilterOp::kAtLeast:
      return value >= bound;
  }
  return false;
}

}  // namespace gonggo
