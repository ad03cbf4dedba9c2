// HashBytes: 64 well-mixed bits of a text, eight bytes at a time.
//
// For tables in memory only: it differs between machines of different byte orders, and whoever
// writes the text can find others of the same hash. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gonggo {

[[nodiscard]] inline uint64_t HashBytes(std::string_view text, uint64_t seed) {
  // A word in, the upper bits folded down and multiplied up again (splitmix64's steps).
  const auto mix = [](uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0xBF58476D1CE4E5B9U;
    return hash ^ hash >> 32U;
  };
  uint64_t hash = seed ^ text.size() * 0x9E3779B97F4A7C15U;
  size_t i = 0;
  for (; i + sizeof(uint64_t) <= text.size(); i += sizeof(uint64_t)) {
    uint64_t word = 0;
    std::memcpy(&word, text.data() + i, sizeof word);
    hash = mix(hash, word);
  }
  uint64_t rest = 0;
  if (i < text.size()) std::memcpy(&rest, text.data() + i, text.size() - i);
  return mix(hash, rest) * 0x94D049BB133111EBU;
}

}  // namespace gonggo
