// RunChild: another program, kept on a short leash.
//
// No shell and no inherited files, a minimal environment, its own process group, limits of
// processor time, memory, wall-clock time and output; whatever happens, nothing of it is left
// running. Linux. Thread-safe: may be used from several threads at once.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace gonggo {

struct ChildLimits {
  int cpu_seconds = 10;
  std::chrono::milliseconds wall{30'000};
  size_t address_space_bytes = size_t{1} << 30U;
  size_t output_bytes = size_t{64} << 20U;
  size_t file_bytes = 0;  // of any one file that it writes itself; 0: it may write none
};

struct ChildResult {
  enum class End {
    kExited,       // by itself: exit_code
    kSignalled,    // crashed, or ended by the processor or memory limit
    kTimedOut,     // killed at the wall-clock limit
    kOutputLimit,  // killed when it wrote more than allowed
  };
  End end = End::kExited;
  int exit_code = 0;
  std::string output;  // standard output, also of a child that was killed
  std::string errors;  // the beginning of standard error
};

// `argv[0]` is the program's path; `input` becomes its standard input, as a seekable file. Fails
// with kIo where no process can be made, and exit code 127 means that the program could not be run.
[[nodiscard]] Result<ChildResult> RunChild(const std::vector<std::string>& argv,
                                           std::string_view input, const ChildLimits& limits);

// The path of an executable file `name` in the directories of $PATH.
[[nodiscard]] std::optional<std::string> FindProgram(std::string_view name);

}  // namespace gonggo
