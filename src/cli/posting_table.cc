#include "cli/posting_table.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "cli/message_texts_query.h"
#include "cli/posting_fit.h"
#include "output/company_cell.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/stage_words.h"
#include "output/table.h"
#include "text/width.h"

namespace gonggo::cli {
namespace {

constexpr Bilingual kCompany{"회사", "COMPANY"};
constexpr Bilingual kTitle{"제목", "TITLE"};
constexpr Bilingual kExperience{"경력", "YEARS"};
constexpr Bilingual kUnreadable{"(읽을 수 없음)", "(unreadable)"};
constexpr Bilingual kDeadline{"마감", "DEADLINE"};
constexpr Bilingual kStage{"단계", "STAGE"};
constexpr Bilingual kFit{"적합도", "FIT"};
constexpr Bilingual kFitAlone{"적합도", "fit"};

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
      CompanyCell(posting.company, posting.link, posting.source, language),
      {ShortTitle(posting.title, posting.company, language), dim_unless(posting.title.has_value())},
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

TableCell FitCell(const ShownFit& fit) {
  const std::string points = std::to_string(fit.points);
  if (fit.few_grounds) return {points + "*", Paint::kDim};
  return {points, Paint::kStrong};
}

// What the columns of `table` but the one at `title` need at least, with the gaps between all.
size_t NeedOfOthers(const Table& table, size_t title) {
  constexpr size_t kGap = 2;
  size_t need = kGap * (table.columns.size() - 1);
  for (size_t i = 0; i < table.columns.size(); ++i) {
    if (i == title) continue;
    const TableColumn& column = table.columns[i];
    size_t widest = DisplayWidth(column.header);
    for (const auto& row : table.rows) widest = std::max(widest, DisplayWidth(row[i].text));
    need += column.fit == Fit::kFixed ? widest : std::min(widest, column.min_width);
  }
  return need;
}

// What a flexible column should have, and what it can do with where the terminal is narrow.
struct ColumnWidth {
  size_t wished;
  size_t least;
};
constexpr ColumnWidth kCompanyWidth{14, 12};    // 하늘다리소프트; 회사 미기재
constexpr ColumnWidth kExperienceWidth{10, 9};  // 기재 없음
constexpr ColumnWidth kDeadlineWidth{12, 9};
constexpr ColumnWidth kStageWidth{14, 9};  // 1차 면접 예정; 지원 완료
constexpr ColumnWidth kTitleWidth{20, 13};

TableColumn Flexible(const Bilingual& header, Language language) {
  return {std::string(header.In(language)), Fit::kFlexible};
}

// The title tells postings apart: it has what the others leave of what they should have, in a wide
// terminal with half of what is over for them. Where too little is left, all of them do with less.
// False where it is still short of what it should have.
bool ShareWidth(std::span<const std::pair<size_t, ColumnWidth>> others, size_t title,
                size_t columns, Table& table) {
  constexpr size_t kWide = 80;
  for (const auto& [column, width] : others) table.columns[column].min_width = width.wished;
  const size_t need = NeedOfOthers(table, title) + (columns > kWide ? (columns - kWide) / 2 : 0);
  TableColumn& own = table.columns[title];
  own.min_width = columns > need ? columns - need : 0;
  if (own.min_width >= kTitleWidth.wished) return true;
  for (const auto& [column, width] : others) table.columns[column].min_width = width.least;
  const size_t least = NeedOfOthers(table, title);
  own.min_width =
      std::clamp(columns > least ? columns - least : 0, kTitleWidth.least, kTitleWidth.wished);
  return own.min_width >= kTitleWidth.wished;
}

void TakeOut(size_t column, Table& table) {
  const auto at = static_cast<std::ptrdiff_t>(column);
  table.columns.erase(table.columns.begin() + at);
  for (auto& row : table.rows) row.erase(row.begin() + at);
}

}  // namespace

Result<Points> PointsOf(Context& context, Library& library,
                        const std::vector<PostingSummary>& postings) {
  constexpr size_t kMostJudged = 10'000;  // less than a second's work
  Points points;
  if (postings.empty()) return points;
  const auto fit = PostingFitReader::Open(context);
  if (!fit && fit.error().code == ErrorCode::kNotFound) return points;
  if (!fit) {
    // A list is of use without it.
    context.Remark(context.Words(fit.error()));
    return points;
  }
  if (postings.size() > kMostJudged) {
    context.Remark(context.Say(text::kListNotJudged, {std::to_string(kMostJudged)}));
    return points;
  }
  ListFilter filter{.removed = ListRemoved::kInclude};
  for (const PostingSummary& posting : postings) filter.ids.push_back(posting.id);
  const auto visited = library.Visit(filter, [&](PostingRecord&& record) {
    const PostingScore score = fit->ScoreOf(record.posting);
    if (score.points) {
      points.emplace(record.posting.id,
                     ShownFit{static_cast<int16_t>(*score.points), score.few_grounds});
    }
    return true;
  });
  if (!visited) return std::unexpected(visited.error());
  return points;
}

Listing RenderPostingTable(const std::vector<PostingSummary>& postings, const Statuses& statuses,
                           const Points& points, const Context& context) {
  const Language language = context.language();
  // Where nothing was recorded, a column of dashes would only take room from the titles.
  const bool staged = !statuses.empty();
  const size_t company = points.empty() ? 1 : 2;
  const size_t title = company + 1;
  Table table;
  table.columns = {{"ID"}};
  if (!points.empty()) {
    table.columns.push_back(
        {std::string(kFit.In(language)), Fit::kFixed, 0, std::string(kFitAlone.In(language))});
  }
  for (const Bilingual& header : {kCompany, kTitle, kExperience, kDeadline})
    table.columns.push_back(Flexible(header, language));
  if (staged) table.columns.push_back(Flexible(kStage, language));
  for (const PostingSummary& posting : postings) {
    std::vector<TableCell> row = Row(posting, context.Today(), language);
    if (!points.empty()) {
      const auto fit = points.find(posting.id);
      row.insert(row.begin() + 1,
                 fit == points.end() ? TableCell{"-", Paint::kDim} : FitCell(fit->second));
    }
    if (staged) row.push_back(StageCell(statuses, posting.id, language));
    table.rows.push_back(std::move(row));
  }
  std::vector<std::pair<size_t, ColumnWidth>> others = {
      {company, kCompanyWidth}, {title + 1, kExperienceWidth}, {title + 2, kDeadlineWidth}};
  if (staged) others.emplace_back(title + 3, kStageWidth);
  const size_t columns = context.environment().columns;
  if (!ShareWidth(others, title, columns, table) && !points.empty() && staged) {
    // The years that are asked for are part of the fit, which stands beside them.
    Table shorter = table;
    TakeOut(title + 1, shorter);
    others = {{company, kCompanyWidth}, {title + 1, kDeadlineWidth}, {title + 2, kStageWidth}};
    ShareWidth(others, title, columns, shorter);
    // A terminal that is narrower yet has no columns at all, and room for everything.
    const size_t need = NeedOfOthers(shorter, title) + shorter.columns[title].min_width;
    if (need <= columns) table = std::move(shorter);
  }
  const size_t lead[] = {0, title};
  return RenderListing(table, lead, columns, context.style());
}

}  // namespace gonggo::cli
