// NameCards: which of a list's cards open a posting, and what each names as its title and company.
//
// The cards of a list are alike, so what most of them show decides for the rest: whether the
// company stands above or below the title, and what stands in nearly all of them says nothing of
// one. A list is one of openings where most of its cards name a job, or state what only openings
// have (until when, for whom, for how much). Linear in the pieces. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/card/card_pieces.h"

namespace gonggo {

// Fewer are no list.
inline constexpr size_t kLeastListCards = 3;

// Names the cards, and takes out those that open nothing ("더 보기"). False where the list is none
// of openings.
[[nodiscard]] bool NameCards(std::string_view text, std::vector<ListCard>& cards);

}  // namespace gonggo
