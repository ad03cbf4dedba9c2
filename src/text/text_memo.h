// TextMemo: what was found out about texts that stood in the input lately.
//
// Lines of postings come again: in the next posting of a company, in a record's field that repeats
// a part of its text. Texts are compared whole, so that an answer is never another text's. Slots
// are made with the first text that is kept, and a text takes the place of another of the same
// slot; texts of more than kMaxMemoBytes are not kept, so that the memory is bounded as far as the
// values are. Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_hash.h"

namespace gonggo {

inline constexpr size_t kMaxMemoBytes = 512;

// kSlotBits: two to the power of it slots.
template <typename Value, unsigned kSlotBits>
class TextMemo {
 public:
  // What was kept for `text`, under a tag that tells apart what may be asked of the same text;
  // nullptr if nothing was. Valid until the next Keep.
  [[nodiscard]] const Value* Find(std::string_view text, uint32_t tag) {
    slot_ = nullptr;
    // An empty text is what a slot holds that was never filled.
    if (text.empty() || text.size() > kMaxMemoBytes) return nullptr;
    if (slots_.empty()) slots_.resize(size_t{1} << kSlotBits);
    const uint64_t hash = HashBytes(text, tag);
    Slot& slot = slots_[static_cast<size_t>(hash >> (64U - kSlotBits))];
    if (slot.hash == hash && slot.tag == tag && slot.text == text) return &slot.value;
    slot_ = &slot;
    hash_ = hash;
    return nullptr;
  }

  // Where to put the value of the text and tag that Find has just been asked for in vain: what
  // stood there is still in it. nullptr if it is not to be kept.
  [[nodiscard]] Value* Keep(std::string_view text, uint32_t tag) {
    if (slot_ == nullptr) return nullptr;
    slot_->hash = hash_;
    slot_->tag = tag;
    slot_->text = text;
    return &slot_->value;
  }

 private:
  struct Slot {
    uint64_t hash = 0;
    uint32_t tag = 0;
    std::string text;
    Value value{};
  };

  std::vector<Slot> slots_;
  Slot* slot_ = nullptr;  // of the last Find, if it found nothing
  uint64_t hash_ = 0;     // likewise
};

}  // namespace gonggo
