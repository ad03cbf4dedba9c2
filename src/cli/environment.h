// Environment: what the process finds around itself (variables, terminals), read once at start, so
// that everything else is a function of values. ReadEnvironment is not thread-safe; the value is.
#pragma once

#include <cstddef>
#include <string>

namespace gonggo::cli {

struct Environment {
  std::string home;         // HOME
  std::string data_home;    // XDG_DATA_HOME, else ~/.local/share; empty without HOME
  std::string config_home;  // XDG_CONFIG_HOME, else ~/.config; empty without HOME
  std::string locale;       // the first set of LC_ALL, LC_MESSAGES, LANG
  std::string term;         // TERM
  bool no_color = false;    // NO_COLOR set and not empty (no-color.org)
  bool stdout_is_terminal = false;
  bool stderr_is_terminal = false;
  bool stdin_is_terminal = false;
  size_t columns = 80;  // of the terminal on stdout; COLUMNS overrides
};

[[nodiscard]] Environment ReadEnvironment();

// A variable that the user names in the settings; empty if it is not set.
[[nodiscard]] std::string VariableNamed(const std::string& name);

}  // namespace gonggo::cli
