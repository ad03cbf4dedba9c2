#include "query_targets.h"

#include "columns/table.h"
#include "properties.h"
#include "search/query.h"

namespace gonggo::fuzz {

void ReadQuery(std::string_view bytes) {
  const auto query = ParseQuery(bytes, BuiltInSkills(), Date{2026, 11, 27});
  if (!query) {
    const QueryProblem& problem = query.error();
    Require(problem.at.begin <= problem.at.end && problem.at.end <= bytes.size(),
            "what is wrong stands in the query");
    return;
  }
  const std::string normal = PrintQuery(*query);
  // A value may be longer by its name than it was typed.
  if (normal.size() > kMaxQueryBytes) return;
  const auto again = ParseQuery(normal, BuiltInSkills());
  Require(again.has_value(), "the normal form is a query");
  Require(*again == *query, "the normal form is the same query");
}

void ReadColumnSegment(std::string_view bytes) {
  ColumnTable table;
  [[maybe_unused]] const auto added = table.Add(bytes);
  for (size_t slot = 0; slot < table.size(); ++slot) {
    for (const PackedAsk ask : table.asks(slot)) {
      Require(ask.term() < table.terms().size(), "what is asked for is a term");
    }
    for (const uint32_t tag : table.tags(slot)) {
      Require(tag < table.strings().size(), "a tag is a string");
    }
  }
}

}  // namespace gonggo::fuzz
