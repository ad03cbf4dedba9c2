// gonggo list: a table of postings.
#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts.h"
#include "cli/summary_json.h"
#include "cli/track_access.h"
#include "output/posting_words.h"
#include "output/stage_words.h"
#include "output/table.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kCompany{"회사", "COMPANY"};
constexpr Bilingual kTitle{"제목", "TITLE"};
constexpr Bilingual kExperience{"경력", "YEARS"};
constexpr Bilingual kUnreadable{"(읽을 수 없음)", "(unreadable)"};
constexpr Bilingual kDeadline{"마감", "DEADLINE"};
constexpr Bilingual kStage{"단계", "STAGE"};

// Of the postings that something was recorded about.
using Statuses = std::unordered_map<std::string, ApplicationStatus>;

Paint DeadlinePaint(const std::optional<Deadline>& deadline, Date today) {
  constexpr int64_t kNearDays = 7;
  if (!deadline) return Paint::kDim;
  if (!deadline->date) return Paint::kPlain;
  const int64_t days = DaysSinceEpoch(*deadline->date) - DaysSinceEpoch(today);
  if (days < 0) return Paint::kDim;
  return days <= kNearDays ? Paint::kWarning : Paint::kPlain;
}

std::vector<TableCell> Row(const PostingSummary& posting, Date today, Language language) {
  const auto dim_unless = [](bool stated) { return stated ? Paint::kPlain : Paint::kDim; };
  std::vector<TableCell> row = {
      {posting.id, Paint::kDim},
      {CompanyWords(posting.company, posting.link, posting.source, language),
       dim_unless(posting.company.has_value())},
      {TitleWords(posting.title, language), dim_unless(posting.title.has_value())},
      {ExperienceWords(posting.experience, language), dim_unless(posting.experience.has_value())},
      {DeadlineWords(posting.deadline, today, language), DeadlinePaint(posting.deadline, today)}};
  if (posting.unreadable) {
    // What was not read is not "not stated".
    constexpr size_t kTitleCell = 2;
    if (!posting.title) row[kTitleCell] = {std::string(kUnreadable.In(language)), Paint::kWarning};
    for (size_t i = kTitleCell + 1; i < row.size(); ++i) row[i] = {"-", Paint::kDim};
  }
  return row;
}

TableCell StageCell(const Statuses& statuses, const std::string& id, Language language) {
  const auto status = statuses.find(id);
  if (status == statuses.end()) return {"-", Paint::kDim};
  return {StatusWords(status->second, kSilentDays, language),
          IsEnd(status->second.point.stage) ? Paint::kDim : Paint::kPlain};
}

std::string RenderList(const std::vector<PostingSummary>& postings, const Statuses& statuses,
                       const Context& context) {
  const Language language = context.language();
  // The title tells postings apart: what the other columns need at least is kept for them, the rest
  // is the title's.
  constexpr size_t kOthers = 54;
  constexpr size_t kNarrowestTitle = 12;
  const size_t columns = context.environment().columns;
  constexpr size_t kStageWidth = 12;
  // Where nothing was recorded, a column of dashes would only take room from the titles.
  const bool staged = !statuses.empty();
  const size_t others = kOthers + (staged ? kStageWidth + 2 : 0);
  const size_t title_width = std::max(kNarrowestTitle, columns > others ? columns - others : 0);
  Table table;
  table.columns = {{"ID"},
                   {std::string(kCompany.In(language)), Fit::kFlexible, 8},
                   {std::string(kTitle.In(language)), Fit::kFlexible, title_width},
                   {std::string(kExperience.In(language)), Fit::kFlexible, 9},
                   {std::string(kDeadline.In(language)), Fit::kFlexible, 12}};
  if (staged) {
    table.columns.push_back({std::string(kStage.In(language)), Fit::kFlexible, kStageWidth});
  }
  for (const PostingSummary& posting : postings) {
    table.rows.push_back(Row(posting, context.Today(), language));
    if (staged) table.rows.back().push_back(StageCell(statuses, posting.id, language));
  }
  return RenderTable(table, columns, context.style());
}

Result<ListFilter> FilterFrom(const Context& context, const Arguments& arguments) {
  ListFilter filter;
  if (const auto checked = CheckWords(context, arguments.positionals); !checked) {
    return std::unexpected(checked.error());
  }
  filter.words = arguments.positionals;
  filter.tag = arguments.Value("tag");
  if (arguments.Has("removed")) filter.removed = ListRemoved::kOnly;
  if (arguments.Has("groups")) filter.groups = ListGroups::kRepresentativesOnly;
  const std::string order = arguments.Value("sort").value_or("newest");
  if (order == "company") filter.order = ListOrder::kCompany;
  if (order == "deadline") filter.order = ListOrder::kDeadline;
  if (const auto limit = arguments.Value("limit")) {
    uint64_t number = 0;
    const auto [end, error] = std::from_chars(limit->data(), limit->data() + limit->size(), number);
    if (error != std::errc() || end != limit->data() + limit->size()) {
      return Fail(ErrorCode::kInvalidArgument, context.Say(text::kNotANumber, {"--limit", *limit}));
    }
    filter.limit = number;
  }
  return filter;
}

Result<Statuses> ReadStatuses(Library& library, const ListFilter& filter, const KoreanTime& now) {
  const auto tracked = library.Applications(filter);
  if (!tracked) return std::unexpected(tracked.error());
  Statuses statuses;
  for (const TrackedPosting& posting : *tracked) {
    if (const auto status = StatusOf(posting.application, now)) {
      statuses.emplace(posting.summary.id, *status);
    }
  }
  return statuses;
}

}  // namespace

ExitCode RunList(Context& context, const Arguments& arguments) {
  const auto filter = FilterFrom(context, arguments);
  if (!filter) return context.Report(filter.error());
  const bool has_filter =
      !filter->words.empty() || filter->tag || filter->removed == ListRemoved::kOnly;
  const auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library && library.error().code == ErrorCode::kNotFound) {
    TellEmpty(context, false);
    return ExitCode::kDone;
  }
  if (!library) return context.Report(library.error());
  const auto postings = (*library)->List(*filter);
  if (!postings) return context.Report(postings.error());
  const auto statuses = ReadStatuses(**library, *filter, UserNow(context));
  if (!statuses) return context.Report(statuses.error());
  if (context.json()) {
    for (const PostingSummary& posting : *postings) {
      const auto status = statuses->find(posting.id);
      AppendSummaryJson(posting, status == statuses->end() ? nullptr : &status->second,
                        context.answer().buffer());
      context.answer().Write("\n");
    }
    return ExitCode::kDone;
  }
  if (postings->empty()) {
    TellEmpty(context, has_filter);
    return ExitCode::kDone;
  }
  context.answer().Write(RenderList(*postings, *statuses, context));
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
