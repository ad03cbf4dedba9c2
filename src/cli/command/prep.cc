// gonggo prep: the interview document of one posting, or its résumé page.
#include <filesystem>
#include <optional>

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts_llm.h"
#include "cli/message_texts_prep.h"
#include "cli/output_file.h"
#include "cli/prep_pdf.h"
#include "cli/prep_polish.h"
#include "cli/profile_files.h"
#include "cli/track_access.h"
#include "cli/visit.h"
#include "cli/without_contacts.h"
#include "fit/evaluate.h"
#include "output/prep_json.h"
#include "output/prep_markdown.h"
#include "output/prep_page.h"
#include "output/prep_regions.h"
#include "prep/prepare.h"
#include "text/shell_words.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// A document with its notes is some hundred kB.
constexpr size_t kMostDocumentBytes = size_t{16} << 20U;

struct Chosen {
  PostingRecord record;
  std::string text;  // of its document
  size_t count = 0;
};

// An empty profile where the user has none and asked for none.
Result<Profile> ProfileFor(Context& context, const Arguments& arguments) {
  if (!arguments.Value("profile") && ProfileNames(context).empty()) {
    context.Remark(context.Say(text::kPrepNoProfile));
    return Profile{};
  }
  const auto name = ChosenProfile(context, arguments);
  if (!name) return std::unexpected(name.error());
  return LoadProfile(context, *name);
}

// The next interview that the application has ahead.
std::optional<Date> RecordedInterview(Context& context, const std::string& id) {
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return std::nullopt;
  const auto tracked = (*library)->Applications({.ids = {id}});
  if (!tracked) return std::nullopt;
  std::optional<Date> next;
  for (const TrackedPosting& posting : *tracked) {
    for (const ApplicationEvent& event : posting.application.events) {
      const Date day = event.at.day;
      if (event.point.stage == Stage::kInterview && day > context.Today() && (!next || day < *next))
        next = day;
    }
  }
  return next;
}

Result<std::optional<Date>> InterviewDay(Context& context, const Arguments& arguments,
                                         const std::string& id) {
  const auto given = arguments.Value("interview");
  if (!given) return RecordedInterview(context, id);
  const auto day = ParseIsoDate(*given);
  if (!day) return Fail(ErrorCode::kInvalidArgument, context.Say(text::kPrepBadDate, {*given}));
  if (*day > context.Today()) return std::optional<Date>(day);
  context.Remark(context.Say(text::kPrepDatePassed, {*given}));
  return std::optional<Date>();
}

// What a file is to hold, and what to tell of it.
struct FileContent {
  std::string text;
  const Bilingual* done = &text::kPrepWritten;
};

// What `path` is to hold: `fresh`, with what the user wrote into the file.
Result<FileContent> WithOwnWords(Context& context, const std::string& path, std::string fresh,
                                 bool force) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return FileContent{std::move(fresh)};
  const auto old = ReadWholeFile(context, path, kMostDocumentBytes);
  if (!old) return std::unexpected(old.error());
  auto merged = MergeRegions(*old, fresh, force);
  if (merged) {
    if (merged->kept > 0)
      context.Remark(context.Say(text::kPrepKept, {std::to_string(merged->kept)}));
    const Bilingual* done = &text::kPrepMadeAgain;
    if (merged->text == *old) {
      done = &text::kPrepSame;
    } else if (force) {
      done = &text::kPrepReplaced;
    }
    return FileContent{std::move(merged->text), done};
  }
  if (force) return FileContent{std::move(fresh), &text::kPrepReplaced};
  if (merged.error().kind == RegionProblemKind::kNotOurs)
    return Fail(ErrorCode::kInvalidArgument, context.Say(text::kPrepOfAnother, {path}));
  if (merged.error().kind == RegionProblemKind::kNone)
    return Fail(ErrorCode::kInvalidArgument, context.Say(text::kPrepNotOurs, {path}));
  return Fail(ErrorCode::kInvalidArgument,
              context.Say(text::kPrepDamaged, {path, std::to_string(merged.error().line)}));
}

// As it was said, else as the file's name has it.
std::string FormatOf(const Arguments& arguments) {
  if (auto format = arguments.Value("format")) return *format;
  const std::string path = AsciiLower(arguments.Value("output").value_or(""));
  if (path.ends_with(".html") || path.ends_with(".htm")) return "html";
  return path.ends_with(".pdf") ? "pdf" : "markdown";
}

ExitCode Write(Context& context, const Arguments& arguments, const PrepPage& page) {
  const std::string format = FormatOf(arguments);
  const auto path = arguments.Value("output");
  const bool to_file = path && *path != "-";
  const bool force = arguments.Has("force");
  std::string content;
  if (format == "markdown") {
    AppendPrepMarkdown(page, content);
  } else {
    AppendPrepHtml(page, context.language(), content);
  }
  if (format == "pdf") {
    auto pdf = PrintPdf(context, content);
    if (!pdf) return context.Report(pdf.error());
    content = std::move(*pdf);
  }
  if (!to_file) {
    context.answer().Write(content);
    return ExitCode::kDone;
  }
  FileContent file{std::move(content)};
  if (format != "pdf") {
    auto merged = WithOwnWords(context, *path, std::move(file.text), force);
    if (!merged) return context.Report(merged.error());
    file = std::move(*merged);
  } else if (std::error_code ignored; force && std::filesystem::exists(*path, ignored)) {
    file.done = &text::kPrepReplaced;
  }
  const bool replace = force || format != "pdf";
  if (file.done != &text::kPrepSame) {
    const auto written =
        WriteFileInOneStep(*path, file.text, replace ? Overwrite::kReplace : Overwrite::kRefuse);
    if (!written) return context.Report(written.error());
  }
  context.Remark(context.Say(*file.done, {*path}));
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunPrep(Context& context, const Arguments& arguments) {
  const auto path = arguments.Value("output");
  if (FormatOf(arguments) == "pdf" && (!path || *path == "-"))
    return context.UsageProblem(context.Say(text::kPrepPdfNeedsFile));
  for (const char* option : {"format", "output", "polish", "for"}) {
    // "--for interview" is what JSON has anyway.
    const bool other = arguments.Has(option) && arguments.Value(option) != "interview";
    if (context.json() && other)
      return context.UsageProblem(context.Say(text::kPrepJsonAlone, {option}));
  }
  if (arguments.Has("dry-run") && !arguments.Has("polish"))
    return context.UsageProblem(context.Say(text::kLlmDryRunAlone));
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  Chosen chosen;
  Selection selection;
  selection.arguments = arguments.positionals;
  selection.edit = [](SourceText& text) { LeaveOutContacts(text); };
  const auto keep = [&chosen](const PostingRecord& record, const SourceText& text) {
    if (chosen.count++ == 0) {
      chosen.record = record;
      LeaveOutContacts(chosen.record.posting);
      chosen.text = text.document.text;
    }
    return true;
  };
  uint64_t count = 0;
  const ExitCode code = VisitSelected(context, selection, keep, count);
  if (code != ExitCode::kDone) return code;
  // What there is to say was said.
  if (chosen.count == 0) return ExitCode::kNotFound;
  if (chosen.count > 1)
    return context.UsageProblem(context.Say(
        text::kPrepNeedsOne, {std::to_string(chosen.count), ShellWords(arguments.positionals)}));
  const Posting& posting = chosen.record.posting;
  if (IsUnreadable(posting)) {
    context.Problem(context.Say(text::kPrepUnreadable, {posting.id}));
    return ExitCode::kSomeFailed;
  }
  const auto profile = ProfileFor(context, arguments);
  if (!profile) return context.Report(profile.error());
  const auto interview = InterviewDay(context, arguments, posting.id);
  if (!interview) return context.Report(interview.error());
  const PostingFit fit = EvaluateFit(*profile, posting, **skills);
  const PrepDocument document =
      Prepare(posting, chosen.text, *profile, fit, **skills, BuiltInQuestions());
  const TextLines lines(chosen.text);
  const PrepView view{.posting = posting,
                      .text = lines,
                      .profile = *profile,
                      .fit = fit,
                      .document = document,
                      .skills = **skills,
                      .questions = BuiltInQuestions(),
                      .company_note = chosen.record.company_note,
                      .note = chosen.record.note,
                      .today = context.Today(),
                      .interview = *interview};
  if (context.json()) {
    AppendPrepJson(view, context.language(), context.answer().buffer());
    context.answer().Write("\n");
    return ExitCode::kDone;
  }
  const bool resume = arguments.Value("for") == "resume";
  PrepPage page =
      resume ? ResumePage(view, context.language()) : InterviewPage(view, context.language());
  if (arguments.Has("dry-run")) return ShowWhatIsSent(context, page);
  const ExitCode polished = arguments.Has("polish") ? PolishPage(context, page) : ExitCode::kDone;
  const ExitCode written = Write(context, arguments, page);
  return written == ExitCode::kDone ? polished : written;
}

}  // namespace gonggo::cli
