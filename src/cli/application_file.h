// ReadApplicationFile: a CSV or JSON file of applications → its rows.
//
// JSON is a list of objects, an object a line, or an object that holds one such list. What `export
// --applications` wrote comes back exactly; the values of other files become cells. Thread-safe.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "track/tracker_table.h"

namespace gonggo::cli {

struct ApplicationRow {
  size_t number = 0;  // of the row or object, from 1, the header left out
  std::expected<TrackerRow, TrackerProblem> row;
};

// kInvalidArgument where there is no table, no company, title or link in it, or more than
// kMaxApplicationRows.
[[nodiscard]] Result<std::vector<ApplicationRow>> ReadApplicationFile(
    std::string_view bytes, const TrackerContext& context);

// Nobody applies to so many; a file that has more is something else.
inline constexpr size_t kMaxApplicationRows = 100'000;

}  // namespace gonggo::cli
