// gonggo extract: postings as JSON Lines on stdout; keeps nothing.
#include <unistd.h>

#include <string>

#include "cli/command/commands.h"
#include "cli/inputs.h"
#include "cli/message_texts.h"
#include "cli/progress.h"
#include "cli/unread.h"
#include "document/read.h"
#include "model/posting_json.h"
#include "output/json_pretty.h"
#include "pipeline/open_input.h"
#include "posting/parse.h"

namespace gonggo::cli {
namespace {

enum class Layout : uint8_t { kLine, kPretty };

struct ExtractOptions {
  std::optional<Format> format;
  JsonContacts contacts = JsonContacts::kLeaveOut;
  bool with_text = false;
  Layout layout = Layout::kLine;
};

ExtractOptions OptionsFrom(const Arguments& arguments) {
  ExtractOptions options;
  if (const auto name = arguments.Value("format")) options.format = FormatFromName(*name);
  if (arguments.Has("with-contacts")) options.contacts = JsonContacts::kInclude;
  options.with_text = arguments.Has("with-text");
  if (arguments.Has("pretty")) options.layout = Layout::kPretty;
  return options;
}

class Extraction {
 public:
  Extraction(Context& context, const ExtractOptions& options, const ParseOptions& parse,
             size_t file_count)
      : context_(context), options_(options), parser_(parse), progress_(context, file_count) {
    // Someone watches, or another program waits for each line: then a line at once.
    prompt_ = context.environment().stdout_is_terminal;
  }

  void File(const std::string& file) {
    auto source = OpenInput(file);
    if (!source) {
      Fail(source.error().message);
      return;
    }
    UnreadTally unread;
    const ReadHint hint{.name = file, .format = options_.format};
    const auto read = ReadDocuments(**source, hint, [&](Document&& document) {
      Write(document, unread);
      return !context_.answer().stopped();
    });
    if (!read) Fail(read.error().message);
    progress_.Clear();
    if (unread.Tell(file, context_)) ++failures_;
    ++files_;
  }

  void Fail(const std::string& message) {
    progress_.Clear();
    context_.Problem(message);
    ++failures_;
  }

  [[nodiscard]] ExitCode Finish() {
    progress_.Clear();
    context_.answer().Flush();
    const std::string failed =
        failures_ == 0 ? "" : context_.Say(text::kFailedSuffix, {std::to_string(failures_)});
    if (!context_.answer().stopped()) {
      context_.Remark(context_.Say(text::kExtractDone,
                                   {std::to_string(postings_), std::to_string(files_), failed}));
    }
    return failures_ == 0 ? ExitCode::kDone : ExitCode::kSomeFailed;
  }

 private:
  void Write(const Document& document, UnreadTally& unread) {
    PostingJsonOptions json;
    json.contacts = options_.contacts;
    if (options_.with_text) json.text = document.text;
    for (const Posting& posting : parser_.Parse(document)) {
      unread.Count(posting);
      std::string& out = context_.answer().buffer();
      if (options_.layout == Layout::kPretty) {
        line_.clear();
        AppendPostingJson(posting, json, line_);
        AppendPrettyJson(line_, out);
      } else {
        AppendPostingJson(posting, json, out);
      }
      out += '\n';
      ++postings_;
      if (prompt_) {
        progress_.Clear();
        context_.answer().Flush();
      } else {
        context_.answer().Drain();
      }
    }
    progress_.Show(files_, postings_);
  }

  Context& context_;
  const ExtractOptions& options_;
  PostingParser parser_;
  Progress progress_;
  std::string line_;
  uint64_t files_ = 0;
  uint64_t postings_ = 0;
  uint64_t failures_ = 0;
  bool prompt_ = false;
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
  const ExtractOptions options = OptionsFrom(arguments);
  const InputList list = ExpandInputs(inputs, context);
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  const ParseOptions parse{.as_of = context.settings().as_of, .skills = *skills};
  Extraction extraction(context, options, parse, list.files.size());
  for (const InputFailure& failure : list.failures) extraction.Fail(failure.message);
  for (const std::string& file : list.files) {
    if (context.answer().stopped()) break;
    extraction.File(file);
  }
  return extraction.Finish();
}

}  // namespace gonggo::cli
