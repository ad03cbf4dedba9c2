// FindNameCandidates: the first lines of a posting that by their shape could be its title or its
// company.
//
// They stand above the first section and the first table, and above running prose; which of them is
// what, header.cc decides. At most a few, in the order of the text. Linear in the lines that are
// passed over. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

struct NameCandidate {
  uint32_t line = 0;   // index
  Span at;             // the name itself in the text
  bool role = false;   // names a job
  bool legal = false;  // has a legal form of a company
};

[[nodiscard]] std::vector<NameCandidate> FindNameCandidates(std::string_view text,
                                                            const LabelledLines& input,
                                                            LineRange range);

}  // namespace gonggo
