// LoadEight, LoadFour: several bytes of a text as one number, the first one lowest on every
// machine. Pure; thread-safe.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace gonggo {

[[nodiscard]] inline uint64_t LoadEight(const char* at) {
  uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  return bytes;
}

[[nodiscard]] inline uint32_t LoadFour(const char* at) {
  uint32_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap32(bytes);
  return bytes;
}

}  // namespace gonggo
