#include "search/token_memo.h"

#include <algorithm>
#include <cstring>

namespace gonggo {

std::optional<std::string_view> TokenMemo::Find(std::string_view run, HangulBefore before) {
  key_ = {};
  if (run.size() > sizeof(Key)) return std::nullopt;
  std::memcpy(key_.data(), run.data(), run.size());
  before_ = static_cast<uint8_t>(before);
  uint64_t hash = before_;
  for (const uint64_t word : key_) hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
  // The upper bits are the well-mixed ones, but the last multiplication alone leaves them to few
  // bytes.
  hash ^= hash >> 32U;
  slot_ = (hash * 0x9E3779B97F4A7C15U) >> (64U - kSlotBits);
  const Slot& slot = slots_[slot_];
  if (slot.key != key_ || slot.before != before_) return std::nullopt;
  return std::string_view(slot.tokens.data(), slot.size);
}

void TokenMemo::Keep(std::string_view tokens) {
  if (key_ == Key{} || tokens.size() > kTokenBytes) return;
  Slot& slot = slots_[slot_];
  slot.key = key_;
  slot.before = before_;
  slot.size = static_cast<uint8_t>(tokens.size());
  std::copy(tokens.begin(), tokens.end(), slot.tokens.begin());
}

}  // namespace gonggo
