// FindBytes, FindLastBytes: as std::string_view::find does, by memmem, and as rfind does. find()
// stops at each first byte of what it looks for, and in Hangul that is every third one, in JSON
// every comma.
//
// memmem skips ahead for what has up to 256 bytes, and looks at every byte for what is longer. So
// of a long text only the beginning is looked for, until it has deceived a few times: linear
// whatever comes. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace gonggo {

namespace find_bytes_internal {

inline constexpr size_t kMostSkipping = 256;  // bytes for which memmem skips
inline constexpr size_t kBeginning = 64;      // most skips are as long
inline constexpr int kMostTries = 8;

[[nodiscard]] inline size_t FindByMemmem(std::string_view text, std::string_view wanted,
                                         size_t from) {
  const void* const found =
      memmem(text.data() + from, text.size() - from, wanted.data(), wanted.size());
  if (found == nullptr) return std::string_view::npos;
  return static_cast<size_t>(static_cast<const char*>(found) - text.data());
}

}  // namespace find_bytes_internal

// Where `wanted` begins in `text`, from `from` on; npos if nowhere.
[[nodiscard]] inline size_t FindBytes(std::string_view text, std::string_view wanted,
                                      size_t from = 0) {
  if (from > text.size()) return std::string_view::npos;
  if (wanted.empty()) return from;
  if (wanted.size() > text.size() - from) return std::string_view::npos;
  namespace in = find_bytes_internal;
  if (wanted.size() <= in::kMostSkipping) return in::FindByMemmem(text, wanted, from);
  const size_t last = text.size() - wanted.size();
  const std::string_view beginnings = text.substr(0, last + in::kBeginning);
  for (int tries = 0; tries < in::kMostTries; ++tries) {
    const size_t at = in::FindByMemmem(beginnings, wanted.substr(0, in::kBeginning), from);
    if (at == std::string_view::npos || text.substr(at, wanted.size()) == wanted) return at;
    from = at + 1;
    if (from > last) return std::string_view::npos;
  }
  return in::FindByMemmem(text, wanted, from);
}

// text.rfind(wanted), which compares at every place of the text: here only where its rarest byte
// stands, the one at `rare` of it.
[[nodiscard]] inline size_t FindLastBytes(std::string_view text, std::string_view wanted,
                                          size_t rare) {
  for (size_t at = text.rfind(wanted[rare]); at != std::string_view::npos && at >= rare;
       at = at > 0 ? text.rfind(wanted[rare], at - 1) : std::string_view::npos) {
    if (text.substr(at - rare).starts_with(wanted)) return at - rare;
  }
  return std::string_view::npos;
}

}  // namespace gonggo
