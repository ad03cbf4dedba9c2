// Kinds of employment in running text: "this is a full-time role", "unbefristeter Arbeitsvertrag".
//
// Only phrases that say what is offered count; what applicants have had ("5 years in a full-time
// role") and what may come later ("may lead to a permanent position") is none. Linear. Pure;
// thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

// The kinds that `sentence` offers, in order, each once. Nothing for what is no sentence any more
// (too long).
[[nodiscard]] std::vector<Found<Employment>> ReadEmploymentInProse(std::string_view sentence);

// The kinds that a German title names: "Praktikum im Vertrieb", "Buchhalter in Teilzeit".
[[nodiscard]] std::vector<Found<Employment>> ReadGermanTitle(std::string_view title);

// Whether the title is that of a student's job or a small one, whose benefits may be those of
// everybody ("unbefristeter Arbeitsvertrag").
[[nodiscard]] bool IsSideJob(std::string_view title);

}  // namespace gonggo
