// Header: the lines that name a posting's title and company. Plain values; found by header.h.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/span.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct NamedLine {
  uint32_t line = 0;  // index
  Span at;            // the name itself in the text
};

struct Header {
  std::optional<NamedLine> title;
  std::optional<NamedLine> company;
  std::vector<FixedLine> fixed;  // the lines that are title or company, repeated ones too
};

}  // namespace gonggo
