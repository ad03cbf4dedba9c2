// What a company tells of itself below a heading of duties or requirements.
//
// Some pages have one field for all that is said of a position: below 업무 내용 stands what the
// company is, and the work follows under a heading of its own, or not at all. Such lines tell of
// the company. Pure; thread-safe but for the scorer; linear in the lines.
#pragma once

#include <string_view>
#include <vector>

#include "posting/saying/line_scores.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Sets kinds[i - range.begin] of those lines, and of their heading, to kAbout.
void TellCompanyTalk(std::string_view text, const LabelledLines& input, LineRange range,
                     LineScorer& scorer, std::vector<SectionKind>& kinds);

}  // namespace gonggo
