// Asking the library: the query that the words on the command line are, and what it finds.
//
// Every command that takes [QUERY] goes through here, so that all of them mean the same by it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/context.h"
#include "cli/fit_column.h"
#include "search/searcher.h"
#include "store/library.h"

namespace gonggo::cli {

// Words are joined by spaces, so that a query may be quoted for the shell or not. kInvalidArgument
// with the place of what is wrong and what is possible there.
[[nodiscard]] Result<Query> QueryOf(Context& context, const std::vector<std::string>& words);

// The fit of every posting takes reading all of them.
enum class WithFit : uint8_t { kIfAsked, kAlways };

struct QueryResult {
  std::unique_ptr<Searcher> searcher;
  Query query;
  FitColumn fit;  // where it was asked for; `asked` looks at it
  SearchContext asked;
  FoundPostings found;
};

// What a word that is nowhere may be meant for, or that all words say nothing, on stderr.
void TellSuggestions(Context& context, const QueryResult& result);

// What the words find in the library; nothing is told.
[[nodiscard]] Result<QueryResult> Ask(Context& context, Library& library,
                                      const std::vector<std::string>& words,
                                      SearchScope scope = SearchScope::kLive,
                                      WithFit with_fit = WithFit::kIfAsked);

struct OpenResult {
  std::unique_ptr<Library> library;
  QueryResult result;
};

// The library and what the words find in it. nullopt after the user was told that there is no
// library yet. Tells suggestions.
[[nodiscard]] Result<std::optional<OpenResult>> OpenAndAsk(Context& context,
                                                           const std::vector<std::string>& words,
                                                           SearchScope scope = SearchScope::kLive,
                                                           WithFit with_fit = WithFit::kIfAsked);

}  // namespace gonggo::cli
