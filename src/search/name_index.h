// NameIndex: postings by a piece of their company's name or of a tag, wherever it stands in it:
// names are not made of words that a dictionary has (달빛 finds 달빛정류장).
//
// All names stand behind each other, folded, so that a search is one pass over a few megabytes even
// for hundreds of thousands of companies. Not thread-safe while it is updated.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "columns/table.h"

namespace gonggo {

class NameIndex {
 public:
  // Takes in what the table has got since the last call.
  void Update(const ColumnTable& table);

  // Adds the slots of which the company's name or a tag contains `word`, whatever its spaces and
  // case. None for less than two letters, which stand in too many names.
  void Find(const ColumnTable& table, std::string_view word, Bits& slots) const;

 private:
  std::string folded_;             // the names, each behind a line end
  std::vector<uint32_t> begins_;   // of each name in `folded_`
  std::vector<uint32_t> strings_;  // … and its number in ColumnTable::strings()
};

}  // namespace gonggo
