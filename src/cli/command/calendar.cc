// gonggo calendar: deadlines and appointments as iCalendar.
#include <algorithm>
#include <unordered_map>

#include "cli/answer_target.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "output/calendar_entries.h"

namespace gonggo::cli {
namespace {

// When the user last corrected what the calendar shows of a posting.
Result<std::unordered_map<std::string, int64_t>> CorrectedAt(
    Library& library, const std::vector<TrackedPosting>& postings) {
  std::unordered_map<std::string, int64_t> corrected;
  ListFilter dated{.removed = ListRemoved::kInclude};
  for (const TrackedPosting& posting : postings) {
    const auto& deadline = posting.summary.deadline;
    if (deadline && deadline->date) dated.ids.push_back(posting.summary.id);
  }
  if (dated.ids.empty()) return corrected;
  const auto visited = library.Visit(dated, [&](PostingRecord&& record) {
    for (const Correction& correction : record.corrections) {
      int64_t& at = corrected[record.summary.id];
      at = std::max(at, correction.at);
    }
    return true;
  });
  if (!visited) return std::unexpected(visited.error());
  return corrected;
}

Result<std::vector<CalendarSource>> Sources(Library& library, const ListFilter& filter,
                                            Untracked untracked) {
  auto postings = FindTracked(library, filter, untracked);
  if (!postings) return std::unexpected(postings.error());
  const auto corrected = CorrectedAt(library, *postings);
  if (!corrected) return std::unexpected(corrected.error());
  std::vector<CalendarSource> sources;
  for (TrackedPosting& posting : *postings) {
    if (posting.summary.removed) continue;
    const auto at = corrected->find(posting.summary.id);
    const int64_t said_at =
        std::max(posting.summary.changed_at, at == corrected->end() ? 0 : at->second);
    sources.push_back({std::move(posting), said_at});
  }
  // Lists change their order as things happen; a calendar should not.
  std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) {
    return a.posting.summary.id < b.posting.summary.id;
  });
  return sources;
}

void LeaveOutPastDeadlines(Context& context, std::vector<CalendarEntry>& entries) {
  const Date today = context.Today();
  const size_t left_out = std::erase_if(entries, [today](const CalendarEntry& entry) {
    return IsDeadlineEntry(entry) && entry.start.day < today;
  });
  if (left_out > 0)
    context.Remark(context.Say(text::kPastDeadlinesLeftOut, {std::to_string(left_out)}));
}

}  // namespace

ExitCode RunCalendar(Context& context, const Arguments& arguments) {
  AnswerTarget target(context, arguments);
  if (const ExitCode code = target.Check(); code != ExitCode::kDone) return code;
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) return context.Report(library.error());
  const auto filter = SelectPostings(**library, context, arguments.positionals);
  if (!filter) return context.Report(filter.error());
  const auto sources = Sources(
      **library, *filter, arguments.Has("tracked") ? Untracked::kLeaveOut : Untracked::kInclude);
  if (!sources) return context.Report(sources.error());
  auto entries = CalendarEntriesOf(*sources, context.language());
  if (!arguments.Has("all")) LeaveOutPastDeadlines(context, entries);
  if (entries.empty()) context.Remark(context.Say(text::kNothingForCalendar));
  AppendCalendar(entries, text::kCalendarName.In(context.language()), target.buffer());
  return target.Finish(text::kHoldsEntries, entries.size());
}

}  // namespace gonggo::cli
