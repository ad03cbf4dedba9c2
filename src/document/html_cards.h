// FindHtmlCards: the cards of a list of links: job alerts, results of a search, bookmarks.
//
// Decided by shape and repetition alone: links that are nested alike, three of them at least and
// each to another page, are the links of cards, and a card is the largest element around its link
// that holds no other of them. Where such elements hold the link and nothing else, and what is said
// of it stands beside them, the card goes on to the next one. Lists that are a small part of their
// page are left as they are. What a card says is not asked here (posting/card/cards.h).
//
// Sets HtmlPage::cards and, by dividing blocks that hold several cards, HtmlBlock::card. Linear.
#pragma once

#include <string>
#include <string_view>

#include "document/builder.h"
#include "document/html_page.h"

namespace gonggo {

void FindHtmlCards(HtmlPage& page);

// A line for each piece of the card, and one behind each of its links.
void RenderHtmlCard(const HtmlPage& page, const HtmlCard& card, DocumentBuilder& builder);

// The address that a card's link leads to, seen from the page at `base`; empty where that is not
// known.
[[nodiscard]] std::string AddressOf(std::string_view href, std::string_view base);

}  // namespace gonggo
