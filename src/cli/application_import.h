// ImportApplications: rows of a table → applications of postings, which are made where there are
// none.
//
// A row belongs to the posting with its id, its link, or its company and title. What the user has
// recorded is never replaced unless they say so. Not thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/application_file.h"
#include "cli/context.h"
#include "store/library.h"

namespace gonggo::cli {

enum class RecordedAlready : uint8_t { kKeep, kReplace };

struct ApplicationImport {
  uint64_t recorded = 0;
  uint64_t postings = 0;  // that were made for them
  uint64_t same = 0;
  uint64_t kept = 0;      // another record stood there
  uint64_t repeated = 0;  // rows about a posting that a row before was about
  uint64_t failed = 0;    // told on stderr, each
};

// `file` names the rows' file.
[[nodiscard]] Result<ApplicationImport> ImportApplications(Context& context, Library& library,
                                                           const std::string& file,
                                                           std::vector<ApplicationRow> rows,
                                                           RecordedAlready recorded);

}  // namespace gonggo::cli
