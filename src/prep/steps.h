// FindSteps: the steps of the posting's own 전형 절차, by what one prepares for them.
//
// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "prep/prep.h"

namespace gonggo {

// `text` is the document's; a step stands in the line that names it.
[[nodiscard]] std::vector<PrepStep> FindSteps(const Posting& posting, std::string_view text);

// "1차 직무 인터뷰" → kJobInterview.
[[nodiscard]] PrepStepKind StepKindOf(std::string_view name);

}  // namespace gonggo
