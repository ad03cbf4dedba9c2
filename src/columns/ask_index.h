// AskIndex: which postings ask for a thing: ColumnTable::asks the other way round.
//
// Of the table as it was when the index was made. Four bytes an ask; making it takes about as long
// as three scans of all asks. Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "columns/table.h"

namespace gonggo {

// A posting that asks for a thing, and how much it wants it.
class Asking {
 public:
  Asking() = default;
  Asking(uint32_t slot, Necessity necessity)
      : bits_(slot << 2U | static_cast<uint32_t>(necessity)) {}
  [[nodiscard]] uint32_t slot() const { return bits_ >> 2U; }
  [[nodiscard]] Necessity necessity() const { return static_cast<Necessity>(bits_ & 3U); }

  friend bool operator==(const Asking&, const Asking&) = default;

 private:
  uint32_t bits_ = 0;
};

class AskIndex {
 public:
  explicit AskIndex(const ColumnTable& table);

  // The postings that ask for the term, in the order of their slots.
  [[nodiscard]] std::span<const Asking> Of(uint32_t term) const {
    return std::span(askings_).subspan(begins_[term], begins_[term + 1] - begins_[term]);
  }

 private:
  std::vector<uint32_t> begins_;  // by term, and the end
  std::vector<Asking> askings_;
};

}  // namespace gonggo
