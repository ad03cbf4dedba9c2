#include "cli/arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

#include "cli/meant_command.h"
#include "cli/message_texts.h"
#include "cli/messages.h"
#include "cli/placeholder.h"
#include "cli/settings.h"
#include "cli/words.h"
#include "text/nearest.h"
#include "text/normalize.h"

namespace gonggo::cli {
namespace {

// Where CLI11 puts what it finds; stands still while it parses.
struct Slots {
  struct Slot {
    const OptionSpec* spec = nullptr;
    bool flag = false;
    std::vector<std::string> values;
  };
  // Pointers into it are handed to CLI11.
  std::vector<std::unique_ptr<Slot>> options;
  std::vector<std::string> positionals;
};

void AddOption(CLI::App& app, const OptionSpec& spec, Slots& slots) {
  slots.options.push_back(std::make_unique<Slots::Slot>());
  Slots::Slot& slot = *slots.options.back();
  slot.spec = &spec;
  std::string names = "--" + std::string(spec.name);
  if (spec.short_name != '\0') names = std::string("-") + spec.short_name + "," + names;
  if (spec.kind == OptionKind::kFlag) {
    app.add_flag(names, slot.flag)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  } else {
    app.add_option(names, slot.values)->allow_extra_args(false);
  }
}

std::vector<std::string> OptionNames(const CommandSpec* command) {
  std::vector<std::string> names;
  for (const OptionSpec& option : GlobalOptions()) names.push_back("--" + std::string(option.name));
  if (command != nullptr) {
    for (const OptionSpec& option : command->options)
      names.push_back("--" + std::string(option.name));
  }
  return names;
}

std::string WithSuggestion(std::string problem, std::string_view name,
                           const std::vector<std::string>& candidates, Language language) {
  if (const auto nearest = NearestName(name, candidates)) {
    problem += '\n' + FormatMessage(text::kDidYouMean, language, {*nearest});
  }
  return problem;
}

std::string UsageHint(const CommandSpec* command, Language language) {
  const std::string name = command == nullptr ? "gonggo" : "gonggo " + std::string(command->name);
  return '\n' + FormatMessage(text::kSeeHelp, language, {name + " --help"});
}

std::string UnknownWord(const std::vector<std::string>& extras, const CommandSpec* command,
                        Language language) {
  for (const std::string& extra : extras) {
    if (extra.size() < 2 || extra.front() != '-') continue;
    const std::string name = extra.substr(0, extra.find('='));
    return WithSuggestion(FormatMessage(text::kUnknownOption, language, {name}), name,
                          OptionNames(command), language);
  }
  const std::string& word = extras.front();
  if (command != nullptr) return FormatMessage(text::kTooManyArguments, language, {word});
  return UnknownCommandWords(word, language);
}

std::optional<std::string> CheckChoice(std::string_view value, std::string_view choices,
                                       std::string_view what, Language language) {
  if (choices.empty()) return std::nullopt;
  const std::vector<std::string> allowed = SplitWords(choices);
  if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return std::nullopt;
  return WithSuggestion(
      FormatMessage(text::kNotAChoice, language, {value, what, WithCommas(allowed)}), value,
      allowed, language);
}

bool IsPath(ValueHint hint) { return hint == ValueHint::kFile || hint == ValueHint::kDirectory; }

// Whether letters of Hangul stand in it that are no syllables yet: U+1100 to U+11FF.
bool HoldsJamo(std::string_view text) {
  for (size_t at = text.find('\xE1'); at != std::string_view::npos;
       at = text.find('\xE1', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    if (next >= '\x84' && next <= '\x87') return true;
  }
  return false;
}

// Words are composed (NFC), as everything that they are held against: what is pasted from names of
// files of a Mac is not. Paths stay as they were typed, since a file may be called so.
void Compose(Slots& slots, const CommandSpec* command) {
  const auto compose = [](std::vector<std::string>& values) {
    for (std::string& value : values) {
      if (HoldsJamo(value)) value = NormalizeText(value);
    }
  };
  for (const auto& slot : slots.options) {
    if (!IsPath(slot->spec->hint)) compose(slot->values);
  }
  // Its words may be a path, too.
  const bool paths = command == nullptr || IsPath(command->positional.hint) ||
                     command->name == "config" || command->name == "export";
  if (!paths) compose(slots.positionals);
}

// "마감" as the choice that it names: "deadline".
void TakeOtherNames(Slots& slots) {
  for (const auto& slot : slots.options) {
    for (const std::string& pair : SplitWords(slot->spec->other_names)) {
      const size_t equals = pair.find('=');
      for (std::string& value : slot->values) {
        if (value == pair.substr(0, equals)) value = pair.substr(equals + 1);
      }
    }
  }
}

// Whether it is one of the words that the command begins with, where it has some: "list" of
// `config`.
std::optional<std::string> CheckFirstWord(std::string_view word, const CommandSpec& command,
                                          Language language) {
  const PositionalSpec& positional = command.positional;
  const bool verbs = positional.name.starts_with('[');
  const std::string what =
      verbs ? "gonggo " + std::string(command.name) : std::string(positional.name);
  auto problem = CheckChoice(word, positional.choices, what, language);
  if (problem && positional.later == ValueHint::kSetting && FindSetting(word) != nullptr)
    *problem += '\n' + FormatMessage(text::kMeantSetting, language, {word});
  return problem;
}

std::optional<std::string> CheckValues(const Slots& slots, const CommandSpec* command,
                                       Language language) {
  for (const auto& slot : slots.options) {
    for (const std::string& value : slot->values) {
      auto problem =
          CheckChoice(value, slot->spec->choices, "--" + std::string(slot->spec->name), language);
      if (problem) return problem;
    }
  }
  if (command == nullptr) return std::nullopt;
  const PositionalSpec& positional = command->positional;
  const int count = static_cast<int>(slots.positionals.size());
  if (count < positional.min) {
    return FormatMessage(
        text::kMissingArgument, language,
        {command->name, NeededWords(positional.name, language), FirstExample(*command)});
  }
  if (positional.max != kAnyNumber && count > positional.max) {
    return FormatMessage(text::kTooManyArguments, language,
                         {slots.positionals[static_cast<size_t>(positional.max)]});
  }
  if (count > 0) return CheckFirstWord(slots.positionals.front(), *command, language);
  return std::nullopt;
}

// The option that CLI11 found no value for: the last word, or the one before the next option.
std::string OptionWithoutValue(const std::vector<std::string>& words, const Slots& slots) {
  for (size_t i = words.size(); i-- > 0;) {
    for (const auto& slot : slots.options) {
      const OptionSpec& spec = *slot->spec;
      if (spec.kind == OptionKind::kFlag) continue;
      const bool is_long = words[i] == "--" + std::string(spec.name);
      const bool is_short = words[i] == std::string("-") + spec.short_name;
      const bool alone = i + 1 == words.size() || words[i + 1].starts_with("-");
      if ((is_long || is_short) && alone) return words[i];
    }
  }
  return words.empty() ? "" : words.back();
}

// What marks a word that is no option, whatever it begins with, while CLI11 looks for options.
constexpr char kNotAnOption = '\x01';

// A marked word may have become an argument, the value of an option or nothing at all.
void Unmark(std::vector<std::string>& words) {
  for (std::string& word : words) {
    if (word.starts_with(kNotAnOption)) word.erase(0, 1);
  }
}

void Collect(const Slots& slots, Arguments& arguments) {
  for (const auto& slot : slots.options) {
    const std::string name(slot->spec->name);
    if (slot->flag) arguments.options[name] = {""};
    if (!slot->values.empty()) arguments.options[name] = slot->values;
  }
  arguments.positionals = slots.positionals;
}

const OptionSpec* ShortOption(char letter, const CommandSpec& command) {
  for (const auto options : {command.options, GlobalOptions()}) {
    for (const OptionSpec& option : options) {
      if (option.short_name == letter) return &option;
    }
  }
  return nullptr;
}

// "-n", "-n5", "-qn2": short options as they stand, the last with the number that it takes; "-n5x"
// is a number mistyped. "-newcomer:yes" is none, nor is "-office:x" where there is an -o.
bool IsShortOption(std::string_view word, const CommandSpec& command) {
  const OptionSpec* option = ShortOption(word[1], command);
  // "-o" alone, which other commands have: who writes it does not mean to leave out a letter.
  if (word.size() == 2) return option != nullptr || word == "-o";
  size_t at = 1;
  while (option != nullptr && option->value_name.empty() && at + 1 < word.size())
    option = ShortOption(word[++at], command);
  return option != nullptr && option->value_name == "N" && at + 1 < word.size() &&
         word[at + 1] >= '0' && word[at + 1] <= '9';
}

// The words with those marked that are no options whatever they begin with: "-신입" of a query, and
// everything behind "--", which is taken away.
std::vector<std::string> WithPlainWordsMarked(const std::vector<std::string>& words) {
  std::vector<std::string> marked;
  const CommandSpec* command = nullptr;
  bool only_words = false;
  for (const std::string& word : words) {
    const bool of_command = command != nullptr;
    if (!of_command) command = FindCommand(word);
    if (of_command && !only_words && word == "--") {
      only_words = true;
      continue;
    }
    const bool takes_query =
        of_command && command->positional.name.find("QUERY") != std::string_view::npos;
    const bool left_out = takes_query && word.size() > 1 && word[0] == '-' && word[1] != '-' &&
                          !IsShortOption(word, *command);
    marked.push_back(only_words || left_out ? kNotAnOption + word : word);
  }
  return marked;
}

}  // namespace

bool Arguments::Has(std::string_view option) const { return options.contains(option); }

std::optional<std::string> Arguments::Value(std::string_view option) const {
  const auto it = options.find(option);
  if (it == options.end() || it->second.empty()) return std::nullopt;
  return it->second.back();
}

std::vector<std::string> Arguments::Values(std::string_view option) const {
  const auto it = options.find(option);
  return it == options.end() ? std::vector<std::string>() : it->second;
}

ParsedCommandLine ParseArguments(const std::vector<std::string>& words, Language language) {
  ParsedCommandLine parsed;
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.require_subcommand(0, 1);
  Slots slots;
  for (const OptionSpec& option : GlobalOptions()) AddOption(app, option, slots);
  std::vector<std::pair<CLI::App*, const CommandSpec*>> subcommands;
  for (const CommandSpec& command : AllCommands()) {
    CLI::App* sub = app.add_subcommand(std::string(command.name));
    sub->set_help_flag();
    sub->fallthrough();
    sub->allow_extras();
    subcommands.emplace_back(sub, &command);
    // Only the command that is used needs its options: building all of them is most of the
    // start-up.
    if (std::find(words.begin(), words.end(), command.name) == words.end()) continue;
    for (const OptionSpec& option : command.options) AddOption(*sub, option, slots);
    if (!command.positional.name.empty()) sub->add_option("arguments", slots.positionals);
  }
  std::vector<std::string> extras;
  try {
    const std::vector<std::string> marked = WithPlainWordsMarked(words);
    app.parse(std::vector<std::string>(marked.rbegin(), marked.rend()));
    extras = app.remaining(true);
  } catch (const CLI::ArgumentMismatch&) {
    parsed.problem =
        FormatMessage(text::kOptionNeedsValue, language, {OptionWithoutValue(words, slots)});
  } catch (const CLI::Error& error) {
    parsed.problem = error.what();
  }
  for (const auto& [sub, command] : subcommands) {
    if (sub->parsed()) parsed.arguments.command = command;
  }
  std::erase(extras, "--");
  Unmark(slots.positionals);
  for (const auto& slot : slots.options) Unmark(slot->values);
  Unmark(extras);
  Compose(slots, parsed.arguments.command);
  TakeOtherNames(slots);
  Collect(slots, parsed.arguments);
  const CommandSpec* command = parsed.arguments.command;
  if (!parsed.problem && !extras.empty()) parsed.problem = UnknownWord(extras, command, language);
  if (!parsed.problem && !parsed.arguments.Has("help")) {
    parsed.problem = CheckValues(slots, command, language);
  }
  // Where a command is named already, more lines only hide it.
  const bool pointed = command == nullptr && !extras.empty() && !extras.front().starts_with('-') &&
                       !MeantCommand(extras.front(), language).empty();
  if (parsed.problem && !pointed) *parsed.problem += UsageHint(command, language);
  return parsed;
}

}  // namespace gonggo::cli
