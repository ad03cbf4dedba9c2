// board --stats: how far applications came and how long it took, of all, by source, and by fit.
#pragma once

#include <vector>

#include "cli/context.h"
#include "cli/exit_code.h"
#include "store/library.h"

namespace gonggo::cli {

struct StatisticsKinds {
  bool by_source = false;  // the site of the link
  bool by_fit = false;     // bands of the fit with the default profile, as both are today
};

[[nodiscard]] ExitCode ShowStatistics(Context& context, Library& library,
                                      const std::vector<TrackedPosting>& postings,
                                      const StatisticsKinds& kinds);

}  // namespace gonggo::cli
