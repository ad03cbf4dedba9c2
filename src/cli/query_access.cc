#include "cli/query_access.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "cli/fit_column.h"
#include "cli/library_access.h"
#include "cli/message_texts_query.h"
#include "cli/query_problem.h"
#include "output/facet_text.h"
#include "search/query_argument.h"

namespace gonggo::cli {

namespace {

// The facet of skills, counted by what must: or plus: would leave of each.
Facet OfNecessity(Searcher& searcher, FilterName filter, const SearchContext& context,
                  const Facet& skills) {
  Facet counted{filter, {}};
  for (FacetValue value : skills.values) {
    Query query{.kind = QueryKind::kFilter,
                .filter = {filter, FilterOp::kIs, {{.word = value.value, .kind = value.kind}}}};
    const auto found = searcher.Find(query, context);
    value.count = found ? static_cast<uint32_t>(found->slots.Count()) : 0;
    if (value.count > 0) counted.values.push_back(std::move(value));
  }
  std::ranges::stable_sort(counted.values, std::ranges::greater(), &FacetValue::count);
  return counted;
}

// What the filter may be asked for in this library, the most frequent first; empty where it has no
// countable values, or the library can't be read (which the next step tells).
std::string ValuesNow(const Context& context, Library& library, const SkillTable& skills,
                      FilterName filter) {
  constexpr size_t kMost = 12;
  const SearchContext asked{.today = context.Today()};
  const bool wish = filter == FilterName::kMust || filter == FilterName::kPlus;
  const FilterName counted = wish ? FilterName::kSkill : filter;
  std::string values;
  Searcher searcher(library, skills);
  const auto read = library.InOneState([&]() -> Result<void> {
    if (auto fresh = searcher.Refresh(); !fresh) return fresh;
    for (const Facet& facet : searcher.Facets(searcher.table().columns().live, kMost)) {
      if (facet.name != counted) continue;
      const Facet own = wish ? OfNecessity(searcher, filter, asked, facet) : facet;
      values = FacetValuesText(own, skills, context.language());
    }
    return {};
  });
  return read ? values : "";
}

Result<Query> QueryFrom(Context& context, const std::vector<std::string>& words, Library* library) {
  const auto skills = context.Skills();
  if (!skills) return std::unexpected(skills.error());
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + QueryArgument(word, **skills, context.Today());
  auto query = ParseQuery(text, **skills, context.Today());
  if (query) return std::move(*query);
  const QueryProblem& problem = query.error();
  const std::string values = library != nullptr && AsksForValues(problem)
                                 ? ValuesNow(context, *library, **skills, *problem.filter)
                                 : "";
  return Fail(ErrorCode::kInvalidArgument,
              ExplainProblem(problem, text, context.language(), values));
}

}  // namespace

Result<Query> QueryOf(Context& context, const std::vector<std::string>& words) {
  return QueryFrom(context, words, nullptr);
}

Result<QueryResult> Ask(Context& context, Library& library, const std::vector<std::string>& words,
                        SearchScope scope, WithFit with_fit) {
  auto query = QueryFrom(context, words, &library);
  if (!query) return std::unexpected(query.error());
  const auto skills = context.Skills();
  if (!skills) return std::unexpected(skills.error());
  QueryResult result;
  result.query = std::move(*query);
  result.asked = {.today = context.Today(), .fit = {}, .few_grounds = {}, .scope = scope};
  result.searcher = std::make_unique<Searcher>(library, **skills);
  const auto searched = library.InOneState([&]() -> Result<void> {
    if (auto fresh = result.searcher->Refresh(); !fresh) return fresh;
    if (with_fit == WithFit::kAlways || AsksForFit(result.query)) {
      auto fit = FitBySlot(context, library, result.searcher->table());
      if (!fit) return std::unexpected(fit.error());
      result.fit = std::move(*fit);
      result.asked.fit = result.fit.points;
      result.asked.few_grounds = result.fit.few_grounds;
    }
    auto found = result.searcher->Find(result.query, result.asked);
    if (!found) return std::unexpected(found.error());
    result.found = std::move(*found);
    return {};
  });
  if (!searched) return std::unexpected(searched.error());
  return result;
}

void TellSuggestions(Context& context, const QueryResult& result) {
  if (result.found.says_nothing)
    context.Remark(context.Say(text::kWordsSayNothing, {PrintQuery(result.query)}));
  for (const auto& [word, meant] : result.found.suggestions) {
    context.Remark(context.Say(text::kWordIsNowhere, {word, meant}));
  }
}

Result<std::optional<OpenResult>> OpenAndAsk(Context& context,
                                             const std::vector<std::string>& words,
                                             SearchScope scope, WithFit with_fit) {
  auto library = OpenLibrary(context, OpenMode::kReadOnly);
  if (!library) {
    // A wrong query is told even where there is nothing to ask.
    const bool missing = library.error().code == ErrorCode::kNotFound;
    const auto query = missing ? QueryOf(context, words) : Result<Query>();
    if (!query) return std::unexpected(query.error());
    if (!IsNoLibraryYet(context, library.error())) return std::unexpected(library.error());
    TellEmpty(context, false);
    return std::nullopt;
  }
  auto result = Ask(context, **library, words, scope, with_fit);
  if (!result) return std::unexpected(result.error());
  TellSuggestions(context, *result);
  return OpenResult{std::move(*library), std::move(*result)};
}

}  // namespace gonggo::cli
