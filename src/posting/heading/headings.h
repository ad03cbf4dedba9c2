// Headings: which lines open a section, and what they say the section is.
//
// A line is a heading by its shape (Markdown heading, brackets, marks, shortness, a colon, what
// stands above and below) and by its words (knowledge/headings.yaml); neither alone decides, so
// headings of sites never seen before work too. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"

namespace gonggo {

// headings[i] is about lines[i].
[[nodiscard]] std::vector<Heading> FindHeadings(std::string_view text,
                                                const std::vector<Line>& lines);
// The same into `headings`, in the memory that these have.
void FindHeadings(std::string_view text, const std::vector<Line>& lines,
                  std::vector<Heading>& headings);

}  // namespace gonggo
