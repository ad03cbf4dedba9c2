// CommandSpec: what a subcommand is called, takes and does, said once.
//
// The parser (arguments.h), the help texts (help.h), the shell completion (completion.h) and the
// man pages (man_page.h) are all made from these values. Static data; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "cli/exit_code.h"
#include "model/language.h"

namespace gonggo::cli {

class Context;
struct Arguments;

enum class OptionKind : uint8_t {
  kFlag,
  kValue,     // the last one given counts
  kRepeated,  // each one given counts
};

// What a shell should offer where a value is typed.
enum class ValueHint : uint8_t {
  kNothing,
  kFile,
  kDirectory,
  kPostingId,
  kCommand,
  kQuery,
  kStage,    // of an application
  kField,    // that `correct` takes
  kSetting,  // that `config` keeps
};

struct OptionSpec {
  std::string_view name;   // without dashes: "format"
  char short_name = '\0';  // 'o', or none
  OptionKind kind = OptionKind::kFlag;
  std::string_view value_name;  // "FILE"
  std::string_view choices;     // the only values allowed, separated by spaces; empty: any
  ValueHint hint = ValueHint::kNothing;
  Bilingual help;
  std::string_view other_names = {};  // of choices, in Korean: "마감순=deadline …"
};

inline constexpr int kAnyNumber = -1;

struct PositionalSpec {
  std::string_view name;  // as shown in the usage line: "[FILE|DIR|-]…"; empty: takes none
  int min = 0;
  int max = 0;  // kAnyNumber: no limit
  std::string_view choices;
  ValueHint hint = ValueHint::kNothing;
  // Of what stands behind the first one, where that is something else; kNothing: the same.
  ValueHint later = ValueHint::kNothing;
};

struct CommandSpec {
  std::string_view name;
  PositionalSpec positional;
  std::span<const OptionSpec> options;
  Bilingual summary;          // one line
  Bilingual description;      // what a user must know beyond the summary; paragraphs end with LF
  std::string_view examples;  // a command line a line, each after "$ "
  ExitCode (*run)(Context& context, const Arguments& arguments);
};

// In the order in which the help lists them.
[[nodiscard]] std::span<const CommandSpec> AllCommands();
// Those that every command takes, before or after its name.
[[nodiscard]] std::span<const OptionSpec> GlobalOptions();

// nullptr if there is none of that name.
[[nodiscard]] const CommandSpec* FindCommand(std::string_view name);

}  // namespace gonggo::cli
