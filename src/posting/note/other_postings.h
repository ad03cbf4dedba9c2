// OtherPostings: what a site shows of other postings below the one that was pasted ("비슷한 공고",
// "이 포지션을 찾고 계셨나요?"), up to what the keeper put below the page or the head of another.
//
// Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"

namespace gonggo {

// Marks them as boilerplate. `said` are the lines that say something, by index.
void MarkOtherPostings(std::string_view text, const std::vector<uint32_t>& said,
                       std::vector<Line>& lines);

// A short line that says a job or a company with its legal form.
[[nodiscard]] bool MayNamePosting(std::string_view text, const Line& line);

}  // namespace gonggo
