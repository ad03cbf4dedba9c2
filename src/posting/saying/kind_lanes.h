// KindLanes: a number for each SectionKind, computed four at a time.
//
// A place more than there are kinds, so that loops over them go by four without a rest. The vector
// types are an extension that GCC and clang have on every machine; by itself the compiler leaves
// such loops as they are. Pure; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "model/posting.h"

namespace gonggo {

inline constexpr size_t kKinds = kSectionKindCount;
inline constexpr size_t kLanes = 12;
static_assert(kKinds <= kLanes && kLanes % 4 == 0);

using KindLanes = std::array<float, kLanes>;

using FloatBlock = float __attribute__((vector_size(16)));
using StateBlock = int32_t __attribute__((vector_size(16)));
inline constexpr size_t kBlocks = kLanes / 4;

// Lanes 4 * block and the three behind it.
[[nodiscard]] inline FloatBlock LoadBlock(const float* lanes, size_t block) {
  FloatBlock out;
  std::memcpy(&out, lanes + 4 * block, sizeof out);
  return out;
}
inline void StoreBlock(FloatBlock value, size_t block, float* lanes) {
  std::memcpy(lanes + 4 * block, &value, sizeof value);
}

}  // namespace gonggo
