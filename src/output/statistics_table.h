// Statistics of applications: how many reached each stage, how they went on, how long it took.
//
// Every share stands beside its counts. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/language.h"
#include "output/style.h"
#include "track/statistics.h"

namespace gonggo {

struct StatisticsOptions {
  Language language = Language::kKorean;
  Style style;
  size_t columns = 80;
};

[[nodiscard]] std::string RenderStatistics(const StageStatistics& statistics, std::string_view name,
                                           const StatisticsOptions& options);

// Which applications were counted; both empty: all.
struct StatisticsGroup {
  std::string source;  // the site
  std::string fit;     // "80-100", "unjudged"
};

// {"source":…,"fit":…,"applications":…,"applied":…,"stages":[{"stage":…,"reached":…, …}]}; what is
// empty is null.
void AppendStatisticsJson(const StageStatistics& statistics, const StatisticsGroup& group,
                          std::string& out);

}  // namespace gonggo
