// CountOption: how many, as an option says it ("--limit 20").
#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/context.h"

namespace gonggo::cli {

// `otherwise` where the option is not given. kInvalidArgument, which names the option, for anything
// but a whole number of 0 or more.
[[nodiscard]] Result<size_t> CountOption(const Context& context, const Arguments& arguments,
                                         std::string_view option, size_t otherwise);

}  // namespace gonggo::cli
