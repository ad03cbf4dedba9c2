// NotAStageWords: what to say of a word that is no stage: the stages that it may be short for, else
// all there are. Pure; thread-safe.
#pragma once

#include <string>

#include "cli/context.h"

namespace gonggo::cli {

// "합격" may be 서류 합격 or 최종 합격, "passed" document_passed.
[[nodiscard]] std::string NotAStageWords(const Context& context, const std::string& typed);

}  // namespace gonggo::cli
