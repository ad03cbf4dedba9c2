// FindValueEnd: where a JSON value or Python literal ends, without reading what is in it.
//
// For streams (whose records are cut out before they are parsed) and for what is nested too deep.
// Counts brackets of all kinds alike and knows strings, so that damaged input ends somewhere, too.
// Linear, no recursion. Thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gonggo {

// What FindValueEnd remembers where the bytes ran out inside of a value.
struct ValueScan {
  size_t at = 0;       // how far the source has been looked at
  uint64_t depth = 0;  // open brackets
  char quote = 0;      // of the string that is open
};

// The offset behind the value that begins at `begin` with a bracket or quote; npos if it does not
// end in `source`.
[[nodiscard]] size_t FindValueEnd(std::string_view source, size_t begin);

// The same in pieces: call again with more of the source (the same bytes first) and the same
// `scan`, whose `at` stands at the value's beginning at first.
[[nodiscard]] size_t ContinueToValueEnd(std::string_view source, ValueScan& scan);

// The offset behind the comment (/* … */, // …, # …) that begins at `at`; `at` where none does.
[[nodiscard]] size_t SkipComment(std::string_view source, size_t at);

}  // namespace gonggo
