// TellChanges: what a re-import means for the user: a deadline that moved, a posting that they
// applied to and that says something else now.
#pragma once

#include <string>
#include <vector>

#include "cli/context.h"
#include "store/library.h"

namespace gonggo::cli {

// `changed` are the ids whose newest revision came just now.
void TellChanges(Context& context, Library& library, const std::vector<std::string>& changed);

}  // namespace gonggo::cli
