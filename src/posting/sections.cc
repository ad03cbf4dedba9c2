#include "posting/sections.h"

#include "posting/labels.h"
#include "posting/necessity.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace gonggo {
namespace {

constexpr size_t kKinds = kSectionKindCount;
// Arrays by kind have a place more, so that loops over them go by four without a rest.
constexpr size_t kLanes = 12;
static_assert(kKinds <= kLanes && kLanes % 4 == 0);
constexpr size_t kStates = 2 * kLanes;  // kind, and kLanes + kind held by a heading
constexpr float kNever = -1e9F;

using Lanes = std::array<float, kLanes>;

// Four of them, an extension that GCC and clang have on every machine; the compiler by itself
// leaves the inner loop of the best path as it is.
using FloatBlock = float __attribute__((vector_size(16)));
using StateBlock = int32_t __attribute__((vector_size(16)));
constexpr size_t kBlocks = kLanes / 4;
template <typename Block>
using Blocks = std::array<Block, kBlocks>;

FloatBlock LoadBlock(const Lanes& lanes, size_t block) {
  FloatBlock out;
  std::memcpy(&out, &lanes[4 * block], sizeof out);
  return out;
}

// Costs of changing the section, in nats. A section that a known heading opened is left
// reluctantly.
struct ChangeCost {
  float inside;  // between two lines that follow each other
  float after_blank;
  float at_heading;  // at a sub-heading whose words are not known
};
constexpr ChangeCost kFree = {7.0F, 2.0F, 1.5F};
constexpr ChangeCost kHeld = {12.0F, 8.0F, 6.0F};
// 모집분야, 회사 소개 and the like often stand above everything else of a posting.
constexpr ChangeCost kLooselyHeld = {6.0F, 3.5F, 2.5F};
constexpr float kAtPeerHeading = 1.0F;
constexpr float kStayingAtPeerHeading = 3.0F;
// Behind a line that glues two fields of a page together.
constexpr float kAfterGlue = 0.5F;
// How much a line's own words count while a heading holds the section.
constexpr float kHeldWeight = 0.5F;
constexpr float kHeldProseWeight =
    0.9F;  // a list is surer to be the section's than prose under its heading
constexpr float kUnusualOrder = 3.0F;
// Words of a sub-heading that weigh less say nothing.
constexpr float kTellingWords = 2.0F;
// What a posting wishes reads much like what it requires, and is seldom written before it.
constexpr float kDutiesToWishes = 2.0F;
// Behind a glued line the section rather changes than goes on, and in the order of a site's fields.
constexpr float kDutiesAfterGlue = 3.0F;
constexpr float kStayingAfterGlue = 2.0F;
// Between blank lines the core sections of a posting without headings rather change than go on.
constexpr float kStayingAfterBlank = 1.5F;
// Leaving a held section at a line that begins with ※: notices stand behind lists.
constexpr float kAtNotice = 3.5F;
// A line's say is limited, so that one odd line can't turn a section.
constexpr float kLowestLineScore = -4.0F;

// Orders in which postings are written; others cost kUnusualOrder more.
constexpr bool IsUsualOrder(SectionKind from, SectionKind to) {
  using enum SectionKind;
  switch (from) {
    case kAbout:
      return to == kDuties || to == kFacts || to == kRequirements;
    case kDuties:
      return to == kRequirements || to == kStack;
    case kRequirements:
      return to == kPreferred || to == kProcess;
    case kPreferred:
      return to == kBenefits || to == kProcess || to == kFacts;
    case kBenefits:
      return to == kProcess;
    case kProcess:
      return to == kFacts;
    case kStack:
      return to == kAbout || to == kDuties;
    case kFacts:
      return to == kAbout || to == kDuties || to == kBenefits || to == kProcess;
    case kTitle:
    case kCompany:
    case kOther:
      return true;
  }
  return false;
}

// [from][to]: what the order of the two costs; a kind never changes into itself.
constexpr std::array<Lanes, kKinds> MakeOrderCosts() {
  std::array<Lanes, kKinds> costs{};
  for (size_t from = 0; from < kKinds; ++from) {
    costs[from].fill(-kNever);
    for (size_t to = 0; to < kKinds; ++to) {
      if (from == to) continue;
      const auto from_kind = static_cast<SectionKind>(from);
      const auto to_kind = static_cast<SectionKind>(to);
      float& cost = costs[from][to];
      cost = 0;
      if (!IsUsualOrder(from_kind, to_kind)) cost += kUnusualOrder;
      if (from_kind == SectionKind::kDuties && to_kind == SectionKind::kPreferred)
        cost += kDutiesToWishes;
    }
  }
  return costs;
}
constexpr std::array<Lanes, kKinds> kOrderCost = MakeOrderCosts();

// Where a posting without any heading may begin.
constexpr float StartScore(SectionKind kind) {
  using enum SectionKind;
  switch (kind) {
    case kAbout:
    case kDuties:
      return 0;
    case kFacts:
    case kStack:
      return -0.5F;
    case kRequirements:
      return -1.0F;
    case kTitle:
    case kCompany:
      return -6.0F;
    case kOther:
      return -2.0F;
    default:
      return -2.5F;
  }
}

class SectionPath {
 public:
  SectionPath(const LabelledLines& input, LineRange range)
      : input_(input), range_(range), back_(range.end - range.begin) {
    score_.fill(kNever);
    for (size_t k = 0; k < kKinds; ++k) score_[k] = StartScore(static_cast<SectionKind>(k));
  }

  // A line that is decided already; the path goes on from where it was.
  void Keep(uint32_t line) {
    auto& back = back_[line - range_.begin];
    for (uint8_t s = 0; s < kStates; ++s) back[s] = s;
  }

  void Enter(uint32_t line, SectionKind kind) {
    const auto best =
        static_cast<uint8_t>(std::max_element(score_.begin(), score_.end()) - score_.begin());
    const float top = score_[best];
    score_.fill(kNever);
    const auto state = kLanes + static_cast<size_t>(kind);
    score_[state] = top;
    held_level_ =
        input_.lines[line].kind == BlockKind::kHeading ? input_.lines[line].level : uint8_t{0};
    back_[line - range_.begin].fill(best);
  }

  void Step(uint32_t line, const KindScores& own) {
    const Line& here = input_.lines[line];
    auto& back = back_[line - range_.begin];
    // A Markdown heading that is not below the one that opened the section ends it.
    const bool closes =
        here.kind == BlockKind::kHeading && held_level_ > 0 && here.level <= held_level_;
    const Lanes say = Say(own);
    const Lanes staying = StayingCosts(here);
    const Lanes weights = HeldWeights(here);
    const Ways out = WaysOut(here, input_.headings[line], closes);
    const Best free = BestFree(staying, out);
    for (size_t k = 0; k < kKinds; ++k) {
      const size_t held = k + kLanes;
      score_[held] = score_[held] - (closes ? kStayingAtPeerHeading : HeldStayingCost(staying[k])) +
                     say[k] * weights[k];
      back[held] = static_cast<uint8_t>(held);
      score_[k] = free.score[k / 4][k % 4] + say[k];
      back[k] = static_cast<uint8_t>(free.state[k / 4][k % 4]);
    }
    after_glue_ = here.glued;
  }

  [[nodiscard]] std::vector<SectionKind> Trace() const {
    std::vector<SectionKind> kinds(back_.size(), SectionKind::kOther);
    auto state =
        static_cast<uint8_t>(std::max_element(score_.begin(), score_.end()) - score_.begin());
    for (size_t i = back_.size(); i-- > 0;) {
      kinds[i] = static_cast<SectionKind>(state % kLanes);
      state = back_[i][state];
    }
    return kinds;
  }

 private:
  // The better way out of each kind, free or held, before the order of the kinds is charged.
  struct Ways {
    std::array<float, kKinds> score;
    std::array<int32_t, kKinds> state;
  };

  [[nodiscard]] Ways WaysOut(const Line& here, const Heading& heading, bool closes) const {
    const auto price_of = [&](const ChangeCost& cost) {
      float price = here.blank_before ? cost.after_blank : cost.inside;
      if (heading.is_heading) price = std::min(price, closes ? kAtPeerHeading : cost.at_heading);
      if (after_glue_) price = std::min(price, kAfterGlue);
      if (here.notice) price = std::min(price, kAtNotice);
      return price;
    };
    const float free_price = price_of(kFree);
    const float held_price = price_of(kHeld);
    const float loose_price = price_of(kLooselyHeld);
    std::array<float, kKinds> held_prices;
    held_prices.fill(held_price);
    for (const SectionKind kind : kLoose) {
      if (HoldsLoosely()) held_prices[static_cast<size_t>(kind)] = loose_price;
    }
    Ways out;
    for (size_t from = 0; from < kKinds; ++from) {
      const float free = score_[from] - free_price;
      const float held = score_[from + kLanes] - held_prices[from];
      out.score[from] = std::max(free, held);
      out.state[from] = static_cast<int32_t>(held > free ? from + kLanes : from);
    }
    return out;
  }

  // The best way into each free section, and the state that it comes from.
  struct Best {
    Blocks<FloatBlock> score;
    Blocks<StateBlock> state;
  };

  // A free section may follow any; a held one is never entered without its heading.
  [[nodiscard]] Best BestFree(const Lanes& staying, const Ways& out) const {
    Best best;
    for (size_t b = 0; b < kBlocks; ++b) {
      FloatBlock score;
      std::memcpy(&score, &score_[4 * b], sizeof score);
      score -= LoadBlock(staying, b);
      const auto first = static_cast<int32_t>(4 * b);
      StateBlock state = {first, first + 1, first + 2, first + 3};
      for (size_t from = 0; from < kKinds; ++from) {
        const FloatBlock through = out.score[from] - LoadBlock(kOrderCost[from], b);
        const StateBlock better = through > score;
        score = better ? through : score;
        state = (out.state[from] & better) | (state & ~better);
      }
      best.score[b] = score;
      best.state[b] = state;
    }
    return best;
  }

  // A line speaks by how much less likely a kind is than the likeliest, so that lines that say
  // nothing neither hold nor move the path.
  static Lanes Say(const KindScores& own) {
    Lanes say{};
    const float likeliest = *std::max_element(own.begin(), own.end());
    for (size_t k = 0; k < kKinds; ++k) say[k] = std::max(own[k] - likeliest, kLowestLineScore);
    return say;
  }

  [[nodiscard]] Lanes StayingCosts(const Line& here) const {
    using enum SectionKind;
    Lanes costs{};
    if (after_glue_) {
      costs.fill(kStayingAfterGlue);
      costs[static_cast<size_t>(kDuties)] = kDutiesAfterGlue;
    } else if (here.blank_before) {
      for (const SectionKind core : {kDuties, kRequirements, kPreferred})
        costs[static_cast<size_t>(core)] = kStayingAfterBlank;
    }
    return costs;
  }

  [[nodiscard]] float HeldStayingCost(float staying) const { return after_glue_ ? staying : 0.0F; }

  // What a line's words count in a held section; a note's own remarks (kOther) may speak of
  // anything.
  [[nodiscard]] Lanes HeldWeights(const Line& here) const {
    Lanes weights;
    weights.fill(here.IsItem() ? kHeldWeight : kHeldProseWeight);
    for (const SectionKind kind : kLoose) {
      if (HoldsLoosely()) weights[static_cast<size_t>(kind)] = 1.0F;
    }
    weights[static_cast<size_t>(SectionKind::kOther)] = 0.0F;
    return weights;
  }

  // Kinds that a heading opens without holding much.
  static constexpr std::array<SectionKind, 3> kLoose = {SectionKind::kFacts, SectionKind::kAbout,
                                                        SectionKind::kStack};

  // A heading of the document itself means what it says, and holds them too.
  [[nodiscard]] bool HoldsLoosely() const { return held_level_ == 0; }

  const LabelledLines& input_;
  LineRange range_;
  bool after_glue_ = false;
  uint8_t held_level_ = 0;              // of the last known heading, if it is a Markdown heading
  std::array<float, kStates> score_{};  // kNever in the lanes that are no kind
  std::vector<std::array<uint8_t, kStates>> back_;
};

// What a sub-heading whose words are not known well enough to open a section says all the same.
KindScores SubHeadingScores(std::string_view core) {
  KindScores scores;
  scores.fill(-2.5F);
  const auto words = ReadHeadingWords(core);
  if (words && words->weight >= kTellingWords) scores[static_cast<size_t>(words->kind)] = -0.5F;
  for (const SectionKind k : {SectionKind::kTitle, SectionKind::kCompany, SectionKind::kOther}) {
    scores[static_cast<size_t>(k)] = -6.0F;
  }
  return scores;
}

// "접수기간 : …" is a fact wherever it stands beside the posting's core, and so are "홈페이지:
// https://…" and a link's text ("팀 블로그 바로가기").
bool IsFactLine(std::string_view text, const Line& line, SectionKind kind) {
  using enum SectionKind;
  if (line.blank) return false;
  if (Cut(text, line.core).ends_with("바로가기")) return true;
  if (line.key.empty()) return false;
  if (kind == kRequirements || kind == kPreferred || kind == kStack) return false;
  if (Cut(text, line.value).starts_with("http")) return kind != kDuties;
  const std::string_view field = FieldOfLabel(Cut(text, line.key));
  return !field.empty() && field != "role" && KindOfField(field) == kFacts;
}

}  // namespace

std::vector<SectionKind> AssignSections(std::string_view text, const LabelledLines& input,
                                        LineRange range, const std::vector<FixedLine>& fixed) {
  SectionPath path(input, range);
  LineScorer scorer;
  std::optional<SectionKind> pending;  // opened by a heading at the end of a line
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    const bool decided =
        std::any_of(fixed.begin(), fixed.end(), [i](const FixedLine& f) { return f.line == i; });
    if (line.blank || decided || line.boilerplate || heading.control ||
        line.kind == BlockKind::kRule) {
      path.Keep(i);
    } else if (pending && !(heading.is_heading && heading.kind)) {
      path.Enter(i, *pending);
      pending.reset();
    } else if (heading.is_heading && heading.kind) {
      path.Enter(i, *heading.kind);
    } else if (heading.is_heading) {
      path.Step(i, SubHeadingScores(Cut(text, line.core)));
    } else {
      path.Step(i, scorer.Score(text, line));
    }
    if (heading.opens_next) pending = heading.opens_next;
  }
  std::vector<SectionKind> kinds = path.Trace();
  for (const FixedLine& f : fixed) {
    if (f.line >= range.begin && f.line < range.end) kinds[f.line - range.begin] = f.kind;
  }
  for (uint32_t i = range.begin; i < range.end; ++i) {
    SectionKind& kind = kinds[i - range.begin];
    if (input.lines[i].boilerplate || input.headings[i].control) kind = SectionKind::kOther;
    if (IsFactLine(text, input.lines[i], kind)) kind = SectionKind::kFacts;
    const bool item =
        !input.lines[i].blank && !(input.headings[i].is_heading && input.headings[i].kind);
    if (item && kind == SectionKind::kRequirements && EndsAsWish(Cut(text, input.lines[i].content)))
      kind = SectionKind::kPreferred;
  }
  return kinds;
}

std::vector<Section> MakeSections(std::string_view text, const LabelledLines& input,
                                  LineRange range, const std::vector<SectionKind>& kinds) {
  std::vector<Section> sections;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    const SectionKind kind = kinds[i - range.begin];
    const bool opens = !line.blank && heading.is_heading && heading.kind.has_value();
    if (sections.empty() || (!line.blank && (opens || sections.back().kind != kind))) {
      Section section{kind, "", i + 1, i + 1};
      if (opens) section.heading = std::string(Cut(text, heading.has_value ? line.key : line.core));
      sections.push_back(std::move(section));
    }
    sections.back().line_end = i + 1;
  }
  return sections;
}

}  // namespace gonggo
