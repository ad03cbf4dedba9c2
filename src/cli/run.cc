#include "cli/run.h"

#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/arguments.h"
#include "cli/command/commands.h"
#include "cli/config_file.h"
#include "cli/config_path.h"
#include "cli/context.h"
#include "cli/help.h"
#include "cli/message_texts.h"
#include "cli/messages.h"
#include "cli/version.h"
#include "model/system_words.h"

namespace gonggo::cli {
namespace {

Language LanguageOf(std::string_view code, Language otherwise) {
  if (code.starts_with("ko")) return Language::kKorean;
  if (code.starts_with("en")) return Language::kEnglish;
  return otherwise;
}

// The language must be known before a wrong command line can be explained.
Language EarlyLanguage(const std::vector<std::string>& words, Language otherwise) {
  constexpr std::string_view kOption = "--lang";
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (word == "--") break;
    if (word == kOption && i + 1 < words.size()) return LanguageOf(words[i + 1], otherwise);
    if (word.starts_with("--lang=")) return LanguageOf(word.substr(kOption.size() + 1), otherwise);
  }
  return otherwise;
}

bool UseColour(std::string_view when, const Environment& environment, bool is_terminal) {
  if (when == "always") return true;
  if (when == "never") return false;
  return is_terminal && !environment.no_color && environment.term != "dumb";
}

struct Setup {
  GlobalSettings settings;
  std::string colour = "auto";
  std::optional<std::string> problem;
};

// Empty where the environment names no place.
std::string DefaultLibraryPath(const Environment& environment) {
  return environment.data_home.empty() ? "" : environment.data_home + "/gonggo/library.db";
}

// Options come before the configuration file, which comes before the environment.
Setup ReadSetup(const Arguments& arguments, const ConfigFile& config,
                const Environment& environment, Language language) {
  Setup setup;
  GlobalSettings& settings = setup.settings;
  settings.language = language;
  if (arguments.Has("quiet")) settings.verbosity = Verbosity::kQuiet;
  if (arguments.Has("json")) settings.form = AnswerForm::kJson;
  settings.library_path = DefaultLibraryPath(environment);
  if (const auto path = config.Get("db")) {
    settings.library_path = path->starts_with("~/") ? environment.home + path->substr(1) : *path;
    settings.library_named = true;
  }
  if (const auto path = arguments.Value("db")) {
    settings.library_path = *path;
    settings.library_named = true;
  }
  if (const auto colour = config.Get("color")) setup.colour = *colour;
  if (const auto colour = arguments.Value("color")) setup.colour = *colour;
  if (const auto day = arguments.Value("as-of")) {
    settings.as_of = ParseIsoDate(*day);
    if (!settings.as_of) setup.problem = FormatMessage(text::kBadDate, language, {*day});
  }
  return setup;
}

ExitCode Dispatch(Context& context, const ParsedCommandLine& parsed) {
  const Arguments& arguments = parsed.arguments;
  const HelpOptions help{context.language(), context.style(), context.environment().columns};
  if (arguments.Has("version")) {
    context.answer().Write("gonggo " + std::string(kVersion) + "\n");
    return ExitCode::kDone;
  }
  if (parsed.problem) return context.UsageProblem(*parsed.problem);
  if (arguments.command == nullptr) {
    context.answer().Write(OverviewHelp(help));
    // Nothing was asked for: that is help wanted, but a script should notice.
    return arguments.Has("help") ? ExitCode::kDone : ExitCode::kUsage;
  }
  if (arguments.Has("help")) {
    context.answer().Write(CommandHelp(*arguments.command, help));
    return ExitCode::kDone;
  }
  return arguments.command->run(context, arguments);
}

constexpr Bilingual kNoThread{
    "스레드를 시작하지 못했습니다({0}). 실행할 수 있는 프로세스 수를 늘려 주세요(지금 값: ulimit "
    "-u).",
    "cannot start a thread ({0}). Raise the limit on processes (now: ulimit -u)."};

// A command that needs a thread beside its own says so by the exception of std::thread.
ExitCode DispatchWithThreads(Context& context, const ParsedCommandLine& parsed) {
  try {
    return Dispatch(context, parsed);
  } catch (const std::system_error& problem) {
    if (problem.code() != std::errc::resource_unavailable_try_again) throw;
    context.Problem(
        context.Say(kNoThread, {SystemWords(problem.code().value(), context.language())}));
    return ExitCode::kLibraryUnusable;
  }
}

}  // namespace

ExitCode RunCommandLine(const std::vector<std::string>& words, const Environment& environment,
                        const Clock& clock, AnswerStream& answer) {
  const Result<ConfigFile> config = ConfigFile::Load(ConfigPath(environment));
  Language language = LanguageOf(environment.locale, Language::kKorean);
  if (config) language = LanguageOf(config->Get("lang").value_or(""), language);
  language = EarlyLanguage(words, language);

  ParsedCommandLine parsed = ParseArguments(words, language);
  Setup setup = ReadSetup(parsed.arguments, config ? *config : ConfigFile(), environment, language);
  if (!parsed.problem) parsed.problem = setup.problem;

  Context context(environment, clock, setup.settings, answer);
  const auto style = [&](bool is_terminal) {
    return UseColour(setup.colour, environment, is_terminal) ? Style::Coloured() : Style();
  };
  context.SetStyles(style(environment.stdout_is_terminal), style(environment.stderr_is_terminal));
  if (!config) context.Problem(config.error().message);

  ExitCode code = DispatchWithThreads(context, parsed);
  answer.Flush();
  if (answer.error() != 0) {
    context.Problem(context.Say(text::kStdoutFailed, {SystemWords(answer.error(), language)}));
    if (code == ExitCode::kDone) code = ExitCode::kSomeFailed;
  }
  return code;
}

}  // namespace gonggo::cli
