#include "cli/environment.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace gonggo::cli {
namespace {

constexpr size_t kNarrowest = 20;
constexpr size_t kWidest = 1000;

std::string Variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

// The XDG specification ignores relative paths.
std::string DirectoryVariable(const char* name, const std::string& home,
                              std::string_view fallback) {
  std::string value = Variable(name);
  if (!value.empty() && value.front() == '/') return value;
  return home.empty() ? "" : home + std::string(fallback);
}

std::optional<size_t> ColumnsVariable() {
  const std::string value = Variable("COLUMNS");
  size_t columns = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), columns);
  if (error != std::errc() || end != value.data() + value.size() || columns == 0)
    return std::nullopt;
  return columns;
}

size_t Columns(bool is_terminal) {
  constexpr size_t kDefault = 80;
  size_t columns = kDefault;
  winsize size{};
  if (const auto stated = ColumnsVariable()) {
    columns = *stated;
  } else if (is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    columns = size.ws_col;
  }
  if (columns < kNarrowest) return kNarrowest;
  return columns > kWidest ? kWidest : columns;
}

}  // namespace

std::string VariableNamed(const std::string& name) { return Variable(name.c_str()); }

Environment ReadEnvironment() {
  Environment environment;
  environment.home = Variable("HOME");
  environment.data_home = DirectoryVariable("XDG_DATA_HOME", environment.home, "/.local/share");
  environment.config_home = DirectoryVariable("XDG_CONFIG_HOME", environment.home, "/.config");
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    environment.locale = Variable(name);
    if (!environment.locale.empty()) break;
  }
  environment.term = Variable("TERM");
  environment.no_color = !Variable("NO_COLOR").empty();
  environment.stdout_is_terminal = isatty(STDOUT_FILENO) == 1;
  environment.stderr_is_terminal = isatty(STDERR_FILENO) == 1;
  environment.stdin_is_terminal = isatty(STDIN_FILENO) == 1;
  environment.columns = Columns(environment.stdout_is_terminal);
  return environment;
}

}  // namespace gonggo::cli
