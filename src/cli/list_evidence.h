// What `list --evidence` adds: where the values of each posting stand, and which postings each
// facet was counted in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/query_access.h"
#include "model/posting.h"
#include "output/facet_text.h"
#include "search/facets.h"

namespace gonggo::cli {

// The posting itself, whose values stand somewhere, if --evidence asks for it.
[[nodiscard]] std::optional<Posting> PostingWithPlaces(Library& library, const std::string& id,
                                                       const Arguments& arguments);

// The facets of the postings found and, with --evidence, the postings that have each value with the
// lines that say so. Without lines: what the user or the library says (tags, stages, days), and
// what nothing says (기재 없음).
struct CountedFacets {
  std::vector<Facet> facets;
  std::optional<FacetGrounds> grounds;
};
[[nodiscard]] Result<CountedFacets> CountFacetsAsked(const Context& context, Library& library,
                                                     QueryResult& result,
                                                     const Arguments& arguments);

}  // namespace gonggo::cli
