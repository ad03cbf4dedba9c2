// CountChars: characters of UTF-8, not bytes. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/load_bytes.h"
#include "text/utf8.h"

namespace gonggo {

// Code points; of malformed bytes those that are no continuation.
[[nodiscard]] inline size_t CountChars(std::string_view text) {
  // Eight bytes at a time: bit 7 set and bit 6 clear makes a continuation byte.
  constexpr uint64_t kOnes = 0x0101010101010101U;
  size_t continuations = 0;
  size_t i = 0;
  for (; i + sizeof(uint64_t) <= text.size(); i += sizeof(uint64_t)) {
    uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + i, sizeof bytes);
    continuations += ((bytes >> 7U & ~bytes >> 6U & kOnes) * kOnes) >> 56U;
  }
  if (i > 0 && i < text.size()) {
    // The last eight, without those that are counted already.
    const uint64_t bytes = LoadEight(text.data() + text.size() - 8) >> 8 * (8 - (text.size() - i));
    continuations += ((bytes >> 7U & ~bytes >> 6U & kOnes) * kOnes) >> 56U;
    return text.size() - continuations;
  }
  for (; i < text.size(); ++i) continuations += IsContinuationByte(text[i]) ? 1 : 0;
  return text.size() - continuations;
}

}  // namespace gonggo
