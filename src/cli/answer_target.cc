#include "cli/answer_target.h"

#include <filesystem>
#include <system_error>

#include "cli/message_texts.h"
#include "cli/output_file.h"

namespace gonggo::cli {

AnswerTarget::AnswerTarget(Context& context, const Arguments& arguments)
    : context_(context), path_(arguments.Value("output")), force_(arguments.Has("force")) {
  if (path_ == "-") path_.reset();
}

std::string& AnswerTarget::buffer() { return path_ ? content_ : context_.answer().buffer(); }

bool AnswerTarget::Drain() {
  if (!path_) context_.answer().Drain();
  return !context_.answer().stopped();
}

ExitCode AnswerTarget::Check() {
  std::error_code ignored;
  if (!path_ || force_ || !std::filesystem::is_regular_file(*path_, ignored))
    return ExitCode::kDone;
  return context_.UsageProblem(context_.Say(text::kFileExists, {*path_}));
}

ExitCode AnswerTarget::Finish(const Bilingual& what, uint64_t count) {
  if (!path_) return ExitCode::kDone;
  const auto written =
      WriteFileInOneStep(*path_, content_, force_ ? Overwrite::kReplace : Overwrite::kRefuse);
  if (written) {
    const std::string contents = context_.Say(what, {std::to_string(count)});
    context_.Remark(context_.Say(text::kFileHolds, {*path_, contents}));
    return ExitCode::kDone;
  }
  context_.Problem(context_.Words(written.error()));
  return written.error().code == ErrorCode::kInvalidArgument ? ExitCode::kUsage
                                                             : ExitCode::kSomeFailed;
}

}  // namespace gonggo::cli
