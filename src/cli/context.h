// Context: what a command works with besides its own arguments. Not thread-safe.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/date.h"
#include "base/result.h"
#include "cli/answer_stream.h"
#include "cli/environment.h"
#include "cli/exit_code.h"
#include "knowledge/skill_build.h"
#include "model/language.h"
#include "output/style.h"

namespace gonggo::cli {

enum class Verbosity : uint8_t { kNormal, kQuiet };
enum class AnswerForm : uint8_t { kHuman, kJson };

struct GlobalSettings {
  Language language = Language::kKorean;
  Verbosity verbosity = Verbosity::kNormal;
  AnswerForm form = AnswerForm::kHuman;
  std::string library_path;
  bool library_named = false;  // by --db or the settings: the user knows that it is there
  std::optional<Date> as_of;   // as the user said it
};

class Context {
 public:
  Context(const Environment& environment, const Clock& clock, GlobalSettings settings,
          AnswerStream& answer)
      : environment_(environment), clock_(clock), settings_(std::move(settings)), answer_(answer) {}

  [[nodiscard]] const Environment& environment() const { return environment_; }
  [[nodiscard]] const Clock& clock() const { return clock_; }
  [[nodiscard]] const GlobalSettings& settings() const { return settings_; }
  [[nodiscard]] Language language() const { return settings_.language; }
  [[nodiscard]] bool json() const { return settings_.form == AnswerForm::kJson; }
  [[nodiscard]] bool quiet() const { return settings_.verbosity == Verbosity::kQuiet; }
  [[nodiscard]] AnswerStream& answer() { return answer_; }

  // Colours for standard output and for standard error.
  [[nodiscard]] const Style& style() const { return style_; }
  [[nodiscard]] const Style& error_style() const { return error_style_; }
  void SetStyles(Style answer, Style error) {
    style_ = answer;
    error_style_ = error;
  }

  // The day that D-7 is counted from: --as-of, else today in Korea.
  [[nodiscard]] Date Today() const;

  // The skills to look for: those of the program with the user's own
  // ($XDG_CONFIG_HOME/gonggo/knowledge/*.yaml), which are read once. Fails where one of those files
  // is wrong.
  [[nodiscard]] Result<const SkillTable*> Skills();

  // A catalogue text in the user's language.
  [[nodiscard]] std::string Say(const Bilingual& message,
                                std::initializer_list<std::string_view> arguments = {}) const;

  // What went wrong, in the user's language where it is known in it.
  [[nodiscard]] std::string Words(const Error& error) const;

  // Lines on stderr. A problem is always shown ("gonggo: …"), a remark not with --quiet.
  void Problem(std::string_view message);
  void Remark(std::string_view message);

  // Shows `error` and gives the exit code that belongs to its kind.
  [[nodiscard]] ExitCode Report(const Error& error);
  // Shows a usage problem.
  [[nodiscard]] ExitCode UsageProblem(std::string_view message);

 private:
  const Environment& environment_;
  const Clock& clock_;
  GlobalSettings settings_;
  AnswerStream& answer_;
  std::unique_ptr<OwnedSkillTable> own_skills_;
  bool skills_loaded_ = false;
  Style style_;
  Style error_style_;
};

}  // namespace gonggo::cli
