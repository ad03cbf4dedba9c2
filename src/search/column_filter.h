// FilterColumns: the postings that a filter of the query language lets through, by one scan of the
// columns. Titles are the full text's. Pure; thread-safe.
#pragma once

#include "columns/ask_index.h"
#include "columns/table.h"
#include "search/query.h"
#include "search/search_context.h"

namespace gonggo {

// Whether the filter looks at what postings ask for, which are ten times as many values as any
// other column has.
[[nodiscard]] bool AsksFor(FilterName name);

// Of live and removed postings alike; a posting that says nothing about it passes only "unknown".
// A skill is asked for by itself or by one that implies it, a family of skills by its name or by
// any of its members. `asks`, if there is one, is the table's, and spares filters that AsksFor the
// scan.
[[nodiscard]] Bits FilterColumns(const ColumnTable& table, const SkillTable& skills,
                                 const AskIndex* asks, const QueryFilter& filter,
                                 const SearchContext& context);

}  // namespace gonggo
