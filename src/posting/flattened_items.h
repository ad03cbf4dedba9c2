// Flattened items: the items of a list that a site has flattened into running text.
//
// "3+ years of experience in SQL Strong communication skills": nothing but the way requirements
// begin tells where one ends. Linear in the text. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Whether a sentence goes on behind `word` ("and", "of", "your"), so that nothing begins there.
[[nodiscard]] bool GoesOn(std::string_view word);

// The items of a part: at the ends of sentences, and where one begins like another requirement
// behind a word that ends one ("… of experience Strong communication skills"). Relative to `part`;
// appended to `items`.
void SplitFlattenedItems(std::string_view part, std::vector<Span>& items);

// Whether `item` begins like a requirement ("Proven …", "Knowledge of …"), and whether with years
// ("5+ years …", "Minimum of 3 years …").
[[nodiscard]] bool BeginsDemand(std::string_view item);
[[nodiscard]] bool BeginsWithYears(std::string_view item);

// Whether a sentence among requirements asks for nothing: it tells of the company ("We are a global
// team", "At Gullboard, our …"), of the pay, or how to apply.
[[nodiscard]] bool AsksForNothing(std::string_view sentence);

}  // namespace gonggo
