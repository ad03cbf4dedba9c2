#include "cli/context.h"

#include <unistd.h>

#include <cerrno>

#include "cli/message_texts.h"
#include "cli/messages.h"
#include "knowledge/skill_overlay.h"
#include "output/message_wrap.h"
#include "output/reader_words.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

void WriteError(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(STDERR_FILENO, text.data(), text.size());
    if (written < 0 && errno != EINTR) return;  // nowhere left to complain
    if (written > 0) text.remove_prefix(static_cast<size_t>(written));
  }
}

// Each line made safe by itself, so that a message may have several.
std::string SafeLines(std::string_view message) {
  std::string out;
  size_t at = 0;
  while (at <= message.size()) {
    const size_t end = std::min(message.find('\n', at), message.size());
    out += SafeForTerminal(message.substr(at, end - at));
    out += '\n';
    at = end + 1;
  }
  return out;
}

// For a person in front of a terminal in lines of its width; a program gets a message as one line.
std::string ForReader(std::string text, const Environment& environment) {
  if (!environment.stderr_is_terminal) return text;
  return WrapMessage(text, environment.columns, 0);
}

}  // namespace

Date Context::Today() const {
  return settings_.as_of ? *settings_.as_of : KoreanDay(clock_.NowUnixSeconds());
}

Result<const SkillTable*> Context::Skills() {
  if (!skills_loaded_ && !environment_.config_home.empty()) {
    auto own = LoadSkillOverlay(environment_.config_home + "/gonggo/knowledge", BuiltInSkills());
    if (!own) return std::unexpected(own.error());
    own_skills_ = std::move(*own);
  }
  skills_loaded_ = true;
  return own_skills_ ? &own_skills_->table : &BuiltInSkills();
}

std::string Context::Say(const Bilingual& message,
                         std::initializer_list<std::string_view> arguments) const {
  return FormatMessage(message, settings_.language, arguments);
}

void Context::Problem(std::string_view message) {
  // What was answered so far comes first where both go to one terminal.
  if (environment_.stdout_is_terminal && environment_.stderr_is_terminal) answer_.Flush();
  constexpr std::string_view kName = "gonggo:";
  std::string words = ReaderWords(message, language());
  // What "-" stands for, where a file's name would be.
  constexpr std::string_view kDash = "-: ";
  if (words.starts_with(kDash)) words.replace(0, 1, Say(text::kStdin));
  const std::string text = ForReader(std::string(kName) + ' ' + SafeLines(words), environment_);
  WriteError(error_style_.Paint(Paint::kWarning, kName) + text.substr(kName.size()));
}

void Context::Remark(std::string_view message) {
  if (quiet()) return;
  if (environment_.stdout_is_terminal && environment_.stderr_is_terminal) answer_.Flush();
  WriteError(ForReader(SafeLines(ReaderWords(message, language())), environment_));
}

std::string Context::Words(const Error& error) const {
  const bool english = language() == Language::kEnglish && !error.english.empty();
  return english ? error.english : ReaderWords(error.message, language());
}

ExitCode Context::Report(const Error& error) {
  Problem(Words(error));
  switch (error.code) {
    case ErrorCode::kInvalidArgument:
      return ExitCode::kUsage;
    case ErrorCode::kNotFound:
      return ExitCode::kNotFound;
    case ErrorCode::kIo:
    case ErrorCode::kLimit:
    case ErrorCode::kCorrupt:
    case ErrorCode::kBusy:
    case ErrorCode::kUnsupported:
      return ExitCode::kLibraryUnusable;
  }
  return ExitCode::kLibraryUnusable;
}

ExitCode Context::UsageProblem(std::string_view message) {
  Problem(message);
  return ExitCode::kUsage;
}

}  // namespace gonggo::cli
