// gonggo list: a table of postings.
#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command/commands.h"
#include "cli/count_option.h"
#include "cli/library_access.h"
#include "cli/list_evidence.h"
#include "cli/market_access.h"
#include "cli/message_texts_query.h"
#include "cli/posting_table.h"
#include "cli/query_access.h"
#include "cli/source_text.h"
#include "cli/summary_json.h"
#include "cli/track_access.h"
#include "cli/without_contacts.h"
#include "columns/groups.h"
#include "output/facet_text.h"
#include "output/field_places.h"
#include "output/snippet_text.h"
#include "search/facets.h"
#include "search/snippet.h"
#include "text/shell_words.h"

namespace gonggo::cli {
namespace {

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

struct Listed {
  std::vector<PostingSummary> postings;
  std::vector<uint32_t> slots;  // of each; empty where the library put them in order
};

Result<Listed> ListPostings(Library& library, QueryResult& result, const ListRequest& request,
                            bool groups) {
  if (groups) result.found.slots = OneOfEachGroup(result.searcher->table(), result.found.slots);
  constexpr size_t kAll = std::numeric_limits<size_t>::max();
  std::vector<uint32_t> slots =
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
  if (!postings) return std::unexpected(postings.error());
  if (request.by_company || slots.size() != postings->size()) slots.clear();
  return Listed{std::move(*postings), std::move(slots)};
}

// How the listed postings fit: as they were judged (which the live ones are) for the query or the
// order, if they were.
Result<Points> ShownPoints(Context& context, Library& library, const Listed& listed,
                           const FitColumn& fit) {
  if (fit.points.empty() || listed.slots.empty())
    return PointsOf(context, library, listed.postings);
  Points points;
  for (size_t i = 0; i < listed.slots.size(); ++i) {
    const uint32_t slot = listed.slots[i];
    if (fit.points[slot] < 0) continue;
    points.emplace(listed.postings[i].id, ShownFit{fit.points[slot], fit.few_grounds[slot] != 0});
  }
  return points;
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
    if (!arguments.Has("with-contacts")) LeaveOutContacts(snippet);
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
  const size_t found = result.found.slots.Count();
  const auto listed = ListPostings(library, result, *request, arguments.Has("groups"));
  if (!listed) return context.Report(listed.error());
  const std::vector<PostingSummary>* postings = &listed->postings;
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
    const auto points = ShownPoints(context, library, *listed, removed ? FitColumn() : result.fit);
    if (!points) return context.Report(points.error());
    const Listing listing = RenderPostingTable(*postings, *statuses, *points, context);
    const bool lines = arguments.Has("snippets") || arguments.Has("evidence");
    context.answer().Write(lines
                               ? WithLines(listing, *postings, context, library, result, arguments)
                               : listing.Text());
    TellLeftOut(context, found, result.found.slots.Count(), postings->size(), *points);
  }
  if (facets) WriteFacets(context, *facets, result.searcher->skills(), words, !postings->empty());
  return ExitCode::kDone;
}

}  // namespace gonggo::cli
