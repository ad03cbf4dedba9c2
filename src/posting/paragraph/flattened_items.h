// Flattened items: the items of a list that a site has flattened into running text.
//
// "3+ years of experience in SQL Strong communication skills": nothing but the way requirements
// begin tells where one ends. Linear in the text. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Of duties an item may begin with a task, too (task_openings.h).
enum class FlattenedList : uint8_t { kDemands, kDuties };

// The items of a part: at the ends of sentences, and where one begins like another requirement
// behind a word that ends one ("… of experience Strong communication skills"). Relative to `part`;
// appended to `items`.
void SplitFlattenedItems(std::string_view part, FlattenedList list, std::vector<Span>& items);

}  // namespace gonggo
