// FindCards: the postings of a list: a job alert, the results of a search, a company's openings,
// bookmarks.
//
// A page that holds one posting and cards of others below it stays one: nothing outside of the
// cards may head duties or requirements, and what is told there must be no more than a greeting.
// The cards of others are marked as boilerplate then. A card has facts only, and its lines belong
// to nobody else. Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "posting/card/card_pieces.h"
#include "posting/line/heading.h"
#include "posting/line/lines.h"
#include "posting/split/position_rows.h"

namespace gonggo {

// A person's list has hundreds; of longer ones so many are read, and `too_many` is set.
inline constexpr size_t kMostCards = 5000;

// Of a page whose markup shows its cards; empty where it is no list of openings. The lines of the
// cards are the postings' then, and open no sections.
[[nodiscard]] PositionRows FindCards(const Document& document, std::vector<Heading>& headings,
                                     std::vector<Line>& lines);

// Of a text: a copy of such a page, a list of links, a table of them. Likewise.
[[nodiscard]] PositionRows FindTextCards(const Document& document, std::vector<Heading>& headings,
                                         std::vector<Line>& lines);

}  // namespace gonggo
