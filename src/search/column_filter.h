// FilterColumns: the postings that a filter of the query language lets through, by one scan of the
// columns. Titles are the full text's. Pure; thread-safe.
#pragma once

#include "columns/table.h"
#include "search/query.h"
#include "search/search_context.h"

namespace gonggo {

// Of live and removed postings alike; a posting that says nothing about it passes only "unknown".
// A family of skills is asked for by its name or by any of its members.
[[nodiscard]] Bits FilterColumns(const ColumnTable& table, const SkillTable& skills,
                                 const QueryFilter& filter, const SearchContext& context);

}  // namespace gonggo
