// PapersLine: lines that ask applicants for papers, list the steps of hiring or say where to ask,
// in whatever section they stand.
//
// "포트폴리오 제출 필수" below the requirements is how to apply, and so is the list of what to hand
// in right below it; "서류 전형 > 면접 > 합격" among the duties and a telephone number, too.
// "포트폴리오 제출 경험" is none. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

[[nodiscard]] bool AsksForPapers(std::string_view line);

// Makes such lines among duties, requirements and wishes steps of hiring. kinds[i] is about line
// range.begin + i.
void TellPapers(std::string_view text, const LabelledLines& input, LineRange range,
                std::vector<SectionKind>& kinds);

}  // namespace gonggo
