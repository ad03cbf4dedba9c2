// gonggo list: a table of postings.
#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cli/command/commands.h"
#include "cli/count_option.h"
#include "cli/library_access.h"
#include "cli/list_evidence.h"
#include "cli/market_access.h"
#include "cli/message_texts_query.h"
#include "cli/query_access.h"
#include "cli/source_text.h"
#include "cli/summary_json.h"
#include "cli/track_access.h"
#include "columns/groups.h"
#include "output/company_cell.h"
#include "output/facet_text.h"
#include "output/field_places.h"
#include "output/listing.h"
#include "output/posting_words.h"
#include "output/short_title.h"
#include "output/snippet_text.h"
#include "output/stage_words.h"
#include "output/table.h"
#include "search/facets.h"
#include "search/snippet.h"
#include "text/shell_words.h"
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

// Of the postings that something was recorded about.
using Statuses = std::unordered_map<std::string, ApplicationStatus>;

struct ShownFit {
  int16_t points = 0;
  bool few_grounds = false;
};
// By id, of the postings that have some.
using Points = std::unordered_map<std::string, ShownFit>;

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

Listing RenderList(const std::vector<PostingSummary>& postings, const Statuses& statuses,
                   const Points& points, const Context& context) {
  const Language language = context.language();
  const size_t columns = context.environment().columns;
  // 레퍼런스 체크; beside the fit, which takes eight columns, 지원 완료.
  const size_t stage_width = points.empty() ? 12 : 9;
  // Where nothing was recorded, a column of dashes would only take room from the titles.
  const bool staged = !statuses.empty();
  constexpr size_t kTitleColumn = 2;
  Table table;
  table.columns = {{"ID"},
                   {std::string(kCompany.In(language)), Fit::kFlexible, 8},
                   {std::string(kTitle.In(language)), Fit::kFlexible},
                   {std::string(kExperience.In(language)), Fit::kFlexible, 9},
                   {std::string(kDeadline.In(language)), Fit::kFlexible, 12}};
  if (staged) {
    table.columns.push_back({std::string(kStage.In(language)), Fit::kFlexible, stage_width});
  }
  if (!points.empty()) table.columns.push_back({std::string(kFit.In(language))});
  for (const PostingSummary& posting : postings) {
    table.rows.push_back(Row(posting, context.Today(), language));
    if (staged) table.rows.back().push_back(StageCell(statuses, posting.id, language));
    if (points.empty()) continue;
    const auto fit = points.find(posting.id);
    table.rows.back().push_back(fit == points.end() ? TableCell{"-", Paint::kDim}
                                                    : FitCell(fit->second));
  }
  // The title tells postings apart: what the other columns need at least is kept for them, with
  // some more for the company, the rest is the title's, and in a wide terminal half of it the
  // others'.
  constexpr size_t kNarrowestTitle = 20;
  constexpr size_t kWide = 80;
  const size_t for_company = columns > kWide ? (columns - kWide) / 2 + 7 : staged ? 2 : 7;
  const size_t others = NeedOfOthers(table, kTitleColumn) + for_company;
  table.columns[kTitleColumn].min_width =
      std::max(kNarrowestTitle, columns > others ? columns - others : 0);
  constexpr size_t kLead[] = {0, kTitleColumn};
  return RenderListing(table, kLead, columns, context.style());
}

// What `list` was asked for, beside the query.
struct ListRequest {
  SearchOrder order = SearchOrder::kNewest;
  bool by_company = false;  // which the columns can't order
  size_t limit = std::numeric_limits<size_t>::max();
};

Result<ListRequest> RequestFrom(const Context& context, const Arguments& arguments) {
  ListRequest request;
  const std::string fallback = arguments.positionals.empty() ? "newest" : "relevance";
  const std::string order = arguments.Value("sort").value_or(fallback);
  if (order == "relevance") request.order = SearchOrder::kRelevance;
  if (order == "oldest") request.order = SearchOrder::kOldest;
  if (order == "deadline") request.order = SearchOrder::kDeadline;
  if (order == "fit") request.order = SearchOrder::kFit;
  request.by_company = order == "company";
  const auto limit = CountOption(context, arguments, "limit", request.limit);
  if (!limit) return std::unexpected(limit.error());
  request.limit = *limit;
  return request;
}

// The words of the query, and --tag as the filter that it is.
std::vector<std::string> WordsFrom(const Arguments& arguments) {
  std::vector<std::string> words = arguments.positionals;
  if (auto tag = arguments.Value("tag")) {
    std::erase(*tag, '"');
    if (!words.empty()) {
      words.front().insert(0, "(");
      words.back() += ")";
    }
    words.push_back("tag:\"" + *tag + "\"");
  }
  return words;
}

Points PointsOf(const std::vector<PostingSummary>& postings, const std::vector<uint32_t>& slots,
                const QueryResult& result) {
  Points points;
  if (result.fit.points.empty() || postings.size() != slots.size()) return points;
  for (size_t i = 0; i < slots.size(); ++i) {
    const int16_t own = result.fit.points[slots[i]];
    if (own < 0) continue;
    points.emplace(postings[i].id, ShownFit{own, result.fit.few_grounds[slots[i]] != 0});
  }
  return points;
}

Result<std::vector<PostingSummary>> Summaries(Library& library, QueryResult& result,
                                              const ListRequest& request, bool groups,
                                              Points& points) {
  if (groups) result.found.slots = OneOfEachGroup(result.searcher->table(), result.found.slots);
  constexpr size_t kAll = std::numeric_limits<size_t>::max();
  const std::vector<uint32_t> slots =
      result.searcher->Order(result.query, result.found.slots, request.order, result.asked,
                             request.by_company ? kAll : request.limit);
  ListFilter filter{.keys = result.searcher->KeysOf(slots),
                    .removed = ListRemoved::kInclude,
                    .order = ListOrder::kAsGiven};
  if (request.by_company) {
    filter.order = ListOrder::kCompany;
    if (request.limit != kAll) filter.limit = request.limit;
  }
  auto postings = library.List(filter);
  if (postings && !request.by_company) points = PointsOf(*postings, slots, result);
  return postings;
}

// The table with, below each posting, what --snippets and --evidence ask for: the line for which it
// was found, and where its values stand.
std::string WithLines(const Listing& listing, const std::vector<PostingSummary>& postings,
                      Context& context, Library& library, const QueryResult& result,
                      const Arguments& arguments) {
  const SkillTable& skills = result.searcher->skills();
  const std::vector<WordMatch> words = WordsOf(result.query, skills);
  const std::vector<std::string_view> fields = FieldsAsked(result.query);
  const bool snippets = arguments.Has("snippets");
  const size_t columns = context.environment().columns;
  Tokenizer tokenizer(skills);
  SourceReader reader(library);
  std::string out = listing.header;
  for (size_t i = 0; i < postings.size(); ++i) {
    out += listing.rows[i];
    const auto record = library.Get(postings[i].id);
    if (!record) continue;
    const Posting& posting = record->posting;
    if (arguments.Has("evidence"))
      out += RenderFieldPlaces(posting, columns, context.style(), context.language());
    const auto source = snippets ? reader.Read(posting, record->revision) : nullptr;
    if (!source || *source == nullptr) continue;
    const std::string& text = (*source)->document.text;
    Snippet snippet = SnippetOf(posting, text, words, tokenizer);
    if (snippet.line == 0) snippet = SnippetOfField(posting, text, fields);
    if (snippet.line == 0) continue;
    out += RenderSnippet(snippet, columns, context.style(), context.language());
  }
  return out;
}

// What the table does not show, and what its marks mean.
void TellLeftOut(Context& context, size_t found, size_t represented, size_t shown,
                 const Points& points) {
  const bool few = std::ranges::any_of(points, [](const auto& p) { return p.second.few_grounds; });
  if (few) context.Remark(context.Say(text::kListFewGrounds));
  if (found > represented) {
    context.Remark(context.Say(text::kListGrouped, {std::to_string(found - represented)}));
  }
  if (represented > shown) {
    context.Remark(
        context.Say(text::kListCut, {std::to_string(represented), std::to_string(shown)}));
  }
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

void WriteJson(Context& context, const Arguments& arguments, Library& library,
               const std::vector<PostingSummary>& postings, const Statuses& statuses,
               const std::optional<CountedFacets>& facets) {
  for (const PostingSummary& posting : postings) {
    const auto status = statuses.find(posting.id);
    const auto whole = PostingWithPlaces(library, posting.id, arguments);
    AppendSummaryJson(posting, status == statuses.end() ? nullptr : &status->second,
                      whole ? &*whole : nullptr, context.answer().buffer());
    context.answer().Write("\n");
  }
  if (!facets) return;
  std::string& out = context.answer().buffer();
  out += "{\"facets\":";
  AppendFacetsJson(facets->facets, facets->grounds ? &*facets->grounds : nullptr, out);
  context.answer().Write("}\n");
}

void WriteFacets(Context& context, const CountedFacets& counted, const SkillTable& skills,
                 const std::vector<std::string>& words, bool below_a_table) {
  const MarketPage page{.columns = context.environment().columns,
                        .language = context.language(),
                        .style = context.style(),
                        .reader = context.environment().stdout_is_terminal
                                      ? MarketPage::Reader::kPerson
                                      : MarketPage::Reader::kProgram,
                        .asked = ShellWords(words)};
  std::string out = RenderFacets(counted.facets, skills, page);
  if (counted.grounds) {
    out +=
        RenderGrounds(NamedGrounds(counted.facets, *counted.grounds, skills, page.language), page);
  }
  context.answer().Write((below_a_table ? "\n" : "") + out);
}

}  // namespace

ExitCode RunList(Context& context, const Arguments& arguments) {
  const auto request = RequestFrom(context, arguments);
  if (!request) return context.Report(request.error());
  const std::vector<std::string> words = WordsFrom(arguments);
  const bool removed = arguments.Has("removed");
  auto opened =
      OpenAndAsk(context, words, removed ? SearchScope::kRemoved : SearchScope::kLive,
                 request->order == SearchOrder::kFit ? WithFit::kAlways : WithFit::kIfAsked);
  if (!opened) return context.Report(opened.error());
  if (!*opened) return ExitCode::kDone;
  Library& library = *(*opened)->library;
  QueryResult& result = (*opened)->result;
  Points points;
  const size_t found = result.found.slots.Count();
  const auto postings = Summaries(library, result, *request, arguments.Has("groups"), points);
  if (!postings) return context.Report(postings.error());
  ListFilter shown{.removed = ListRemoved::kInclude};
  for (const PostingSummary& posting : *postings) shown.ids.push_back(posting.id);
  const auto statuses = ReadStatuses(library, shown, UserNow(context));
  if (!statuses) return context.Report(statuses.error());
  std::optional<CountedFacets> facets;
  if (arguments.Has("facets")) {
    auto counted = CountFacetsAsked(context, library, result, arguments);
    if (!counted) return context.Report(counted.error());
    facets = std::move(*counted);
  }
  if (context.json()) {
    WriteJson(context, arguments, library, *postings, *statuses, facets);
    return ExitCode::kDone;
  }
  if (postings->empty() && !result.found.slots.Any()) {
    TellEmpty(context, !words.empty() || removed);
    return ExitCode::kDone;
  }
  if (postings->empty()) {
    context.Remark(context.Say(text::kZeroAsked, {std::to_string(found)}));
  } else {
    const Listing listing = RenderList(*postings, *statuses, points, context);
    const bool lines = arguments.Has("snippets") || arguments.Has("evidence");
    context.answer().Write(lines
                               ? WithLines(listing, *postings, context, library, result, arguments)
                               : listing.Text());
    TellLeftOut(context, found, result.found.slots.Count(), postings->size(), points);
  }
  if (facets) WriteFacets(context, *facets, result.searcher->skills(), words, !postings->empty());
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
