// gonggo: the command line program.
#include <unistd.h>
#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "base/clock.h"
#include "cli/answer_stream.h"
#include "cli/environment.h"
#include "cli/run.h"

int main(int argc, char** argv) {
  // A reader that went away (`| head`) shows as EPIPE, so that a command can end in its own way.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    const gonggo::cli::Environment environment = gonggo::cli::ReadEnvironment();
    const gonggo::SystemClock clock;
    gonggo::cli::AnswerStream answer(STDOUT_FILENO);
    return static_cast<int>(gonggo::cli::RunCommandLine(words, environment, clock, answer));
  } catch (const std::exception& problem) {
    // Only memory running out comes here; libraries' exceptions stay in their adapters.
    const std::string message = std::string("gonggo: ") + problem.what() + '\n';
    if (write(STDERR_FILENO, message.data(), message.size()) < 0) return 3;
    return 3;
  }
}
