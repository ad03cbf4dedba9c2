// BuildHangulWords: lists of surfaces → the table of hangul_words.h.
//
// What tools/compile_words shares with the tests. Fails with kInvalidArgument for a surface that is
// not all Hangul or longer than kMaxHangulWord, with kLimit where the trie outgrows its 16 bits.
// Thread-safe.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "knowledge/hangul_words.h"

namespace gonggo {

struct HangulSource {
  std::string surface;
  uint32_t bits = 0;
  uint8_t base = 0;  // as HangulEntry
  std::string stem;
};

// A table with what its views point into. Not copyable: the views would dangle.
struct OwnedHangulWords {
  std::deque<std::string> stems;
  std::vector<HangulState> states;
  std::vector<HangulEntry> entries;
  HangulWords words;

  OwnedHangulWords() = default;
  OwnedHangulWords(const OwnedHangulWords&) = delete;
  OwnedHangulWords& operator=(const OwnedHangulWords&) = delete;
};

// The bits of sources with one surface are joined; base and stem are those of the first that has
// one.
[[nodiscard]] Result<std::unique_ptr<OwnedHangulWords>> BuildHangulWords(
    const std::vector<HangulSource>& sources);

}  // namespace gonggo
