// One of each group of near-duplicates. Pure; thread-safe.
#pragma once

#include "columns/table.h"

namespace gonggo {

// `slots` with the first of each group only: it speaks for the others.
[[nodiscard]] Bits OneOfEachGroup(const ColumnTable& table, const Bits& slots);

}  // namespace gonggo
