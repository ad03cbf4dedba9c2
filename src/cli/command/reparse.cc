// gonggo reparse: everything derived again from the kept sources.
#include "pipeline/reparse.h"

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "output/json_object.h"

namespace gonggo::cli {
namespace {

std::string ReportJson(const ReparseReport& report) {
  std::string out;
  {
    JsonObject object(out);
    object.Number("revisions", static_cast<int64_t>(report.revisions));
    object.Number("changed", static_cast<int64_t>(report.changed));
    object.Number("kept", static_cast<int64_t>(report.kept));
    object.Strings("kept_ids", report.kept_ids);
  }
  return out + '\n';
}

}  // namespace

ExitCode RunReparse(Context& context, const Arguments& arguments) {
  const auto library = OpenExistingLibrary(context);
  if (!library) return context.Report(library.error());
  const auto skills = context.Skills();
  if (!skills) return context.Report(skills.error());
  const auto scope =
      arguments.Has("all") ? Library::ReparseScope::kEverything : Library::ReparseScope::kOutdated;
  const auto report = ReparseLibrary(**library, scope, **skills);
  if (!report) return context.Report(report.error());
  if (context.json()) {
    context.answer().Write(ReportJson(*report));
  } else {
    context.answer().Write(context.Say(text::kReparsed, {std::to_string(report->revisions),
                                                         std::to_string(report->changed)}) +
                           '\n');
  }
  if (report->kept > 0) {
    std::string ids;
    for (const std::string& id : report->kept_ids) ids += (ids.empty() ? "" : ", ") + id;
    context.Problem(context.Say(text::kReparseKept, {std::to_string(report->kept), ids}));
  }
  return report->kept == 0 ? ExitCode::kDone : ExitCode::kSomeFailed;
}

}  // namespace gonggo::cli
