// ApplyToPostings: the user's own hand on postings: open, find, do, tell.
#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "store/library.h"

namespace gonggo::cli {

// Does `actions` (their ids are filled in) to the postings that `typed` names, and says `done` with
// the number of postings that changed, or that nothing changed. With --json the answer is the
// operation.
[[nodiscard]] ExitCode ApplyToPostings(Context& context, const std::vector<std::string>& typed,
                                       std::vector<UserAction> actions, const Bilingual& done);

// The JSON of an operation (docs/cli.md).
void AppendOperationJson(const Operation& operation, Language language, std::string& out);

}  // namespace gonggo::cli
