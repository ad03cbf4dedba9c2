// gonggo board: where every application stands; --stats: how far they came, and how long it took.
#include <algorithm>
#include <tuple>

#include "cli/board_statistics.h"
#include "cli/command/commands.h"
#include "cli/library_access.h"
#include "cli/message_texts_query.h"
#include "cli/track_access.h"
#include "cli/track_texts.h"
#include "output/application_page.h"
#include "output/company_cell.h"
#include "output/json_object.h"
#include "output/listing.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/stage_words.h"
#include "output/table.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kStage{"단계", "STAGE"};
constexpr Bilingual kCompany{"회사", "COMPANY"};
constexpr Bilingual kTitle{"제목", "TITLE"};
constexpr Bilingual kAt{"날짜", "DAY"};
constexpr Bilingual kNext{"다음 할 일", "NEXT"};

std::string NextWords(const Application& application, const Context& context) {
  if (!application.next) return "-";
  const auto& on = application.next->on;
  if (!on) return application.next->text;
  const int64_t days = DaysSinceEpoch(*on) - DaysSinceEpoch(UserNow(context).day);
  return DaysWords(days, context.language()) + " " + application.next->text;
}

Paint StatusPaint(const ApplicationStatus& status) {
  if (IsEnd(status.point.stage)) return Paint::kDim;
  if (status.silent_days.value_or(0) >= kSilentDays) return Paint::kWarning;
  return status.waiting == Waiting::kScheduled ? Paint::kNotice : Paint::kPlain;
}

std::string RenderBoard(const std::vector<TrackedPosting>& postings, const Context& context) {
  const Language language = context.language();
  Table table;
  table.columns = {{"ID"},
                   {std::string(kStage.In(language)), Fit::kFlexible, 26},
                   {std::string(kCompany.In(language)), Fit::kFlexible, 8},
                   {std::string(kTitle.In(language)), Fit::kFlexible, 18},
                   {std::string(kAt.In(language))}};
  const bool any_next = std::ranges::any_of(
      postings, [](const TrackedPosting& posting) { return posting.application.next.has_value(); });
  // As wide as its header, which says what a few letters of it don't.
  if (any_next) table.columns.push_back({std::string(kNext.In(language)), Fit::kFlexible, 10});
  for (const TrackedPosting& posting : postings) {
    const PostingSummary& summary = posting.summary;
    const auto status = StatusOf(posting.application, UserNow(context));
    table.rows.push_back({{summary.id, Paint::kDim},
                          {status ? StatusWords(*status, kSilentDays, language) : "-",
                           status ? StatusPaint(*status) : Paint::kDim},
                          CompanyCell(summary.company, summary.link, summary.source, language),
                          {ShortTitle(summary.title, summary.company, language)},
                          {status ? FormatDate(status->at.day) : "-"}});
    if (!any_next) continue;
    table.rows.back().push_back({NextWords(posting.application, context),
                                 posting.application.next ? Paint::kPlain : Paint::kDim});
  }
  constexpr size_t kLead[] = {0, 3};  // id, title
  return RenderListing(table, kLead, context.environment().columns, context.style()).Text();
}

// The furthest first, then the nearest day; ends last.
void SortForBoard(std::vector<TrackedPosting>& postings, const KoreanTime& now) {
  const auto key = [&](const TrackedPosting& posting) {
    const auto status = StatusOf(posting.application, now);
    const StagePoint point = status ? status->point : StagePoint{};
    const bool over = IsOver(point.stage);
    const int order = static_cast<int>(point.stage) * 10 + point.round;
    return std::tuple(over, over ? order : -order, status ? status->at.day : Date{},
                      posting.summary.id);
  };
  std::stable_sort(postings.begin(), postings.end(),
                   [&](const auto& a, const auto& b) { return key(a) < key(b); });
}

ExitCode ShowBoard(Context& context, std::vector<TrackedPosting> postings, bool everything) {
  const KoreanTime now = UserNow(context);
  if (context.json()) {
    for (const TrackedPosting& posting : postings) {
      AppendTrackedJson(posting, now, context.answer().buffer());
      context.answer().Write("\n");
    }
    return ExitCode::kDone;
  }
  const size_t before = postings.size();
  if (!everything) {
    std::erase_if(postings, [&](const TrackedPosting& posting) {
      const auto status = StatusOf(posting.application, now);
      return status && IsEnd(status->point.stage) && status->point.stage != Stage::kOnHold;
    });
  }
  SortForBoard(postings, now);
  if (!postings.empty()) context.answer().Write(RenderBoard(postings, context));
  if (const size_t hidden = before - postings.size(); hidden > 0) {
    context.Remark(context.Say(text::kBoardHidden, {std::to_string(hidden)}));
  }
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunBoard(Context& context, const Arguments& arguments) {
  const auto opened = OpenAndSelect(context, OpenMode::kReadOnly, arguments.positionals);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  Library& library = *(*opened)->library;
  auto postings = library.Applications((*opened)->filter);
  if (!postings) return context.Report(postings.error());
  if (postings->empty() && !context.json()) {
    if (arguments.positionals.empty()) {
      TellNoApplications(context, library);
    } else {
      TellEmpty(context, true);
    }
    return ExitCode::kDone;
  }
  const bool by_source = arguments.Has("by-source");
  const bool by_fit = arguments.Has("by-fit");
  if (arguments.Has("stats") || by_source || by_fit) {
    StatisticsKinds kinds;
    kinds.by_source = by_source;
    kinds.by_fit = by_fit;
    return ShowStatistics(context, library, *postings, kinds);
  }
  return ShowBoard(context, std::move(*postings), arguments.Has("all"));
}

}  // namespace gonggo::cli
