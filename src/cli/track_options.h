// ReadTrackOptions: the options of `gonggo track` → a change of an application.
#pragma once

#include "cli/arguments.h"
#include "cli/context.h"
#include "track/application_change.h"

namespace gonggo::cli {

// kInvalidArgument for a stage, day or amount that is none. Paths become absolute.
[[nodiscard]] Result<StageChange> ReadTrackOptions(Context& context, const Arguments& arguments);

// Whether anything is said beyond which posting it is about.
[[nodiscard]] bool SaysAnything(const StageChange& change);

}  // namespace gonggo::cli
