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

// {"source":…,"applications":…,"stages":[{"stage":…,"reached":…, …}]}; an empty name is null.
void AppendStatisticsJson(const StageStatistics& statistics, std::string_view name,
                          std::string& out);

}  // namespace gonggo
