#include "document/html_cards.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "document/html_entities.h"
#include "document/html_meta.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Fewer are no list.
constexpr size_t kLeastCards = 3;

// A card is a few lines; more is a text.
constexpr uint32_t kMostCardBytes = 1500;
constexpr size_t kMostPieces = 40;

// A list that holds less than one in so many bytes of its page is beside something else.
constexpr uint64_t kLeastShare = 5;

// Pages that link to more are read as far as this.
constexpr size_t kMostLinks = size_t{1} << 16U;

// Of so many lists only the largest are looked at.
constexpr size_t kMostLists = 32;

// Of title, company and the like, each in a link of its own.
constexpr size_t kMostLinksOfCard = 4;

// The first piece from `offset` on.
std::vector<HtmlPiece>::const_iterator PieceAt(const HtmlPage& page, uint32_t offset) {
  return std::lower_bound(page.pieces.begin(), page.pieces.end(), offset,
                          [](const HtmlPiece& p, uint32_t o) { return p.begin < o; });
}

bool LeadsAway(std::string_view href) {
  static constexpr std::array<std::string_view, 4> kNo = {"#", "mailto:", "tel:", "data:"};
  return !href.empty() && std::none_of(kNo.begin(), kNo.end(), [href](std::string_view scheme) {
    return href.starts_with(scheme);
  });
}

class CardFinder {
 public:
  explicit CardFinder(HtmlPage& page) : page_(page) {}

  void Find() {
    std::vector<std::vector<HtmlCard>> lists = Lists();
    std::stable_sort(lists.begin(), lists.end(),
                     [](const auto& a, const auto& b) { return BytesOf(a) > BytesOf(b); });
    if (lists.size() > kMostLists) lists.resize(kMostLists);
    uint64_t bytes = 0;
    std::vector<HtmlCard> chosen;
    std::vector<std::pair<uint32_t, uint32_t>> taken;
    for (std::vector<HtmlCard>& list : lists) {
      const std::pair<uint32_t, uint32_t> whole = {list.front().begin, list.back().end};
      if (std::any_of(taken.begin(), taken.end(), [&whole](const auto& other) {
            return other.first < whole.second && whole.first < other.second;
          }))
        continue;
      for (HtmlCard& card : list) card.list = static_cast<uint32_t>(taken.size());
      taken.push_back(whole);
      bytes += BytesOf(list);
      chosen.insert(chosen.end(), list.begin(), list.end());
    }
    if (chosen.empty() || bytes * kLeastShare < ShownBytes()) return;
    std::sort(chosen.begin(), chosen.end(),
              [](const HtmlCard& a, const HtmlCard& b) { return a.begin < b.begin; });
    page_.cards = std::move(chosen);
  }

 private:
  [[nodiscard]] const HtmlNode& NodeOf(uint32_t anchor) const {
    return page_.nodes[page_.anchors[anchor].node];
  }
  [[nodiscard]] std::string_view TextOf(uint32_t anchor) const {
    const HtmlNode& node = NodeOf(anchor);
    return std::string_view(page_.text).substr(node.begin, node.end - node.begin);
  }

  [[nodiscard]] bool IsFrame(uint32_t container) const {
    using enum HtmlContainer::Kind;
    for (; container != 0; container = page_.containers[container].parent) {
      const HtmlContainer::Kind kind = page_.containers[container].kind;
      // A form may be the whole page.
      if (page_.containers[container].boilerplate && kind != kForm) return true;
      if (kind == kNavigation || kind == kSiteHeader || kind == kSiteFooter) return true;
    }
    return false;
  }

  // The lists of links that are nested alike, as cards.
  [[nodiscard]] std::vector<std::vector<HtmlCard>> Lists() const {
    std::unordered_map<uint64_t, size_t> by_path;
    std::vector<std::vector<uint32_t>> alike;
    for (uint32_t a = 0; a < std::min(page_.anchors.size(), kMostLinks); ++a) {
      const HtmlAnchor& anchor = page_.anchors[a];
      if (!LeadsAway(anchor.href) || TrimSpaces(TextOf(a)).empty() || IsFrame(anchor.container))
        continue;
      const auto [at, added] = by_path.emplace(NodeOf(a).path, alike.size());
      if (added) alike.emplace_back();
      alike[at->second].push_back(a);
    }
    std::vector<std::vector<HtmlCard>> lists;
    for (const std::vector<uint32_t>& anchors : alike) {
      if (CountTargets(anchors) < kLeastCards) continue;
      std::vector<HtmlCard> cards = CardsOf(RootsOf(anchors));
      if (IsList(cards)) lists.push_back(std::move(cards));
    }
    return lists;
  }

  [[nodiscard]] size_t CountTargets(const std::vector<uint32_t>& anchors) const {
    std::unordered_set<std::string_view> targets;
    for (const uint32_t a : anchors) targets.insert(page_.anchors[a].href);
    return targets.size();
  }

  [[nodiscard]] uint32_t Above(uint32_t node, uint32_t depth) const {
    while (page_.nodes[node].depth > depth) node = page_.nodes[node].parent;
    return node;
  }

  // The depth of the innermost element around both links, which are nested alike.
  [[nodiscard]] uint32_t DepthOfBoth(uint32_t a, uint32_t b) const {
    uint32_t x = page_.anchors[a].node;
    uint32_t y = page_.anchors[b].node;
    while (x != y) {
      x = page_.nodes[x].parent;
      y = page_.nodes[y].parent;
    }
    return page_.nodes[x].depth;
  }

  // The elements that are cards: of one depth, that of most links.
  [[nodiscard]] std::vector<uint32_t> RootsOf(const std::vector<uint32_t>& anchors) const {
    std::unordered_map<uint32_t, size_t> depths;
    for (size_t k = 0; k + 1 < anchors.size(); ++k)
      ++depths[DepthOfBoth(anchors[k], anchors[k + 1]) + 1];
    const auto most = std::max_element(depths.begin(), depths.end(), [](auto& a, auto& b) {
      return a.second != b.second ? a.second < b.second : a.first < b.first;
    });
    uint32_t depth = std::min(most->first, NodeOf(anchors[0]).depth);
    std::vector<uint32_t> roots = RootsAt(anchors, depth);
    if (AreParts(roots)) roots = RootsAt(anchors, depth - 1);
    return roots;
  }

  [[nodiscard]] std::vector<uint32_t> RootsAt(const std::vector<uint32_t>& anchors,
                                              uint32_t depth) const {
    std::vector<uint32_t> roots;
    for (const uint32_t a : anchors) {
      const uint32_t node = Above(page_.anchors[a].node, depth);
      if (roots.empty() || roots.back() != node) roots.push_back(node);
    }
    return roots;
  }

  // Whether a few of the roots at a time make one card: its title, its company.
  [[nodiscard]] bool AreParts(const std::vector<uint32_t>& roots) const {
    const uint32_t parent = page_.nodes[roots[0]].parent;
    size_t together = 0;
    while (together < roots.size() && page_.nodes[roots[together]].parent == parent) ++together;
    if (together < 2 || together > kMostLinksOfCard || roots.size() < kLeastCards * together ||
        roots.size() % together != 0)
      return false;
    for (size_t k = 0; k < roots.size(); ++k) {
      const HtmlNode& node = page_.nodes[roots[k]];
      if (CountPieces(node.begin, node.end) != 1) return false;
      const bool begins = k % together == 0;
      if (k > 0 && begins == (node.parent == page_.nodes[roots[k - 1]].parent)) return false;
    }
    return true;
  }

  [[nodiscard]] size_t CountPieces(uint32_t begin, uint32_t end) const {
    return static_cast<size_t>(PieceAt(page_, end) - PieceAt(page_, begin));
  }

  [[nodiscard]] std::vector<HtmlCard> CardsOf(const std::vector<uint32_t>& roots) const {
    std::vector<HtmlCard> cards;
    cards.reserve(roots.size());
    for (const uint32_t root : roots)
      cards.push_back({.begin = page_.nodes[root].begin, .end = page_.nodes[root].end});
    GoOn(roots, cards);
    return cards;
  }

  // Where what is said of a link stands beside it: up to the next card.
  void GoOn(const std::vector<uint32_t>& roots, std::vector<HtmlCard>& cards) const {
    size_t gaps = 0;
    size_t beside = 0;
    size_t longest = 0;
    for (size_t k = 0; k + 1 < cards.size(); ++k) {
      if (page_.nodes[roots[k]].parent != page_.nodes[roots[k + 1]].parent) continue;
      const size_t pieces = CountPieces(cards[k].end, cards[k + 1].begin);
      ++beside;
      gaps += pieces > 0 ? 1 : 0;
      longest = std::max(longest, pieces);
    }
    if (beside == 0 || gaps * 10 < beside * 7) return;
    for (size_t k = 0; k < cards.size(); ++k) {
      const uint32_t parent = page_.nodes[roots[k]].parent;
      const bool next = k + 1 < cards.size() && page_.nodes[roots[k + 1]].parent == parent;
      cards[k].end =
          next ? cards[k + 1].begin : EndOfPieces(cards[k].end, page_.nodes[parent].end, longest);
    }
  }

  // Behind as many pieces from `begin` on, within `end`.
  [[nodiscard]] uint32_t EndOfPieces(uint32_t begin, uint32_t end, size_t count) const {
    auto at = PieceAt(page_, begin);
    uint32_t last = begin;
    for (; count > 0 && at != page_.pieces.end() && at->end <= end; ++at, --count) last = at->end;
    return last;
  }

  [[nodiscard]] bool IsList(const std::vector<HtmlCard>& cards) const {
    if (cards.size() < kLeastCards) return false;
    std::unordered_set<std::string_view> names;
    for (const HtmlCard& card : cards) {
      if (card.end - card.begin > kMostCardBytes) return false;
      const size_t pieces = CountPieces(card.begin, card.end);
      if (pieces == 0 || pieces > kMostPieces) return false;
      if (!PieceAt(page_, card.begin)->first) return false;  // links in a row of text
      names.insert(std::string_view(page_.text).substr(card.begin, card.end - card.begin));
    }
    return names.size() >= kLeastCards && names.size() * 2 > cards.size();
  }

  [[nodiscard]] static uint64_t BytesOf(const std::vector<HtmlCard>& cards) {
    uint64_t bytes = 0;
    for (const HtmlCard& card : cards) bytes += card.end - card.begin;
    return bytes;
  }

  // What the page shows but for its frame.
  [[nodiscard]] uint64_t ShownBytes() const {
    uint64_t bytes = 0;
    for (const HtmlBlock& block : page_.blocks) {
      if (!IsFrame(block.container)) bytes += TextBytes(page_, block);
    }
    return bytes;
  }

  HtmlPage& page_;
};

// Gives each line of a block to its card; a block of several is divided.
class BlockDivider {
 public:
  explicit BlockDivider(HtmlPage& page) : page_(page) {}

  void Divide() {
    std::vector<HtmlBlock> blocks;
    for (const HtmlBlock& block : page_.blocks) {
      if (block.line_begin == block.line_end || block.kind == HtmlBlockKind::kRow ||
          block.kind == HtmlBlockKind::kKeyValue) {
        blocks.push_back(block);
        for (uint32_t i = block.line_begin; i < block.line_end; ++i)
          blocks.back().card = std::max(blocks.back().card, CardOf(i));
        continue;
      }
      for (uint32_t i = block.line_begin; i < block.line_end; ++i) {
        const uint32_t card = CardOf(i);
        if (i == block.line_begin || card != blocks.back().card) {
          blocks.push_back(block);
          blocks.back().card = card;
          blocks.back().line_begin = i;
        }
        blocks.back().line_end = i + 1;
      }
    }
    page_.blocks = std::move(blocks);
    for (auto block = page_.blocks.rbegin(); block != page_.blocks.rend(); ++block) {
      if (block->card != 0) page_.cards[block->card - 1].boilerplate = block->boilerplate;
    }
  }

 private:
  // Counted from 1; 0 of none.
  [[nodiscard]] uint32_t CardOf(uint32_t line) const {
    const HtmlLine& l = page_.lines[line];
    if (l.begin == l.end) return 0;
    const auto after =
        std::upper_bound(page_.cards.begin(), page_.cards.end(), l.at,
                         [](uint32_t at, const HtmlCard& card) { return at < card.begin; });
    if (after == page_.cards.begin() || l.at >= (after - 1)->end) return 0;
    return static_cast<uint32_t>(after - page_.cards.begin());
  }

  HtmlPage& page_;
};

}  // namespace

void FindHtmlCards(HtmlPage& page) {
  CardFinder(page).Find();
  if (!page.cards.empty()) BlockDivider(page).Divide();
}

void RenderHtmlCard(const HtmlPage& page, const HtmlCard& card, DocumentBuilder& builder) {
  const auto begin_of = [&page](uint32_t anchor) {
    return page.nodes[page.anchors[anchor].node].begin;
  };
  auto anchor =
      static_cast<uint32_t>(std::lower_bound(page.anchors.begin(), page.anchors.end(), card.begin,
                                             [&page](const HtmlAnchor& a, uint32_t o) {
                                               return page.nodes[a.node].begin < o;
                                             }) -
                            page.anchors.begin());
  std::string_view last;
  builder.BlankLine();
  builder.SetBoilerplate(card.boilerplate);
  builder.BeginCard(card.list);
  for (auto piece = PieceAt(page, card.begin); piece != PieceAt(page, card.end); ++piece) {
    const std::string_view words(page.text.data() + piece->begin, piece->end - piece->begin);
    if (!piece->aside) builder.Paragraph(words);
    // The links that end here.
    for (; anchor < page.anchors.size() && begin_of(anchor) < piece->end; ++anchor) {
      const HtmlAnchor& link = page.anchors[anchor];
      const HtmlNode& node = page.nodes[link.node];
      if (node.begin == node.end || !LeadsAway(link.href) || link.href == last) continue;
      if (node.end > piece->end && PieceAt(page, piece->end) != PieceAt(page, node.end)) break;
      last = link.href;
      builder.SetBoilerplate(true);
      builder.KeyValue("link", AddressOf(link.href, BaseLink(page.meta)));
      builder.SetBoilerplate(card.boilerplate);
    }
  }
  builder.EndCard();
  builder.BlankLine();
}

std::string AddressOf(std::string_view href, std::string_view base) {
  const std::string decoded = WithoutReferences(href);
  const std::string_view address = TrimSpaces(decoded);
  const auto has_scheme = [](std::string_view a) {
    return a.starts_with("https://") || a.starts_with("http://");
  };
  if (has_scheme(address)) return std::string(address);
  const size_t colon = address.find(':');
  if (colon != std::string_view::npos && colon < address.find_first_of("/?#")) return {};
  if (!has_scheme(base)) return {};
  const size_t host = base.find("//") + 2;
  if (address.starts_with("//"))
    return std::string(base.substr(0, host - 2)) + std::string(address);
  base = base.substr(0, std::min(base.find_first_of("?#", host), base.size()));
  const size_t root = std::min(base.find('/', host), base.size());
  const std::string site(base.substr(0, root));
  if (address.starts_with('/')) return site + std::string(address);
  if (address.starts_with('?')) return std::string(base) + std::string(address);
  const size_t folder = base.rfind('/');
  const std::string_view path = folder < host ? "/" : base.substr(root, folder + 1 - root);
  std::string_view rest = address;
  while (rest.starts_with("./")) rest.remove_prefix(2);
  return site + std::string(path.empty() ? "/" : path) + std::string(rest);
}

}  // namespace gonggo
