// ListWeight: what the rows of a note say together: whether they are openings of several who look.
//
// Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <set>
#include <string_view>

#include "posting/split/row_reader.h"

namespace gonggo {

// Whether the row by itself says enough of an opening.
[[nodiscard]] bool IsWhole(const ListRow& row);

class ListWeight {
 public:
  void Add(std::string_view text, const ListRow& row);

  [[nodiscard]] size_t count() const { return count_; }

  // Of two rows at least, in a note of `said` lines.
  [[nodiscard]] bool IsList(size_t said, RowNames names) const;

 private:
  size_t count_ = 0;
  size_t companies_ = 0;
  size_t teams_ = 0;
  size_t sure_ = 0;
  size_t dated_ = 0;
  size_t rich_ = 0;  // two facts at least
  size_t placed_ = 0;
  std::set<std::string_view> different_;
};

}  // namespace gonggo
