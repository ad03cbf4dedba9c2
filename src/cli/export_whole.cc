#include "cli/export_whole.h"

#include "cli/answer_target.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/output_file.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "output/csv.h"
#include "output/json_object.h"
#include "track/tracker_table.h"

namespace gonggo::cli {
namespace {

ExitCode ExportToAnswer(Context& context, Library& library) {
  const auto done = library.ExportAll([&context](std::string_view line) {
    context.answer().buffer().append(line).append("\n");
    context.answer().Drain();
    return !context.answer().stopped();
  });
  return done ? ExitCode::kDone : context.Report(done.error());
}

ExitCode ExportToFile(Context& context, Library& library, const std::string& path,
                      Overwrite overwrite) {
  auto file = FileInOneStep::Open(path, overwrite);
  const auto report = [&context](const Error& error) {
    context.Problem(context.Words(error));
    return error.code == ErrorCode::kInvalidArgument ? ExitCode::kUsage : ExitCode::kSomeFailed;
  };
  if (!file) return report(file.error());
  // Many short lines: handed on in larger pieces.
  constexpr size_t kPiece = size_t{1} << 18U;
  std::string piece;
  bool complete = true;
  const auto done = library.ExportAll([&](std::string_view line) {
    piece.append(line).append("\n");
    if (piece.size() < kPiece) return true;
    complete = file->Write(piece);
    piece.clear();
    return complete;
  });
  if (!done) return context.Report(done.error());
  if (complete) file->Write(piece);
  if (const auto committed = file->Commit(); !committed) return report(committed.error());
  context.Remark(context.Say(text::kLibraryExported, {path}));
  if (context.json()) {
    std::string& out = context.answer().buffer();
    JsonObject(out).String("file", path);
    out += '\n';
  }
  return ExitCode::kDone;
}

}  // namespace

ExitCode ExportWholeLibrary(Context& context, const Arguments& arguments) {
  auto path = arguments.Value("output");
  const bool positional = !arguments.positionals.empty();
  const bool other = arguments.Has("format") || arguments.Has("with-contacts") ||
                     arguments.Has("excel") || arguments.Has("share") ||
                     arguments.Has("applications");
  if (other || arguments.positionals.size() + (path ? 1 : 0) > 1) {
    return context.UsageProblem(context.Say(text::kExportAllAlone));
  }
  if (positional) path = arguments.positionals.front();
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  if (!path || *path == "-") return ExportToAnswer(context, **library);
  return ExportToFile(context, **library, *path,
                      arguments.Has("force") ? Overwrite::kReplace : Overwrite::kRefuse);
}

ExitCode ExportApplications(Context& context, const Arguments& arguments,
                            const std::string& format) {
  if (format != "csv" && format != "json" && format != "jsonl") {
    return context.UsageProblem(context.Say(text::kApplicationsFormat));
  }
  AnswerTarget target(context, arguments);
  if (const ExitCode code = target.Check(); code != ExitCode::kDone) return code;
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  auto filter = SelectPostings(**library, context, arguments.positionals);
  if (!filter) return context.Report(filter.error());
  filter->order = ListOrder::kOldest;
  const auto postings = (*library)->Applications(*filter);
  if (!postings) return context.Report(postings.error());
  std::string& out = target.buffer();
  if (format == "csv") {
    if (arguments.Has("excel")) out += kCsvByteOrderMark;
    std::vector<std::string> header;
    for (const TrackerColumn& column : OwnColumns()) header.emplace_back(column.name);
    AppendCsvRecord(header, out);
  }
  if (format == "json") out += '[';
  bool first = true;
  for (const TrackedPosting& posting : *postings) {
    if (format == "csv") {
      AppendCsvRecord(WriteTrackerRow(posting), out);
      continue;
    }
    if (format == "json") out += first ? "\n" : ",\n";
    first = false;
    AppendTrackedJson(posting, UserNow(context), out);
    if (format == "jsonl") out += '\n';
  }
  if (format == "json") out += first ? "]\n" : "\n]\n";
  if (postings->empty()) TellNoApplications(context, **library);
  return target.Finish(text::kHoldsApplications, postings->size());
}

}  // namespace gonggo::cli
