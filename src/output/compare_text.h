// RenderCompare: postings side by side, for a terminal. Pure; thread-safe.
#pragma once

#include <span>
#include <string>

#include "base/date.h"
#include "knowledge/skill_table.h"
#include "market/compare.h"
#include "output/compare_facts.h"
#include "output/market_text.h"

namespace gonggo {

// How each fits the user, what each states, then what they ask for: what all do, what some do, what
// only one does; and the requirements that could not be compared. `report` is of the same postings.
[[nodiscard]] std::string RenderCompare(std::span<const ComparedPosting> postings,
                                        const CompareReport& report, const SkillTable& skills,
                                        Date today, const MarketPage& page);

}  // namespace gonggo
