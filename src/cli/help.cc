#include "cli/help.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/placeholder.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kUsage{"사용법", "Usage"};
constexpr Bilingual kSynopsis{"gonggo 명령 [옵션]… [인자]…",
                              "gonggo COMMAND [OPTION]… [ARGUMENT]…"};
constexpr Bilingual kOptions{"옵션", "Options"};
constexpr Bilingual kGlobal{"어디에나 쓰는 옵션", "Options of every command"};
constexpr Bilingual kExamples{"예", "Examples"};
constexpr Bilingual kCommandsHeading{"명령", "Commands"};
constexpr Bilingual kAbout{"gonggo - 채용공고를 읽어 정리하고 보관합니다",
                           "gonggo - reads job postings and keeps them"};
constexpr Bilingual kMore{"명령 하나의 도움말: gonggo help 명령",
                          "Help on one command: gonggo help COMMAND"};

using Rows = std::vector<std::pair<std::string, std::string_view>>;

std::string Heading(const Bilingual& text, const HelpOptions& options) {
  return options.style.Paint(Paint::kStrong, text.In(options.language)) + '\n';
}

// Two columns; the second is wrapped under itself.
std::string TwoColumns(const Rows& rows, const HelpOptions& options) {
  constexpr size_t kIndent = 2;
  constexpr size_t kWidestLabel = 28;
  size_t label_width = 0;
  for (const auto& [label, ignored] : rows) {
    const size_t width = DisplayWidth(label);
    if (width <= kWidestLabel) label_width = std::max(label_width, width);
  }
  const size_t second = kIndent + label_width + 2;
  const size_t room = options.columns > second + 20 ? options.columns - second : 20;
  std::string out;
  for (const auto& [label, text] : rows) {
    out += std::string(kIndent, ' ') + label;
    const size_t width = DisplayWidth(label);
    const std::string wrapped = WrapToWidth(text, room, 0);
    out += width > label_width ? '\n' + std::string(second, ' ')
                               : std::string(label_width - width + 2, ' ');
    for (const char c : wrapped) {
      out += c;
      if (c == '\n') out.append(second, ' ');
    }
    out += '\n';
  }
  return out;
}

Rows OptionRows(std::span<const OptionSpec> specs, Language language) {
  Rows rows;
  for (const OptionSpec& option : specs)
    rows.emplace_back(OptionLabel(option, language), option.help.In(language));
  return rows;
}

}  // namespace

std::string OptionLabel(const OptionSpec& option, Language language) {
  std::string label = option.short_name == '\0' ? "" : std::string("-") + option.short_name + ", ";
  label += "--" + std::string(option.name);
  if (!option.value_name.empty()) label += ' ' + UsageWords(option.value_name, language);
  return label;
}

std::string UsageLine(const CommandSpec& command, Language language) {
  std::string line = "gonggo " + std::string(command.name) + " ";
  line += UsageWords("[OPTION]…", language);
  if (!command.positional.name.empty()) line += ' ' + UsageWords(command.positional.name, language);
  return line;
}

std::string CommandHelp(const CommandSpec& command, const HelpOptions& options) {
  const Language language = options.language;
  std::string out = Heading(kUsage, options) + "  " + UsageLine(command, language) + "\n\n";
  out += WrapToWidth(command.summary.In(language), options.columns, 0) + '\n';
  std::string_view description = command.description.In(language);
  while (!description.empty()) {
    const size_t end = std::min(description.find('\n'), description.size());
    out += '\n' + WrapToWidth(description.substr(0, end), options.columns, 0) + '\n';
    description.remove_prefix(std::min(end + 1, description.size()));
  }
  if (!command.options.empty()) {
    out += '\n' + Heading(kOptions, options) +
           TwoColumns(OptionRows(command.options, language), options);
  }
  out +=
      '\n' + Heading(kGlobal, options) + TwoColumns(OptionRows(GlobalOptions(), language), options);
  std::string_view examples = command.examples;
  if (!examples.empty()) out += '\n' + Heading(kExamples, options);
  while (!examples.empty()) {
    const size_t end = std::min(examples.find('\n'), examples.size());
    out += "  $ " + std::string(examples.substr(0, end)) + '\n';
    examples.remove_prefix(std::min(end + 1, examples.size()));
  }
  return out;
}

std::string OverviewHelp(const HelpOptions& options) {
  std::string out(kAbout.In(options.language));
  out += "\n\n" + Heading(kUsage, options) + "  " + std::string(kSynopsis.In(options.language)) +
         "\n\n";
  Rows rows;
  for (const CommandSpec& command : AllCommands()) {
    rows.emplace_back(std::string(command.name), command.summary.In(options.language));
  }
  out += Heading(kCommandsHeading, options) + TwoColumns(rows, options);
  out += '\n' + Heading(kGlobal, options) +
         TwoColumns(OptionRows(GlobalOptions(), options.language), options);
  out += '\n' + std::string(kMore.In(options.language)) + '\n';
  return out;
}

}  // namespace gonggo::cli
