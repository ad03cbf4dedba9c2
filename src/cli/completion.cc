#include "cli/completion.h"

#include <vector>

#include "cli/command_spec.h"
#include "cli/settings.h"
#include "cli/words.h"
#include "output/stage_words.h"
#include "search/filter_names.h"
#include "store/correction.h"

namespace gonggo::cli {
namespace {

// Lists ids only: `gonggo list --json` has one object a line that begins with {"id":"…".
constexpr std::string_view kListIds =
    "gonggo list --json --quiet 2>/dev/null | sed -n 's/^{\"id\":\"\\([^\"]*\\)\".*/\\1/p'";

std::string CommandWords() {
  std::string words;
  for (const CommandSpec& command : AllCommands()) {
    words += (words.empty() ? "" : " ") + std::string(command.name);
  }
  return words;
}

std::string OptionWords(std::span<const OptionSpec> options) {
  std::string words;
  for (const OptionSpec& option : options) {
    words += (words.empty() ? "--" : " --") + std::string(option.name);
    if (option.short_name != '\0') words += std::string(" -") + option.short_name;
  }
  return words;
}

// "COMMAND:OPTION" for each option whose value is the next word, "*:OPTION" where every command has
// it, with `between` between two of them.
std::string ValueOptions(std::string_view between) {
  std::string words;
  const auto add = [&](std::span<const OptionSpec> options, std::string_view command) {
    for (const OptionSpec& option : options) {
      if (option.kind == OptionKind::kFlag) continue;
      if (!words.empty()) words += between;
      words.append(command).append(":--").append(option.name);
      if (option.short_name == '\0') continue;
      words.append(between).append(command).append(":-").append(1, option.short_name);
    }
  };
  add(GlobalOptions(), "*");
  for (const CommandSpec& command : AllCommands()) add(command.options, command.name);
  return words;
}

// The filters of a query, in both languages; those that only compare would need quotes.
std::string FilterWords() {
  std::string words;
  for (const FilterSpec& spec : Filters()) {
    if (spec.only_compares) continue;
    for (const std::string_view name : {spec.korean, spec.english})
      words += (words.empty() ? "" : " ") + std::string(name) + ':';
  }
  return words;
}

// Without spaces, as a shell has words, in both languages.
std::string StageNames() {
  std::string words;
  for (int i = 0; i < kStageCount; ++i) {
    const auto stage = static_cast<Stage>(i);
    const StagePoint point{stage, stage == Stage::kInterview ? uint8_t{1} : uint8_t{0}};
    std::string korean = Label(point, Language::kKorean);
    std::erase(korean, ' ');
    words += (words.empty() ? "" : " ") + korean + ' ' + Id(point);
  }
  return words;
}

std::string FieldNames() {
  std::string words =
      CorrectableFields(Language::kKorean) + ", " + CorrectableFields(Language::kEnglish);
  std::erase(words, ',');
  return words;
}

std::string SettingNames() {
  std::string words;
  for (const Setting& setting : kSettings)
    words.append(words.empty() ? "" : " ").append(setting.key);
  return words;
}

// The words of a hint that is a list of them; empty for any other.
std::string ListOf(ValueHint hint) {
  switch (hint) {
    case ValueHint::kCommand:
      return CommandWords();
    case ValueHint::kStage:
      return StageNames();
    case ValueHint::kField:
      return FieldNames();
    case ValueHint::kSetting:
      return SettingNames();
    default:
      return "";
  }
}

// ---- bash
// -----------------------------------------------------------------------------------------

std::string BashValues(std::string_view choices, ValueHint hint) {
  const std::string list = choices.empty() ? ListOf(hint) : std::string(choices);
  if (!list.empty()) return "COMPREPLY=($(compgen -W '" + list + "' -- \"$cur\"))";
  switch (hint) {
    case ValueHint::kFile:
      return "COMPREPLY=($(compgen -f -- \"$cur\"))";
    case ValueHint::kDirectory:
      return "COMPREPLY=($(compgen -d -- \"$cur\"))";
    case ValueHint::kPostingId:
      return "COMPREPLY=($(compgen -W \"$(_gonggo_ids)\" -- \"$cur\"))";
    case ValueHint::kQuery:
      // bash takes the value behind a colon for a word of its own.
      return "compopt +o filenames -o nospace 2>/dev/null; [[ $prev == : ]] || "
             "COMPREPLY=($(compgen -W '" +
             FilterWords() + "' -- \"$cur\"))";
    default:
      break;
  }
  return "COMPREPLY=()";
}

std::string BashOptionCases(std::span<const OptionSpec> options, std::string_view prefix) {
  std::string out;
  for (const OptionSpec& option : options) {
    if (option.kind == OptionKind::kFlag) continue;
    out += "    " + std::string(prefix) + "--" + std::string(option.name);
    if (option.short_name != '\0') out += '|' + std::string(prefix) + '-' + option.short_name;
    out += ") " + BashValues(option.choices, option.hint) + "; return ;;\n";
  }
  return out;
}

// Finds the command among the words so far, and how many words of its own stand behind it: neither
// options nor their values are any. bash takes ":" and "=" for words of their own, and what stands
// on both sides of one for two.
std::string BashWordLoop() {
  return R"(  local cur prev cmd= i word skip= options=1 places=0
  cur=${COMP_WORDS[COMP_CWORD]}
  prev=${COMP_WORDS[COMP_CWORD-1]}
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == [:=]* ]]; then
      skip=1
    elif [[ $skip ]]; then
      skip=
    elif [[ $options && $word == -- ]]; then
      options=
    elif [[ $options && $word == -?* ]]; then
      case "$cmd:$word" in
        )" +
         ValueOptions("|") +
         R"() skip=1 ;;
      esac
    elif [[ ! $cmd ]]; then
      cmd=$word
    else
      ((++places))
    fi
  done
  [[ $options ]] || prev=
)";
}

std::string BashScript() {
  std::string out =
      "# bash completion for gonggo\n_gonggo_ids() {\n  " + std::string(kListIds) + "\n}\n";
  out += "_gonggo() {\n" + BashWordLoop() + R"(  compopt -o filenames 2>/dev/null
  case "$cmd:$prev" in
)";
  out += BashOptionCases(GlobalOptions(), "*:");
  for (const CommandSpec& command : AllCommands()) {
    out += BashOptionCases(command.options, std::string(command.name) + ':');
  }
  out += "  esac\n  if [[ $options && $cur == -* ]]; then\n    case $cmd in\n";
  out +=
      "      '') COMPREPLY=($(compgen -W '" + OptionWords(GlobalOptions()) + "' -- \"$cur\")) ;;\n";
  for (const CommandSpec& command : AllCommands()) {
    out += "      " + std::string(command.name) + ") COMPREPLY=($(compgen -W '" +
           OptionWords(command.options) + ' ' + OptionWords(GlobalOptions()) +
           "' -- \"$cur\")) ;;\n";
  }
  out += "    esac\n    return\n  fi\n  case $cmd in\n";
  out += "    '') COMPREPLY=($(compgen -W '" + CommandWords() + "' -- \"$cur\")) ;;\n";
  for (const CommandSpec& command : AllCommands()) {
    const PositionalSpec& positional = command.positional;
    if (positional.name.empty()) continue;
    const std::string first = BashValues(positional.choices, positional.hint);
    out += "    " + std::string(command.name) + ") ";
    if (positional.later == ValueHint::kNothing) {
      out += first + " ;;\n";
    } else {
      out += "if ((places > 0)); then " + BashValues("", positional.later) + "; else " + first +
             "; fi ;;\n";
    }
  }
  return out + "  esac\n}\ncomplete -F _gonggo gonggo\n";
}

// ---- zsh
// ------------------------------------------------------------------------------------------

// Inside single quotes, brackets and colons of a _arguments specification.
std::string ZshText(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out;
}

std::string ZshAction(std::string_view choices, ValueHint hint) {
  const std::string list = choices.empty() ? ListOf(hint) : std::string(choices);
  if (!list.empty()) return "(" + list + ")";
  switch (hint) {
    case ValueHint::kFile:
      return "_files";
    case ValueHint::kDirectory:
      return "_files -/";
    case ValueHint::kPostingId:
      return "_gonggo_ids";
    case ValueHint::kQuery:
      return "_gonggo_filters";
    default:
      break;
  }
  return " ";
}

std::string ZshOptions(std::span<const OptionSpec> options, Language language) {
  std::string out;
  for (const OptionSpec& option : options) {
    const std::string tail =
        '[' + ZshText(option.help.In(language)) + ']' +
        (option.kind == OptionKind::kFlag
             ? ""
             : ':' + ZshText(option.value_name) + ':' + ZshAction(option.choices, option.hint)) +
        "'";
    const std::string begin =
        option.kind == OptionKind::kRepeated ? " \\\n        '*" : " \\\n        '";
    // "=": the value may stand behind one, too.
    out.append(begin).append("--").append(option.name);
    out.append(option.kind == OptionKind::kFlag ? "" : "=").append(tail);
    if (option.short_name != '\0') {
      out.append(begin).append(1, '-').append(1, option.short_name).append(tail);
    }
  }
  return out;
}

std::string ZshScript(Language language) {
  std::string out = "#compdef gonggo\n_gonggo_ids() {\n  local -a ids\n  ids=(${(f)\"$(" +
                    std::string(kListIds) +
                    ")\"})\n  compadd -a ids\n}\n_gonggo_filters() {\n  compadd -S '' -- " +
                    FilterWords() + "\n}\n_gonggo() {\n";
  out += "  local context state line\n  local -a commands\n  commands=(\n";
  for (const CommandSpec& command : AllCommands()) {
    out +=
        "    '" + std::string(command.name) + ':' + ZshText(command.summary.In(language)) + "'\n";
  }
  out += "  )\n  _arguments -C" + ZshOptions(GlobalOptions(), language) +
         " \\\n        '1: :->command' '*:: :->arguments'\n  case $state in\n";
  out += "    command) _describe command commands ;;\n    arguments)\n      case $words[1] in\n";
  for (const CommandSpec& command : AllCommands()) {
    out += "      " + std::string(command.name) + ")\n        _arguments" +
           ZshOptions(command.options, language) + ZshOptions(GlobalOptions(), language);
    const PositionalSpec& positional = command.positional;
    if (!positional.name.empty()) {
      const bool differs = positional.later != ValueHint::kNothing;
      const std::string first = ZshAction(positional.choices, positional.hint);
      out += std::string(" \\\n        '") + (differs ? "1" : "*") + ":argument:" + first + "'";
      if (differs) {
        out += " \\\n        '*:argument:" + ZshAction("", positional.later) + "'";
      }
    }
    out += "\n        ;;\n";
  }
  return out +
         "      esac ;;\n  esac\n}\nif [ \"$funcstack[1]\" = _gonggo ]; then _gonggo \"$@\"; "
         "else compdef _gonggo gonggo; fi\n";
}

// ---- fish
// -----------------------------------------------------------------------------------------

std::string FishText(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

std::string FishValues(std::string_view choices, ValueHint hint) {
  const std::string list = choices.empty() ? ListOf(hint) : std::string(choices);
  if (!list.empty()) return " -xa " + FishText(list);
  switch (hint) {
    case ValueHint::kFile:
      return " -rF";
    case ValueHint::kDirectory:
      return " -xa '(__fish_complete_directories)'";
    case ValueHint::kPostingId:
      return " -xa '(__gonggo_ids)'";
    case ValueHint::kQuery:
      return " -xa " + FishText(FilterWords());
    default:
      break;
  }
  return " -x";
}

std::string FishOptions(std::span<const OptionSpec> options, const std::string& condition,
                        Language language) {
  std::string out;
  for (const OptionSpec& option : options) {
    out += "complete -c gonggo" + condition + " -l " + std::string(option.name);
    if (option.short_name != '\0') out += std::string(" -s ") + option.short_name;
    if (option.kind != OptionKind::kFlag) out += FishValues(option.choices, option.hint);
    out += " -d " + FishText(option.help.In(language)) + '\n';
  }
  return out;
}

// Whether the words before the cursor are of a command, and how many of its own stand among them:
// neither options nor their values are any.
std::string FishWordFunction() {
  return "function __gonggo_is -a command place\n"
         "  set -l takes_value '" +
         ValueOptions("' '") + R"('
  set -l cmd ''
  set -l skip 0
  set -l options 1
  set -l places 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
    else if test $options = 1; and test "$word" = --
      set options 0
    else if test $options = 1; and string match -qr -- '^-.' $word
      contains -- "$cmd:$word" $takes_value; or contains -- "*:$word" $takes_value; and set skip 1
    else if test -z "$cmd"
      set cmd $word
    else
      set places (math $places + 1)
    end
  end
  test "$cmd" = "$command"; or return 1
  switch "$place"
    case first
      test $places = 0
    case later
      test $places -gt 0
  end
end
)";
}

std::string FishScript(Language language) {
  std::string out = "# fish completion for gonggo\nfunction __gonggo_ids\n  " +
                    std::string(kListIds) + "\nend\n" + FishWordFunction() +
                    "complete -c gonggo -f\n";
  out += FishOptions(GlobalOptions(), "", language);
  for (const CommandSpec& command : AllCommands()) {
    const std::string name(command.name);
    out += "complete -c gonggo -n \"__gonggo_is ''\" -a " + name + " -d " +
           FishText(command.summary.In(language)) + '\n';
    const auto where = [&name](std::string_view place) {
      return " -n '__gonggo_is " + name + std::string(place) + "'";
    };
    out += FishOptions(command.options, where(""), language);
    if (command.positional.name.empty()) continue;
    const PositionalSpec& positional = command.positional;
    if (positional.later != ValueHint::kNothing) {
      out += "complete -c gonggo" + where(" first") +
             FishValues(positional.choices, positional.hint) + '\n';
      out += "complete -c gonggo" + where(" later") +
             (positional.later == ValueHint::kFile ? " -F" : FishValues("", positional.later)) +
             '\n';
    } else if (positional.choices.empty() && positional.hint == ValueHint::kFile) {
      out += "complete -c gonggo" + where("") + " -F\n";
    } else if (!positional.choices.empty() || positional.hint != ValueHint::kNothing) {
      out +=
          "complete -c gonggo" + where("") + FishValues(positional.choices, positional.hint) + '\n';
    }
  }
  return out;
}

}  // namespace

std::string CompletionScript(std::string_view shell, Language language) {
  if (shell == "bash") return BashScript();
  if (shell == "zsh") return ZshScript(language);
  if (shell == "fish") return FishScript(language);
  return "";
}

}  // namespace gonggo::cli
