// The query language and the columns, held against their contracts.
#pragma once

#include <string_view>

namespace gonggo::fuzz {

// Any bytes are a query or have a place that is wrong; a query's normal form is read back as it.
void ReadQuery(std::string_view bytes);

// Any bytes as a segment of columns: read, or told to be damaged.
void ReadColumnSegment(std::string_view bytes);

}  // namespace gonggo::fuzz
