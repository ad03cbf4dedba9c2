// The table of postings that `list` shows: fit, company, title, years, deadline and stage, each
// column where there is something for it.
//
// Not thread-safe, as the context is not.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "cli/context.h"
#include "output/listing.h"
#include "store/library.h"
#include "track/status.h"

namespace gonggo::cli {

// Of the postings that something was recorded about.
using Statuses = std::unordered_map<std::string, ApplicationStatus>;

struct ShownFit {
  int16_t points = 0;
  bool few_grounds = false;
};
// By id, of the postings that have some.
using Points = std::unordered_map<std::string, ShownFit>;

// How these postings fit the user; none where there is no profile. A profile that can't be read is
// told, and so is a table that is longer than anybody reads: judging takes reading every posting.
[[nodiscard]] Result<Points> PointsOf(Context& context, Library& library,
                                      const std::vector<PostingSummary>& postings);

[[nodiscard]] Listing RenderPostingTable(const std::vector<PostingSummary>& postings,
                                         const Statuses& statuses, const Points& points,
                                         const Context& context);

}  // namespace gonggo::cli
