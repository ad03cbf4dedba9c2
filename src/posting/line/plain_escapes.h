// PlainEscapes: a text without Markdown's backslashes, for what reads values out of it.
//
// A document keeps the user's characters ("2027\-01\-08", "3,000만원 \~ 3,600만원"); a field reader
// would stop at each backslash. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"

namespace gonggo {

class PlainEscapes {
 public:
  // Backslashes before ASCII punctuation, which they make plain, are left out.
  explicit PlainEscapes(std::string_view text);

  [[nodiscard]] std::string_view text() const { return plain_; }
  // Where what stands at `at` of text() stands in the text that was given.
  [[nodiscard]] Span Original(Span at) const;

 private:
  [[nodiscard]] uint32_t OriginalOf(uint32_t at) const;

  std::string plain_;
  std::vector<uint32_t> left_out_;  // in plain_, what the backslash stood before
};

[[nodiscard]] bool HasEscapes(std::string_view text);

// read(text) as if the text had no backslashes; what it finds lies in `text`. `read` gives an
// optional or a list of things with an `at`.
template <typename Read>
[[nodiscard]] auto ReadPlain(std::string_view text, Read read) {
  if (!HasEscapes(text)) return read(text);
  const PlainEscapes plain(text);
  auto found = read(plain.text());
  if constexpr (requires { found->at; }) {
    if (found) found->at = plain.Original(found->at);
  } else {
    for (auto& each : found) each.at = plain.Original(each.at);
  }
  return found;
}

}  // namespace gonggo
