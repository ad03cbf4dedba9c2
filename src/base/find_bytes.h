// FindBytes: as std::string_view::find does, by memmem. find() stops at each first byte of what it
// looks for, and in Hangul that is every third one, in JSON every comma. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace gonggo {

// Where `wanted` begins in `text`, from `from` on; npos if nowhere.
[[nodiscard]] inline size_t FindBytes(std::string_view text, std::string_view wanted,
                                      size_t from = 0) {
  if (from > text.size()) return std::string_view::npos;
  if (wanted.empty()) return from;
  if (wanted.size() > text.size() - from) return std::string_view::npos;
  const void* const found =
      memmem(text.data() + from, text.size() - from, wanted.data(), wanted.size());
  if (found == nullptr) return std::string_view::npos;
  return static_cast<size_t>(static_cast<const char*>(found) - text.data());
}

}  // namespace gonggo
