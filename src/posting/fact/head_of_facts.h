// HeadEnd: where the head of a posting ends, whose lines below the title state facts without
// labels: "Remote · Full-time".
//
// The lines right below the title, up to the first blank line or what opens demands. Where a page
// has no blank lines, short ones up to its first heading or sentence. Linear in the head. Pure;
// thread-safe.
#pragma once

#include <cstdint>

#include "posting/value/fact_input.h"

namespace gonggo {

// The line behind it; 0 where there is no title, or where nothing ends such a head.
[[nodiscard]] uint32_t HeadEnd(const FactInput& input);

}  // namespace gonggo
