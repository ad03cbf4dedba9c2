// How the postings of a library fit the user's profile, for queries and lists.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "cli/context.h"
#include "columns/table.h"
#include "search/query.h"
#include "store/library.h"

namespace gonggo::cli {

// Whether the query compares the fit.
[[nodiscard]] bool AsksForFit(const Query& query);

struct FitColumn {
  std::vector<int16_t> points;       // -1 where too little could be judged or nothing was read
  std::vector<uint8_t> few_grounds;  // 1 where the points rest on next to nothing
};

// By slot of the live postings. Of the profile that there is; kNotFound with what to do where there
// is none. Inside Library::InOneState.
[[nodiscard]] Result<FitColumn> FitBySlot(Context& context, Library& library,
                                          const ColumnTable& table);

}  // namespace gonggo::cli
