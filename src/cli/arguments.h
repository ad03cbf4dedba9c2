// ParseArguments: the command line → a plain struct, checked against the CommandSpecs.
//
// CLI11 does the splitting; what is wrong is told by a message of our own, in the user's language
// and with the nearest name that exists. Values that must be one of a few are checked here; what a
// value means is the command's business. Pure; thread-safe.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command_spec.h"

namespace gonggo::cli {

struct Arguments {
  const CommandSpec* command = nullptr;  // nullptr: none was named
  // By option name; a flag has one empty value.
  std::map<std::string, std::vector<std::string>, std::less<>> options;
  std::vector<std::string> positionals;

  [[nodiscard]] bool Has(std::string_view option) const;
  // The last value given.
  [[nodiscard]] std::optional<std::string> Value(std::string_view option) const;
  [[nodiscard]] std::vector<std::string> Values(std::string_view option) const;
};

struct ParsedCommandLine {
  Arguments arguments;                 // what could be understood, even if there is a problem
  std::optional<std::string> problem;  // one or more lines for the user
};

// `words` are those after the program's name.
[[nodiscard]] ParsedCommandLine ParseArguments(const std::vector<std::string>& words,
                                               Language language);

}  // namespace gonggo::cli
