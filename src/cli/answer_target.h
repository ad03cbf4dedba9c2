// AnswerTarget: where digest and export write: standard output as they go, or -o FILE in one step.
//
// Not thread-safe.
#pragma once

#include <optional>
#include <string>

#include "cli/arguments.h"
#include "cli/context.h"

namespace gonggo::cli {

class AnswerTarget {
 public:
  // Takes --output and --force.
  AnswerTarget(Context& context, const Arguments& arguments);

  // The buffer to append to; call Drain() after each piece. False from Drain(): stop.
  [[nodiscard]] std::string& buffer();
  [[nodiscard]] bool Drain();
  [[nodiscard]] bool to_file() const { return path_.has_value(); }

  // Refuses at once, before any work, to write over a file.
  [[nodiscard]] ExitCode Check();
  // Writes the file, if it is one, and tells which and what is in it: `what`, of `count`.
  [[nodiscard]] ExitCode Finish(const Bilingual& what, uint64_t count);

 private:
  Context& context_;
  std::optional<std::string> path_;
  bool force_;
  std::string content_;
};

}  // namespace gonggo::cli
