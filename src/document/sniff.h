// SniffFormat: which format bytes are in, from what is in them.
//
// In: the beginning of a file (kSniffBytes or all of it), decompressed. The name only breaks a tie
// between text and Markdown. kUnknown for pictures, executables and other binary content. A text is
// taken for a structured format only on clear signs, since a posting pasted as text may begin with
// a bracket or hold commas. Total; linear. Thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "model/document.h"

namespace gonggo {

inline constexpr size_t kSniffBytes = size_t{128} << 10U;

struct SniffInput {
  std::string_view bytes;
  bool complete = true;   // false where `bytes` is only the beginning
  std::string_view name;  // file name, may be empty
};

[[nodiscard]] Format SniffFormat(const SniffInput& input);

}  // namespace gonggo
