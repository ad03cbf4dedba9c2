// What `export` writes besides postings: the whole library, and the applications.
#pragma once

#include "cli/arguments.h"
#include "cli/context.h"

namespace gonggo::cli {

// export --all FILE
[[nodiscard]] ExitCode ExportWholeLibrary(Context& context, const Arguments& arguments);

// export --applications --format csv|json|jsonl
[[nodiscard]] ExitCode ExportApplications(Context& context, const Arguments& arguments,
                                          const std::string& format);

}  // namespace gonggo::cli
