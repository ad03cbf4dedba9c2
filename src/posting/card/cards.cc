#include "posting/card/cards.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "knowledge/tables.h"
#include "posting/card/card_blocks.h"
#include "posting/card/card_names.h"
#include "posting/card/link_rows.h"
#include "posting/line/heading_words.h"
#include "posting/line/labels.h"
#include "posting/line/names.h"
#include "posting/line/note_words.h"
#include "posting/line/row_cells.h"
#include "posting/split/opening_weight.h"
#include "requirement/necessity.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What a list says above its cards besides: a greeting, what was searched for.
constexpr size_t kMostProseBytes = 450;
constexpr size_t kShortestProseBytes = 90;
// "함께할 동료를 찾습니다" above "채용공고 7건" asks for nothing.
constexpr size_t kLeastAskedBytes = 60;

// What a posting tells, and a list does not.
bool IsOfPosting(SectionKind kind) {
  return IsCore(kind) || kind == SectionKind::kProcess || kind == SectionKind::kBenefits;
}

bool IsLinkLine(const Line& line) { return line.field == "link" && !line.value.empty(); }

// The cards of a page, a list after another.
std::vector<std::vector<ListCard>> ListsOf(const Document& document,
                                           const std::vector<Line>& lines) {
  PieceReader reader(document.text);
  std::vector<std::vector<ListCard>> lists;
  for (const Card& card : document.cards) {
    if (card.line_end > lines.size()) continue;
    ListCard own{.own = {card.line - 1, card.line_end}};
    for (uint32_t i = own.own.begin; i < own.own.end; ++i) {
      if (IsLinkLine(lines[i])) {
        PieceReader::Add(i, lines[i].value, "link", own.pieces);
      } else if (!lines[i].blank) {
        reader.Read(i, lines[i].whole, own.pieces);
      }
    }
    if (card.list >= lists.size()) lists.resize(card.list + 1);
    lists[card.list].push_back(std::move(own));
  }
  return lists;
}

// A list of several folders, each under its name, of which one may hold openings.
std::vector<std::vector<ListCard>> PartsOf(std::vector<ListCard>& list,
                                           const std::vector<Line>& lines) {
  std::vector<std::vector<ListCard>> parts;
  uint32_t end = 0;
  for (ListCard& card : list) {
    const bool apart = std::any_of(lines.begin() + end, lines.begin() + card.own.begin,
                                   [](const Line& line) { return !line.blank; });
    if (parts.empty() || apart) parts.emplace_back();
    end = card.own.end;
    parts.back().push_back(std::move(card));
  }
  return parts;
}

class ListPage {
 public:
  ListPage(std::string_view text, const std::vector<Heading>& headings,
           const std::vector<Line>& lines, const std::vector<ListCard>& cards)
      : text_(text), headings_(headings), lines_(lines), cards_(cards), own_(lines.size()) {
    for (const ListCard& card : cards)
      std::fill(own_.begin() + card.own.begin, own_.begin() + card.own.end, true);
  }

  // Whether the page is about its cards.
  [[nodiscard]] bool IsList() const {
    size_t told = 0;
    size_t asked = 0;  // below headings of duties or requirements
    bool asks = false;
    size_t listed = 0;
    const uint32_t last = cards_.back().own.end;
    for (uint32_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank) continue;
      if (own_[i]) {
        listed += IsLinkLine(lines_[i]) ? 0 : lines_[i].whole.size();
        asks = false;
        continue;
      }
      if (lines_[i].boilerplate) continue;
      if (headings_[i].is_heading && headings_[i].kind) {
        asks = IsOfPosting(*headings_[i].kind);
      } else if (asks) {
        asked += lines_[i].whole.size();
      }
      if (i < last && IsProse(i)) told += lines_[i].whole.size();
    }
    return asked < kLeastAskedBytes && told <= std::max(kMostProseBytes, listed / 2);
  }

  // The company of a page of its own openings: the site's name, else what its title says.
  [[nodiscard]] Span Company() const {
    for (const std::string_view key : {"site_name", "title"}) {
      for (uint32_t i = 0; i < lines_.size() && i < cards_.front().own.begin; ++i) {
        if (lines_[i].key.empty() || Cut(text_, lines_[i].key) != key) continue;
        for (const std::string_view part : PartsOfTitle(Cut(text_, lines_[i].value))) {
          const std::string_view name =
              WithoutHiring(Cut(text_, WithoutCall(text_, SpanOf(text_, part))));
          // A title that says more than whose openings they are names no company.
          const bool says = key == "site_name" || name.size() < part.size();
          if (says && MayBeCompany(name) && !IsRole(name) && !IsCareer(name) &&
              PageEntries().FindWhole(name) < 0)
            return SpanOf(text_, name);
        }
      }
    }
    return {};
  }

 private:
  [[nodiscard]] bool IsProse(uint32_t i) const {
    const std::string_view words = Cut(text_, lines_[i].content);
    if (!lines_[i].key.empty()) return false;
    return words.size() >= kShortestProseBytes || IsSentence(words);
  }

  static std::vector<std::string_view> PartsOfTitle(std::string_view title) {
    for (const std::string_view mark : {" | ", " - ", " – ", " :: "}) {
      if (title.find(mark) != std::string_view::npos) return PiecesBetween(title, mark);
    }
    return {title};
  }

  // "너울커머스 채용" → "너울커머스".
  static std::string_view WithoutHiring(std::string_view name) {
    static constexpr std::array<std::string_view, 6> kHiring = {
        " 채용공고", " 채용", " 인재채용", " 채용 홈페이지", " Careers", " Jobs"};
    for (const std::string_view hiring : kHiring) {
      if (name.ends_with(hiring)) return TrimSpaces(name.substr(0, name.size() - hiring.size()));
    }
    return name;
  }

  std::string_view text_;
  const std::vector<Heading>& headings_;
  const std::vector<Line>& lines_;
  const std::vector<ListCard>& cards_;
  std::vector<bool> own_;  // whether a line is a card's
};

SectionKind KindOf(const ListCard& card, const CardPiece& piece) {
  if (piece.at.begin <= card.title.begin && card.title.end <= piece.at.end && !card.title.empty())
    return SectionKind::kTitle;
  if (piece.at == card.company) return SectionKind::kCompany;
  if (piece.kind == PieceKind::kFact || piece.kind == PieceKind::kLink) return SectionKind::kFacts;
  return piece.kind == PieceKind::kTags ? SectionKind::kStack : SectionKind::kOther;
}

// The link of the card's title: that behind it, else the card's only one.
const CardPiece* LinkOf(const ListCard& card) {
  const CardPiece* link = nullptr;
  for (const CardPiece& piece : card.pieces) {
    if (piece.kind != PieceKind::kLink) continue;
    if (piece.line >= card.name_line) return &piece;
    link = &piece;
  }
  return link;
}

// Puts a card among the rows; its lines are read piece by piece.
void AddCard(const ListCard& card, PositionRows& rows) {
  rows.positions.push_back({card.own, card.title, card.company});
  const CardPiece* const link = LinkOf(card);
  for (const CardPiece& piece : card.pieces) {
    const SectionKind kind = KindOf(card, piece);
    if (rows.lines.empty() || rows.lines.back().line != piece.line) {
      rows.lines.push_back({piece.line, {}});
      rows.kinds.push_back({piece.line, kind});
    }
    // "D-3" names no skill.
    const bool day = piece.field == "deadline" || piece.field == "link";
    if (kind == SectionKind::kTitle) {
      rows.lines.back().parts.push_back({kind, card.title});
    } else {
      rows.lines.back().parts.push_back({day ? SectionKind::kOther : kind, piece.at});
    }
    const bool other_link = piece.kind == PieceKind::kLink && &piece != link;
    if (!piece.field.empty() && !other_link)
      rows.cells.push_back({piece.line, piece.at, piece.field});
  }
}

uint32_t LineOf(const ListCard& card) {
  for (const CardPiece& piece : card.pieces) {
    if (piece.at.begin <= card.title.begin && card.title.end <= piece.at.end) return piece.line;
  }
  return card.own.begin;
}

// The cards as postings; their lines are theirs.
PositionRows RowsOf(std::vector<ListCard>& cards, std::vector<Heading>& headings,
                    std::vector<Line>& lines) {
  PositionRows rows;
  rows.too_many = cards.size() > kMostCards;
  if (rows.too_many) cards.resize(kMostCards);
  for (ListCard& card : cards) {
    card.name_line = LineOf(card);
    AddCard(card, rows);
    const CardPiece* const link = LinkOf(card);
    for (uint32_t i = card.own.begin; i < card.own.end; ++i) {
      headings[i] = {};
      lines[i].boilerplate = false;
      if (IsLinkLine(lines[i]) && link != nullptr && link->line != i) lines[i].blank = true;
    }
  }
  return rows;
}

// "합격보상금 100만원" in each card: no benefit of a posting.
bool IsOfBoard(std::string_view text, const Line& line) {
  return note_words::kRewardOfBoard.Begins(Cut(text, line.content));
}

// "접수기간: ~12/20", "전형절차: …" below the positions that one posting names.
bool TellsOfOnePosting(std::string_view text, const std::vector<Line>& lines, size_t cards) {
  size_t days = 0;
  for (const Line& line : lines) {
    if (line.blank || line.key.empty() || line.field.empty()) continue;
    if (IsOfBoard(text, line)) continue;
    if (IsOfPosting(KindOfField(line.field))) return true;
    days += line.field == "deadline" || line.field == "period" ? 1 : 0;
  }
  return days > 0 && days * 2 < cards;
}

// Openings in a note, whose lines are taken for names: "Q그레이더 우대" and "영양사 면허 소지자"
// ask for something, and of "- 보육교사 1급" and "- 은평구" neither is a card that holds the other.
bool AreLinesOfNotes(std::string_view text, const std::vector<Line>& lines,
                     const std::vector<ListCard>& cards) {
  return std::any_of(cards.begin(), cards.end(), [&](const ListCard& card) {
    const std::string_view title = Cut(text, card.title);
    if (EndsAsWish(title) || AsksSomething(title)) return true;
    const bool linked =
        std::any_of(card.pieces.begin(), card.pieces.end(),
                    [](const CardPiece& piece) { return piece.kind == PieceKind::kLink; });
    if (linked) return false;
    const auto is_item = [text](const Line& line) {
      return TrimSpaces(Cut(text, line.whole)).starts_with("- ");
    };
    const uint32_t at = LineOf(card);
    const Line& name = lines[at];
    const auto begin = lines.begin() + at + 1;
    const auto end = lines.begin() + std::max(card.own.end, at + 1);
    return is_item(name) && std::any_of(begin, end, [&](const Line& line) {
             return is_item(line) && line.indent == name.indent;
           });
  });
}

void GiveCompany(const ListPage& page, std::vector<ListCard>& cards) {
  const bool any = std::any_of(cards.begin(), cards.end(),
                               [](const ListCard& card) { return !card.company.empty(); });
  if (any) return;
  const Span company = page.Company();
  for (ListCard& card : cards) card.company = company;
}

}  // namespace

PositionRows FindCards(const Document& document, std::vector<Heading>& headings,
                       std::vector<Line>& lines) {
  if (document.cards.empty()) return {};
  std::vector<ListCard> cards;
  for (std::vector<ListCard>& list : ListsOf(document, lines)) {
    std::vector<ListCard> whole = list;
    if (NameCards(document.text, whole)) {
      std::move(whole.begin(), whole.end(), std::back_inserter(cards));
      continue;
    }
    for (std::vector<ListCard>& part : PartsOf(list, lines)) {
      if (NameCards(document.text, part))
        std::move(part.begin(), part.end(), std::back_inserter(cards));
    }
  }
  if (cards.empty()) return {};
  std::sort(cards.begin(), cards.end(),
            [](const ListCard& a, const ListCard& b) { return a.own.begin < b.own.begin; });
  const ListPage page(document.text, headings, lines, cards);
  if (!page.IsList()) {
    for (const ListCard& card : cards) {
      for (uint32_t i = card.own.begin; i < card.own.end; ++i) lines[i].boilerplate = true;
    }
    return {};
  }
  GiveCompany(page, cards);
  return RowsOf(cards, headings, lines);
}

PositionRows FindTextCards(const Document& document, std::vector<Heading>& headings,
                           std::vector<Line>& lines) {
  for (size_t i = 0; i < lines.size(); ++i) {
    const bool asks = headings[i].is_heading && headings[i].kind && IsOfPosting(*headings[i].kind);
    if (asks && !IsOfBoard(document.text, lines[i])) return {};
  }
  std::vector<ListCard> cards = FindLinkRows(document.text, lines);
  if (!NameCards(document.text, cards)) {
    cards = FindCardBlocks(document.text, lines);
    if (!NameCards(document.text, cards)) return {};
  }
  if (TellsOfOnePosting(document.text, lines, cards.size()) ||
      AreLinesOfNotes(document.text, lines, cards))
    return {};
  return RowsOf(cards, headings, lines);
}

}  // namespace gonggo
