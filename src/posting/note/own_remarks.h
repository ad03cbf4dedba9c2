// OwnRemarks: lines and ends of lines of a note in which who keeps it speaks of himself
// (remark_words.h): they name nobody, ask nothing and state no day of the posting's.
//
// Such a line is marked as boilerplate and as a remark, which does not part what stands around it;
// from others the remark is cut. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

void MarkOwnRemarks(std::string_view text, std::vector<Line>& lines);

}  // namespace gonggo
