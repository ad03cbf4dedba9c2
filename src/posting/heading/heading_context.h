// HeadingContext: headings that mean something else beside certain others.
//
// "직무 소개" above "주요 업무" tells of the role; where no other heading names the duties, they
// stand below it. "급여" between "휴가" and "간식" is one of the benefits, "Mission" beside
// "Vision" the company's. In: lines and their headings. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/heading.h"
#include "posting/line/lines.h"

namespace gonggo {

// Headings that introduce the role (value "intro" in knowledge/headings.yaml) become ones about it
// where the next heading of the posting's core opens duties, descriptions of the job (value
// "description") ones of duties where it asks for people, and those of pay and hours (value
// "conditions") ones of benefits where the headings above and below are. One of a mission (value
// "mission") next to one of a vision (value "vision") tells of the company; one of needed
// techniques (value "techniques") above a bare name lists them.
void ReadHeadingsInContext(std::string_view text, const std::vector<Line>& lines,
                           std::vector<Heading>& headings);

}  // namespace gonggo
