// LabelTableLines: a table of jobs that its format has taken apart, with its columns named again.
//
// Where cells hold several paragraphs, a table of Word or of a page comes as one line a cell: first
// the names of its columns (기간, 회사명, 직위, 담당업무), then the cells in their order. Each cell
// of a job gets the name of its column as key, the company's first, and what stands in the last
// column becomes items. Other lines stay. Linear. Pure; thread-safe.
#pragma once

#include <vector>

#include "profile/resume_lines.h"

namespace gonggo {

void LabelTableLines(std::vector<ResumeLine>& lines);

}  // namespace gonggo
