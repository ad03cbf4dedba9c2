// Flattened items: the items of a list that a site has flattened into running text.
//
// "3+ years of experience in SQL Strong communication skills": nothing but the way requirements
// begin tells where one ends. Linear in the text. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// The items of a part: at the ends of sentences, and where one begins like another requirement
// behind a word that ends one ("… of experience Strong communication skills"). Relative to `part`;
// appended to `items`.
void SplitFlattenedItems(std::string_view part, std::vector<Span>& items);

}  // namespace gonggo
