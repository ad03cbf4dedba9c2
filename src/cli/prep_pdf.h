// PrintPdf: an HTML page → the bytes of a PDF, by a Chromium of the user's as a limited child.
//
// Writes into a temporary folder of its own, which it removes. Not thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/context.h"

namespace gonggo::cli {

// kNotFound with what to do where there is no Chromium; kIo where it fails.
[[nodiscard]] Result<std::string> PrintPdf(const Context& context, std::string_view html);

}  // namespace gonggo::cli
