// Item openings: how the items of a flattened list begin, English and German ones.
//
// "3+ years of experience in SQL Strong communication skills": the words are all that tells. Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// Whether a sentence goes on behind `word` ("and", "of", "your"), so that nothing begins there.
[[nodiscard]] bool GoesOn(std::string_view word);

// Whether an item of `part` begins at `i`, behind a space.
[[nodiscard]] bool BeginsItem(std::string_view part, size_t i);

// Whether `item` begins like a requirement ("Proven …", "Knowledge of …"), and whether with years
// ("5+ years …", "Minimum of 3 years …").
[[nodiscard]] bool BeginsDemand(std::string_view item);
[[nodiscard]] bool BeginsWithYears(std::string_view item);

// Without spaces at both ends, and what is left of them in tags ("&nbsp;") at the second.
[[nodiscard]] std::string_view WithoutSpacesBehind(std::string_view words);

}  // namespace gonggo
