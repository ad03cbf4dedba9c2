#include "posting/card/card_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

#include "knowledge/tables.h"
#include "posting/field/written_date.h"
#include "posting/line/bracket_name.h"
#include "posting/line/job_title.h"
#include "posting/line/legal_form.h"
#include "posting/line/names.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A card's names stand at its beginning.
constexpr size_t kMostNames = 6;
constexpr size_t kLongestCompanyBytes = 60;

// What the page offers at the end of its list.
bool IsAction(std::string_view name) {
  static constexpr std::array<std::string_view, 10> kActions = {
      "보기", "더보기", "전체", "수신거부",    "로그인",
      "설정", "more",   "all ", "Unsubscribe", "See "};
  return name.empty() || std::any_of(kActions.begin(), kActions.end(), [name](auto action) {
           return name.find(action) != std::string_view::npos;
         });
}

// What only openings state; where something is, anything may.
bool IsOfOpening(const CardPiece& piece) {
  return piece.kind == PieceKind::kFact && piece.field != "location" && piece.field != "work" &&
         piece.field != "link";
}

class CardNamer {
 public:
  CardNamer(std::string_view text, std::vector<ListCard>& cards) : text_(text), cards_(cards) {}

  bool Name() {
    if (cards_.size() < kLeastListCards) return false;
    MarkRepeated();
    TellDates();
    for (ListCard& card : cards_) FindTitle(card);
    GiveTitles();
    FindCompanies();
    const bool rich = SayMore();
    for (ListCard& card : cards_) SplitTitle(card);
    const size_t all = cards_.size();
    const auto open = static_cast<size_t>(std::count_if(
        cards_.begin(), cards_.end(), [this](const ListCard& card) { return Opens(card); }));
    // "더 보기" and an advertisement beside them are no openings.
    if (open < kLeastListCards || (open * 10 < all * 7 && all - open > 2)) return false;
    std::erase_if(cards_, [this, rich](const ListCard& card) {
      return rich ? !SaysMore(card) : !Opens(card) && IsAction(Words(card.title));
    });
    return cards_.size() >= kLeastListCards && IsOfOpenings();
  }

 private:
  [[nodiscard]] std::string_view Words(Span at) const { return Cut(text_, at); }

  // The names of a card, first ones first.
  template <typename Each>
  void EachName(const ListCard& card, Each each) const {
    size_t names = 0;
    for (size_t p = 0; p < card.pieces.size() && names < kMostNames; ++p) {
      // "React" alone may be what a link is called.
      const bool tags = card.pieces[p].kind == PieceKind::kTags && IsLinked(card, p);
      if (card.pieces[p].kind != PieceKind::kName && !tags) continue;
      each(p, names++);
    }
  }

  // "합격보상금 100만원" in every card is nobody's name, but a company may be the same in all.
  void MarkRepeated() {
    std::unordered_map<std::string_view, size_t> counts;
    for (const ListCard& card : cards_) {
      for (const CardPiece& piece : card.pieces) {
        if (piece.kind == PieceKind::kName) ++counts[Words(piece.at)];
      }
    }
    for (ListCard& card : cards_) {
      const bool alone = std::count_if(card.pieces.begin(), card.pieces.end(), [](auto& piece) {
                           return piece.kind == PieceKind::kName;
                         }) <= 2;
      for (CardPiece& piece : card.pieces) {
        if (piece.kind != PieceKind::kName || alone) continue;
        const bool repeated = counts[Words(piece.at)] * 10 >= cards_.size() * 6;
        if (repeated && !HasLegalForm(Words(piece.at))) piece.kind = PieceKind::kNoise;
      }
    }
  }

  // Where each card has two days, they are since when and until when; one alone may be either.
  void TellDates() {
    std::vector<std::pair<CardPiece*, CardPiece*>> days;
    for (ListCard& card : cards_) {
      std::vector<CardPiece*> found;
      for (CardPiece& piece : card.pieces) {
        if (piece.kind == PieceKind::kDate) found.push_back(&piece);
      }
      if (found.size() != 2 || !IsBefore(*found[0], *found[1])) continue;
      days.emplace_back(found[0], found[1]);
    }
    if (days.size() * 10 < cards_.size() * 8) return;
    for (const auto& [since, until] : days) {
      since->kind = until->kind = PieceKind::kFact;
      since->field = "posted";
      until->field = "deadline";
    }
  }

  [[nodiscard]] bool IsBefore(const CardPiece& a, const CardPiece& b) const {
    const auto first = ReadWrittenDate(Words(a.at), 0);
    const auto second = ReadWrittenDate(Words(b.at), 0);
    return first && second && first->Day() && second->Day() && *first->Day() < *second->Day();
  }

  [[nodiscard]] static bool IsLinked(const ListCard& card, size_t piece) {
    return piece + 1 < card.pieces.size() && card.pieces[piece + 1].kind == PieceKind::kLink;
  }

  // A name that says what is done; one that leads to a page before the others.
  void FindTitle(ListCard& card) {
    if (!card.title.empty()) return;
    std::optional<size_t> best;
    EachName(card, [&](size_t p, size_t) {
      const std::string_view name = Words(card.pieces[p].at);
      if (!NamesOpening(name)) return;
      const auto rank = [&](size_t piece) {
        return (IsLinked(card, piece) ? 2 : 0) +
               (HasLegalForm(Words(card.pieces[piece].at)) ? 0 : 1);
      };
      if (!best || rank(p) > rank(*best)) best = p;
    });
    if (!best) return;
    card.title = card.pieces[*best].at;
    EachName(card, [&](size_t p, size_t nth) {
      if (p == *best) ++places_[nth];
    });
  }

  // Where no word tells, the title stands where it does in the others.
  void GiveTitles() {
    const size_t place =
        static_cast<size_t>(std::max_element(places_.begin(), places_.end()) - places_.begin());
    for (ListCard& card : cards_) {
      if (!card.title.empty()) continue;
      std::optional<size_t> linked;
      std::optional<size_t> there;
      EachName(card, [&](size_t p, size_t nth) {
        if (HasLegalForm(Words(card.pieces[p].at))) return;
        if (!linked && IsLinked(card, p)) linked = p;
        if (nth == place) there = p;
      });
      if (there) {
        card.title = card.pieces[*there].at;
      } else if (linked) {
        card.title = card.pieces[*linked].at;
      }
    }
  }

  // The name next to the title that may be a company's: below it, or above.
  enum class Side : uint8_t { kAbove, kBelow };
  [[nodiscard]] Span NameBeside(const ListCard& card, Side side) const {
    const bool below = side == Side::kBelow;
    Span found;
    bool passed = false;
    EachName(card, [&](size_t p, size_t) {
      const Span at = card.pieces[p].at;
      if (at == card.title) {
        passed = true;
        return;
      }
      const std::string_view name = Words(at);
      if (!MayBeCompany(name) || (NamesOpening(name) && !HasLegalForm(name))) return;
      if (below ? passed && found.empty() : !passed) found = at;
    });
    return found;
  }

  // Where the others have a company, what stands there is one, though it names work: "맑은시
  // 시설관리공단".
  [[nodiscard]] Span NameThere(const ListCard& card, Side side) const {
    std::optional<size_t> title;
    for (size_t p = 0; p < card.pieces.size(); ++p) {
      if (card.pieces[p].at == card.title) title = p;
    }
    if (!title) return {};
    for (size_t p = *title; side == Side::kBelow ? ++p < card.pieces.size() : p-- > 0;) {
      const CardPiece& piece = card.pieces[p];
      if (piece.kind == PieceKind::kLink || piece.kind == PieceKind::kNoise) continue;
      const bool name = piece.kind == PieceKind::kName || piece.kind == PieceKind::kTags;
      return name && piece.at.size() <= kLongestCompanyBytes ? piece.at : Span{};
    }
    return {};
  }

  void FindCompanies() {
    size_t above = 0;
    size_t below = 0;
    for (const ListCard& card : cards_) {
      above += NameBeside(card, Side::kAbove).empty() ? 0 : 1;
      below += NameBeside(card, Side::kBelow).empty() ? 0 : 1;
    }
    const Side side = below >= above ? Side::kBelow : Side::kAbove;
    const Side other = below >= above ? Side::kAbove : Side::kBelow;
    const bool most = std::max(above, below) * 10 >= cards_.size() * 6;
    for (ListCard& card : cards_) {
      if (!card.company.empty()) continue;
      card.company = NameBeside(card, side);
      if (!card.company.empty()) continue;
      const Span name = NameBeside(card, other);
      if (HasLegalForm(Words(name))) card.company = name;
      if (card.company.empty() && most) card.company = NameThere(card, side);
    }
  }

  // "백엔드 개발자 - 고래바위", "[별마루] 데이터 분석가 | 잡나래": a title that names the company.
  void SplitTitle(ListCard& card) {
    if (card.title.empty() || !card.company.empty()) return;
    const std::string_view whole = Words(card.title);
    if (whole.starts_with('[')) {
      const size_t close = whole.find(']');
      if (close != std::string_view::npos && IsNameInBrackets(whole.substr(1, close - 1))) {
        card.company = {card.title.begin + 1, card.title.begin + static_cast<uint32_t>(close)};
        card.title = WithoutSite(SpanOf(text_, TrimSpaces(whole.substr(close + 1))));
        return;
      }
    }
    if (const auto split = SplitByLegalForm(text_, card.title)) {
      card.company = split->company;
      card.title = split->job;
      return;
    }
    card.title = WithoutSite(card.title);
    const std::string_view words = Words(card.title);
    for (const std::string_view mark : {" - ", " | ", " @ ", " at ", " / ", " — ", " – "}) {
      const size_t at = words.rfind(mark);
      if (at == std::string_view::npos || at == 0) continue;
      std::string_view job = TrimSpaces(words.substr(0, at));
      std::string_view company = TrimSpaces(words.substr(at + mark.size()));
      if (company.ends_with(" 채용")) company = company.substr(0, company.rfind(' '));
      if (!NamesOpening(job)) std::swap(job, company);
      if (!NamesOpening(job) || !MayBeCompany(company) || NamesOpening(company)) continue;
      card.title = SpanOf(text_, job);
      card.company = SpanOf(text_, company);
      return;
    }
  }

  // "… | 잡나래" behind a company that stands in front.
  [[nodiscard]] Span WithoutSite(Span title) const {
    const std::string_view words = Words(title);
    const size_t bar = words.rfind(" | ");
    if (bar == std::string_view::npos || bar == 0) return title;
    const std::string_view left = words.substr(0, bar);
    const bool more = left.find(" - ") != std::string_view::npos || left.starts_with('[') ||
                      title.begin == 0 || text_[title.begin - 1] == ' ';
    const bool site = PageEntries().FindWhole(TrimSpaces(words.substr(bar + 3))) >= 0;
    return more || site ? SpanOf(text_, TrimSpaces(left)) : title;
  }

  [[nodiscard]] static bool StatesFact(const ListCard& card) {
    return std::any_of(card.pieces.begin(), card.pieces.end(),
                       [](const CardPiece& piece) { return piece.kind == PieceKind::kFact; });
  }

  [[nodiscard]] bool Opens(const ListCard& card) const {
    if (card.title.empty()) return false;
    if (NamesOpening(Words(card.title))) return true;
    const bool states = std::any_of(card.pieces.begin(), card.pieces.end(), IsOfOpening);
    return states || (!card.company.empty() && StatesFact(card));
  }

  // Whether it says more than its name.
  [[nodiscard]] static bool SaysMore(const ListCard& card) {
    return !card.company.empty() ||
           std::any_of(card.pieces.begin(), card.pieces.end(), [](const CardPiece& piece) {
             return piece.kind == PieceKind::kFact || piece.kind == PieceKind::kTags;
           });
  }

  // Whether nearly all do: then what doesn't is of the page ("This email was intended for …").
  [[nodiscard]] bool SayMore() const {
    const auto more = static_cast<size_t>(std::count_if(cards_.begin(), cards_.end(), SaysMore));
    return more >= kLeastListCards && more * 10 >= cards_.size() * 7;
  }

  // "2019.01 ~ 2021.02": how long somebody worked there.
  [[nodiscard]] bool HasPeriod(const ListCard& card) const {
    return std::any_of(card.pieces.begin(), card.pieces.end(), [this](const CardPiece& piece) {
      const std::string_view words = Words(piece.at);
      const size_t first = FindYear(words, 0);
      if (piece.kind == PieceKind::kLink || first == std::string_view::npos) return false;
      return FindYear(words, first + 4) != std::string_view::npos || words.ends_with("Present") ||
             words.ends_with("현재");
    });
  }

  static size_t FindYear(std::string_view words, size_t from) {
    for (size_t at = from; at + 4 <= words.size(); ++at) {
      const std::string_view year = words.substr(at, 4);
      const bool digits = year.find_first_not_of("0123456789") == std::string_view::npos;
      if (digits && (year.starts_with("19") || year.starts_with("20"))) return at;
    }
    return std::string_view::npos;
  }

  [[nodiscard]] bool IsOfOpenings() const {
    size_t jobs = 0;
    size_t titles = 0;
    size_t stated = 0;
    size_t periods = 0;
    size_t full = 0;
    size_t persons = 0;
    for (const ListCard& card : cards_) {
      jobs += NamesOpening(Words(card.title)) ? 1 : 0;
      titles += IsJobTitle(Words(card.title)) ? 1 : 0;
      stated += std::any_of(card.pieces.begin(), card.pieces.end(), IsOfOpening) ? 1 : 0;
      periods += HasPeriod(card) ? 1 : 0;
      full += !card.company.empty() && StatesFact(card) ? 1 : 0;
      persons += MayBePerson(Words(card.company)) ? 1 : 0;
    }
    const size_t all = cards_.size();
    if (periods * 2 >= all) return false;
    if (stated * 10 >= all * 7) return jobs * 10 >= all * 2;
    // With a company and a fact in nearly each, names may say more than a job.
    const bool named = titles * 10 >= all * 6 || (full * 10 >= all * 9 && jobs * 10 >= all * 5);
    return named && persons * 10 < all * 7;
  }

  std::string_view text_;
  std::vector<ListCard>& cards_;
  std::array<size_t, kMostNames> places_{};  // of titles among the names of their cards
};

}  // namespace

bool NameCards(std::string_view text, std::vector<ListCard>& cards) {
  return CardNamer(text, cards).Name();
}

}  // namespace gonggo
