// SlotMap: numbers of a library → slots of a table, dense where numbers are.
//
// Numbers are given in order, so that an array holds them best; but a damaged segment may name any
// number, and the array would be as long as that. So it is cut into pages, and only those exist in
// which there is a number. Reading is thread-safe while nobody sets.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace gonggo {

inline constexpr uint32_t kNoSlot = std::numeric_limits<uint32_t>::max();

class SlotMap {
 public:
  // kNoSlot for a number that has none.
  [[nodiscard]] uint32_t At(int64_t number) const {
    const uint64_t page = static_cast<uint64_t>(number) / kPageSlots;
    if (page >= pages_.size() || pages_[page] == nullptr) return kNoSlot;
    return (*pages_[page])[static_cast<uint64_t>(number) % kPageSlots];
  }

  // `number` is not negative; what it costs is a page and a pointer a page before it.
  void Set(int64_t number, uint32_t slot) {
    const uint64_t page = static_cast<uint64_t>(number) / kPageSlots;
    if (page >= pages_.size()) pages_.resize(page + 1);
    if (pages_[page] == nullptr) {
      pages_[page] = std::make_unique<Page>();
      pages_[page]->fill(kNoSlot);
    }
    (*pages_[page])[static_cast<uint64_t>(number) % kPageSlots] = slot;
  }

 private:
  // Two megabytes of pointers at most, for the largest number that a table takes (2^30).
  static constexpr uint64_t kPageSlots = 4096;
  using Page = std::array<uint32_t, kPageSlots>;
  std::vector<std::unique_ptr<Page>> pages_;
};

}  // namespace gonggo
