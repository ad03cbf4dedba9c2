// FindLongList: the list of records that a value too long for the window is in the middle of.
//
// In:  the tree of the value's beginning (its damage is only the end of the window) and its
// records. Out: where to go on record by record; nullopt if no list, and no map of titles, has
// shown records yet. Thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/json_records.h"
#include "document/json_value.h"

namespace gonggo {

struct LongList {
  bool map = false;     // of titles: its members are "key": {…}
  uint32_t resume = 0;  // offset of the first record that is not complete yet
  std::string openers;  // what opens the containers around the list: {"": {
  std::string before;   // what a record's text needs around it, so that it is
  std::string behind;   // read with the titles and the company around the list
};

[[nodiscard]] std::optional<LongList> FindLongList(const JsonTree& tree,
                                                   const std::vector<JsonRecord>& records,
                                                   LiteralDialect dialect);

// The text of a record of `list`, `element` being its element or member as in the source, that is
// read like a record of the whole value.
[[nodiscard]] std::string WrapElement(const LongList& list, std::string_view element,
                                      LiteralDialect dialect);

}  // namespace gonggo
