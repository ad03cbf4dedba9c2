// gonggo extract: postings as JSON Lines on stdout; keeps nothing.
#include <string>
#include <vector>

#include "cli/command/commands.h"
#include "cli/extract_pool.h"
#include "cli/inputs.h"
#include "cli/message_texts.h"
#include "cli/no_posting.h"
#include "cli/progress.h"
#include "pipeline/parse_pool.h"

namespace gonggo::cli {
namespace {

ExtractRequest RequestFrom(const Arguments& arguments, const Context& context) {
  ExtractRequest request;
  if (const auto name = arguments.Value("format")) request.format = FormatFromName(*name);
  if (arguments.Has("with-contacts")) request.contacts = JsonContacts::kInclude;
  request.language = context.language();
  request.with_text = arguments.Has("with-text");
  request.pretty = arguments.Has("pretty");
  request.prompt = context.environment().stdout_is_terminal;
  return request;
}

class Extraction {
 public:
  Extraction(Context& context, const ExtractRequest& request)
      : context_(context), request_(request), progress_(context, request.files.size()) {}

  void Run() {
    ExtractPool pool(request_, UsefulParsers());
    while (auto parts = pool.Pop()) {
      for (const ExtractedPart& part : *parts) Take(part);
      if (context_.answer().stopped()) return;
    }
  }

  void Fail(const std::string& message) {
    progress_.Clear();
    context_.Problem(message);
    ++failures_;
  }

  [[nodiscard]] ExitCode Finish() {
    progress_.Clear();
    context_.answer().Flush();
    TellLeftOut(notes_, text::kExtractNotesLeftOut, context_);
    const std::string failed =
        failures_ == 0 ? "" : context_.Say(text::kFailedSuffix, {std::to_string(failures_)});
    if (!context_.answer().stopped()) {
      context_.Remark(context_.Say(text::kExtractDone,
                                   {std::to_string(postings_), std::to_string(files_), failed}));
    }
    return failures_ == 0 ? ExitCode::kDone : ExitCode::kSomeFailed;
  }

 private:
  void Take(const ExtractedPart& part) {
    context_.answer().Write(part.json);
    postings_ += part.postings;
    unread_.Add(part.unread);
    notes_.insert(notes_.end(), part.notes.begin(), part.notes.end());
    if (request_.prompt) {
      progress_.Clear();
      context_.answer().Flush();
    }
    for (const std::string& failure : part.failures) Fail(failure);
    if (part.ends_file) EndFile(part);
    progress_.Show(files_, postings_);
  }

  void EndFile(const ExtractedPart& part) {
    if (!part.opened) return;
    progress_.Clear();
    if (unread_.Tell(part.file, context_)) ++failures_;
    unread_ = {};
    ++files_;
  }

  Context& context_;
  const ExtractRequest& request_;
  Progress progress_;
  UnreadTally unread_;              // of the file that is being read
  std::vector<std::string> notes_;  // in which there is no opening
  uint64_t files_ = 0;
  uint64_t postings_ = 0;
  uint64_t failures_ = 0;
};

}  // namespace

ExitCode RunExtract(Context& context, const Arguments& arguments) {
  std::vector<std::string> inputs = arguments.positionals;
  if (inputs.empty()) {
    if (context.environment().stdin_is_terminal) {
      return context.UsageProblem(context.Say(text::kNoInput));
    }
    inputs.emplace_back("-");
  }
  for (const std::string& input : inputs) {
    if (IsUrl(input)) return context.UsageProblem(context.Say(text::kUrlInput, {input, "extract"}));
  }
  const InputList list = ExpandInputs(inputs, context);
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  ExtractRequest request = RequestFrom(arguments, context);
  request.files = list.files;
  request.parse = {.as_of = context.settings().as_of, .skills = *skills};
  Extraction extraction(context, request);
  for (const InputFailure& failure : list.failures) extraction.Fail(failure.message);
  extraction.Run();
  return extraction.Finish();
}

}  // namespace gonggo::cli
