#include "cli/visit.h"

#include <optional>

#include "cli/library_access.h"

namespace gonggo::cli {
namespace {

// What is done with one posting; remembers the first error, which ends the visit.
class Visitor {
 public:
  Visitor(Library& library, const Selection& selection, const SelectedSink& sink)
      : reader_(library), documents_(selection.documents), sink_(sink) {}

  bool Visit(const PostingRecord& record) {
    const SourceText* text = &none_;
    if (documents_ == Selection::Documents::kReadAgain) {
      const auto read = reader_.Read(record.posting, record.revision);
      if (!read) {
        error_ = read.error();
        return false;
      }
      text = *read;
    }
    ++count_;
    return sink_(record, *text);
  }

  [[nodiscard]] uint64_t count() const { return count_; }
  [[nodiscard]] Result<void> result() const {
    return error_ ? Result<void>(std::unexpected(*error_)) : Result<void>();
  }

 private:
  SourceReader reader_;
  Selection::Documents documents_;
  const SelectedSink& sink_;
  const SourceText none_;
  uint64_t count_ = 0;
  std::optional<Error> error_;
};

// Postings named by id keep the user's order, the others that of their import.
Result<void> VisitAll(Library& library, const ListFilter& filter, Visitor& visitor) {
  if (filter.ids.empty()) {
    const auto visited =
        library.Visit(filter, [&](PostingRecord&& record) { return visitor.Visit(record); });
    return visited ? visitor.result() : visited;
  }
  for (const std::string& id : filter.ids) {
    const auto record = library.Get(id);
    if (!record) return std::unexpected(record.error());
    if (!visitor.Visit(*record)) break;
  }
  return visitor.result();
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
  auto filter = SelectPostings(**library, context, selection.arguments);
  if (!filter) return context.Report(filter.error());
  filter->order = ListOrder::kOldest;
  if (selection.begin) selection.begin(**library, *filter);
  Visitor visitor(**library, selection, sink);
  const auto visited = VisitAll(**library, *filter, visitor);
  if (!visited) return context.Report(visited.error());
  count = visitor.count();
  if (count == 0) TellEmpty(context, !selection.arguments.empty());
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
