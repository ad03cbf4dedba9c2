#include "cli/apply.h"

#include <algorithm>

#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/summary_json.h"
#include "output/json_object.h"
#include "store/operation_summary.h"

namespace gonggo::cli {
namespace {

std::string_view KindName(OperationKind kind) {
  switch (kind) {
    case OperationKind::kImport:
      return "import";
    case OperationKind::kAction:
      return "action";
    case OperationKind::kDedupe:
      return "dedupe";
  }
  return "action";
}

// By their ids, unless there are too many to type.
std::string HowToRestore(const std::vector<std::string>& ids) {
  constexpr size_t kMost = 3;
  if (ids.size() > kMost) return "gonggo undo";
  std::string command = "gonggo restore";
  for (const std::string& id : ids) command += ' ' + id;
  return command;
}

}  // namespace

void AppendOperationJson(const Operation& operation, Language language, std::string& out) {
  JsonObject object(out);
  object.Number("operation", operation.number);
  object.String("kind", KindName(operation.kind));
  object.String("at", FormatTime(operation.at));
  object.String("summary", OperationWords(operation.summary, language));
  object.Number("postings", static_cast<int64_t>(operation.posting_count));
}

ExitCode ApplyToPostings(Context& context, const std::vector<std::string>& typed,
                         std::vector<UserAction> actions, const Bilingual& done) {
  const auto library = OpenExistingLibrary(context);
  if (!library) return context.Report(library.error());
  const auto ids = ResolveIds(**library, context, typed);
  if (!ids) return context.Report(ids.error());
  uint64_t changed = 0;
  for (UserAction& action : actions) {
    if (action.kind != ActionKind::kSetCompanyNote) action.ids = *ids;
    const auto operation = (*library)->Apply(action);
    if (!operation) return context.Report(operation.error());
    if (operation->number != 0)
      changed = std::max<uint64_t>({changed, operation->posting_count, 1});
    if (context.json()) {
      AppendOperationJson(*operation, context.language(), context.answer().buffer());
      context.answer().Write("\n");
    }
  }
  if (changed == 0) {
    context.Remark(context.Say(text::kNothingChanged));
  } else {
    context.Remark(context.Say(done, {std::to_string(changed), HowToRestore(*ids)}));
  }
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
