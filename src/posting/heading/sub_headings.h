// SubHeadings: headings inside a section that name one of its parts, though their words could open
// another section.
//
// Below "주요업무" a list of duties in parts, "[급여 관리]", "[조직문화 구축]", "[채용]", goes on
// being duties, as "[성향]" right below "우대사항" goes on being wishes. A part's heading is
// written otherwise than its section's, like parts before it, and another heading written like the
// section's follows. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"

namespace gonggo {

// Gives such headings the kind of their section.
void KeepSectionOfParts(std::string_view text, const std::vector<Line>& lines,
                        std::vector<Heading>& headings);

}  // namespace gonggo
