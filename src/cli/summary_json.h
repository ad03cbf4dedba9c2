// The JSON of `list --json` (docs/cli.md): one object a posting. Stable. Pure; thread-safe.
#pragma once

#include <string>

#include "store/records.h"
#include "track/status.h"

namespace gonggo::cli {

// `status` is nullptr where nothing was recorded. `whole` is the posting itself where its values
// are to be told with their places ("evidence"), else nullptr.
void AppendSummaryJson(const PostingSummary& posting, const ApplicationStatus* status,
                       const Posting* whole, std::string& out);

// "2026-11-20T05:12:00Z"
[[nodiscard]] std::string FormatTime(int64_t unix_seconds);

}  // namespace gonggo::cli
