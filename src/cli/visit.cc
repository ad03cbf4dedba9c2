#include "cli/visit.h"

#include <algorithm>
#include <optional>

#include "cli/library_access.h"
#include "cli/source_text.h"

namespace gonggo::cli {
namespace {

// The ids of the selection, oldest first; ids that the user typed keep the user's order.
Result<std::vector<std::string>> SelectedIds(Library& library, const Context& context,
                                             const std::vector<std::string>& arguments) {
  auto filter = SelectPostings(library, context, arguments);
  if (!filter) return std::unexpected(filter.error());
  if (!filter->ids.empty()) return std::move(filter->ids);
  auto postings = library.List(*filter);
  if (!postings) return std::unexpected(postings.error());
  std::stable_sort(postings->begin(), postings->end(),
                   [](const PostingSummary& a, const PostingSummary& b) {
                     if (a.added_at != b.added_at) return a.added_at < b.added_at;
                     if (a.source.name != b.source.name) return a.source.name < b.source.name;
                     if (a.source.record != b.source.record) return a.source.record < b.source.record;
                     return a.source.position < b.source.position;
                   });
  std::vector<std::string> ids;
  for (const PostingSummary& posting : *postings) ids.push_back(posting.id);
  return ids;
}

}  // namespace

ExitCode VisitSelected(Context& context, const Selection& selection, const SelectedSink& sink,
                       uint64_t& count) {
  count = 0;
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library && library.error().code == ErrorCode::kNotFound) {
    TellEmpty(context, false);
    return ExitCode::kDone;
  }
  if (!library) return context.Report(library.error());
  const auto ids = SelectedIds(**library, context, selection.arguments);
  if (!ids) return context.Report(ids.error());
  if (ids->empty()) TellEmpty(context, !selection.arguments.empty());
  SourceReader reader(**library);
  const Document none;
  for (const std::string& id : *ids) {
    const auto record = (*library)->Get(id);
    // Another process may have taken it away meanwhile.
    if (!record && record.error().code == ErrorCode::kNotFound) continue;
    if (!record) return context.Report(record.error());
    const Document* document = &none;
    if (selection.documents == Selection::Documents::kReadAgain) {
      const auto read = reader.Read(record->posting, record->revision);
      if (!read) return context.Report(read.error());
      document = *read;
    }
    ++count;
    if (!sink(*record, *document)) break;
  }
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
