// ExitCode: every status that the program ends with. Stable: scripts depend on it.
#pragma once

namespace gonggo::cli {

enum class ExitCode : int {
  kDone = 0,
  kSomeFailed =
      1,  // done, but some inputs failed (each named on stderr), or stdout could not be written
  kUsage = 2,            // wrong command, option or argument
  kLibraryUnusable = 3,  // the library can't be opened, read or written
  kNotFound = 4,         // no posting has that id
  kDue = 5,              // `due --check`: there is something to do
};

}  // namespace gonggo::cli
