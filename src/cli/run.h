// RunCommandLine: one run of the program, from its words to its exit code.
#pragma once

#include <string>
#include <vector>

#include "base/clock.h"
#include "cli/answer_stream.h"
#include "cli/environment.h"
#include "cli/exit_code.h"

namespace gonggo::cli {

// `words` are those after the program's name. Everything answered has been written when it returns.
[[nodiscard]] ExitCode RunCommandLine(const std::vector<std::string>& words,
                                      const Environment& environment, const Clock& clock,
                                      AnswerStream& answer);

}  // namespace gonggo::cli
