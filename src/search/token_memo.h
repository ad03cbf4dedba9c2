// TokenMemo: the tokens of runs of Hangul that were split lately.
//
// Two thirds of the words of a posting are among the few thousand that stood in the ones before it;
// to look one up is a fraction of splitting it. Holds its slots in one block, never grows; not
// thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "knowledge/hangul_split.h"

namespace gonggo {

class TokenMemo {
 public:
  // 512 KB, half of a second-level cache.
  static constexpr uint32_t kSlotBits = 13;

  TokenMemo() : slots_(size_t{1} << kSlotBits) {}

  // What was kept for `run` behind `before`; valid until the next Keep.
  [[nodiscard]] std::optional<std::string_view> Find(std::string_view run, HangulBefore before);
  // Keeps `tokens` for the run that Find has just been asked for in vain, if both are short enough.
  void Keep(std::string_view tokens);

 private:
  static constexpr size_t kKeyWords = 3;
  static constexpr size_t kTokenBytes = 38;
  using Key = std::array<uint64_t, kKeyWords>;  // the run, padded with zeros
  // One line of the processor's cache.
  struct alignas(64) Slot {
    Key key{};
    uint8_t before = 0;
    uint8_t size = 0;
    std::array<char, kTokenBytes> tokens{};
  };
  static_assert(sizeof(Slot) == 64);

  std::vector<Slot> slots_;
  Key key_{};  // of the last Find; all zero if its run was too long
  uint8_t before_ = 0;
  size_t slot_ = 0;
};

}  // namespace gonggo
