// The JSON form of a comparison (docs/market.md). The key order is fixed. Thread-safe.
#pragma once

#include <span>
#include <string>

#include "base/date.h"
#include "market/compare.h"
#include "model/language.h"
#include "output/compare_facts.h"

namespace gonggo {

// Appends one object without a line end. `report` is of the same postings; words are in `language`,
// everything else is the same in both.
void AppendCompareJson(std::span<const ComparedPosting> postings, const CompareReport& report,
                       Date today, Language language, std::string& out);

}  // namespace gonggo
