// Headings of what is offered, inside a paragraph, that only close what is asked for.
//
// "… Proficiency in SQL. Why Gullboard • Free boots", "… a licence Salary Range $20": elsewhere
// such words are a sentence or a fact. Constant time but for the words beside it. Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "posting/paragraph/paragraph_opening.h"

namespace gonggo {

// The one that begins with the capital at `begin`, behind `openings`; empty where it is a part of
// what it opens.
[[nodiscard]] std::optional<ParagraphOpening> OfferHeadingAt(
    std::string_view content, const std::vector<ParagraphOpening>& openings, size_t begin);

}  // namespace gonggo
