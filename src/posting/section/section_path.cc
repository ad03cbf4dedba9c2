#include "posting/section/section_path.h"

#include <algorithm>

namespace gonggo {
namespace {

constexpr float kNever = -1e9F;

// Costs of changing the section, in nats. A section that a known heading opened is left
// reluctantly.
struct ChangeCost {
  float inside;  // between two lines that follow each other
  float after_blank;
  float at_heading;  // at a sub-heading whose words are not known
};
constexpr ChangeCost kFree = {7.0F, 2.0F, 1.5F};
// A message of a few lines ("개발자 두 분 모셔요! - Kotlin 3년 이상 - 주 2회 재택") says one of
// each.
constexpr ChangeCost kFreeInShort = {3.0F, 1.5F, 1.5F};
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
// What a posting wishes reads much like what it requires, and is seldom written before it.
constexpr float kDutiesToWishes = 2.0F;
// Behind a glued line the section rather changes than goes on, and in the order of a site's fields.
constexpr float kDutiesAfterGlue = 3.0F;
constexpr float kStayingAfterGlue = 2.0F;
// Between blank lines the core sections of a posting without headings rather change than go on.
constexpr float kStayingAfterBlank = 1.5F;
// Leaving a held section at a line that begins with ※: notices stand behind lists.
constexpr float kAtNotice = 3.5F;
// Leaving a held section at prose below a blank line, where its list had none between its lines.
constexpr float kAtGap = 3.0F;
// Entering a section whose own heading is still to come: what stands under 회사 소개 and reads like
// duties is most likely told of the company, where 담당 업무 follows.
constexpr float kBeforeOwnHeading = 6.0F;

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
constexpr std::array<KindLanes, kKinds> MakeOrderCosts() {
  std::array<KindLanes, kKinds> costs{};
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
constexpr std::array<KindLanes, kKinds> kOrderCost = MakeOrderCosts();

// Those of a short message stand in any order.
constexpr std::array<KindLanes, kKinds> MakeNoOrderCosts() {
  std::array<KindLanes, kKinds> costs = MakeOrderCosts();
  for (KindLanes& from : costs) {
    for (float& cost : from) {
      if (cost < -kNever) cost = 0;
    }
  }
  return costs;
}
constexpr std::array<KindLanes, kKinds> kNoOrderCost = MakeNoOrderCosts();

// The fields of a site follow each other: behind the last duty comes what is required.
constexpr float kWishesBehindDuty = 6.0F;
constexpr std::array<KindLanes, kKinds> MakeGluedOrderCosts() {
  std::array<KindLanes, kKinds> costs = MakeOrderCosts();
  costs[static_cast<size_t>(SectionKind::kDuties)][static_cast<size_t>(SectionKind::kPreferred)] +=
      kWishesBehindDuty;
  return costs;
}
constexpr std::array<KindLanes, kKinds> kGluedOrderCost = MakeGluedOrderCosts();

// Where a posting without any heading may begin.
constexpr float StartScore(SectionKind kind) {
  using enum SectionKind;
  switch (kind) {
    case kAbout:
    case kDuties:
      return 0;
    case kFacts:
      return -0.5F;
    case kStack:
      // Where nothing else tells the two, facts are likelier; no rounding decides that.
      return -0.5F - 1.0F / 1024;
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

constexpr auto kFactsLane = static_cast<size_t>(SectionKind::kFacts);

// Kinds that a heading opens without holding much.
constexpr std::array<SectionKind, 3> kLoose = {SectionKind::kFacts, SectionKind::kAbout,
                                               SectionKind::kStack};

// A line in which no word is known does not speak against what is asked for: questions, tools and
// traits stand there in any words.
constexpr std::array<SectionKind, 2> kAsking = {SectionKind::kRequirements,
                                                SectionKind::kPreferred};

// A line speaks by how much less likely a kind is than the likeliest, so that lines that say
// nothing neither hold nor move the path.
KindLanes Say(const KindScores& own) {
  KindLanes say{};
  const float likeliest = *std::max_element(own.begin(), own.end());
  std::copy(own.begin(), own.end(), say.begin());
  for (size_t b = 0; b < kBlocks; ++b) {
    const FloatBlock less = LoadBlock(say.data(), b) - likeliest;
    StoreBlock(less > kLowestLineScore ? less : FloatBlock{} + kLowestLineScore, b, say.data());
  }
  return say;
}

// Where a section may change.
struct Change {
  const Line& here;
  const Heading& heading;
  bool closes;
  bool after_glue;
  bool gap;
};

float PriceOf(const Change& change, const ChangeCost& cost) {
  float price = change.here.blank_before ? cost.after_blank : cost.inside;
  if (change.heading.is_heading)
    price = std::min(price, change.closes ? kAtPeerHeading : cost.at_heading);
  if (change.after_glue) price = std::min(price, kAfterGlue);
  if (change.here.notice) price = std::min(price, kAtNotice);
  if (change.gap) price = std::min(price, kAtGap);
  return price;
}

// The lines of `range` at which prose stands below a blank line behind a list that has none between
// its lines.
std::vector<bool> GapsOf(const LabelledLines& input, LineRange range) {
  constexpr size_t kLeastOfList = 2;
  std::vector<bool> gaps(range.end - range.begin);
  size_t lines = 0;  // of the section
  bool tight = false;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Line& line = input.lines[i];
    const Heading& heading = input.headings[i];
    if (line.blank || line.boilerplate) continue;
    if (heading.is_heading && heading.kind) {
      lines = 0;
      tight = !heading.has_value;
      continue;
    }
    if (lines > 0 && line.blank_before) {
      gaps[i - range.begin] = tight && lines >= kLeastOfList && !line.IsItem();
      tight = false;
    }
    ++lines;
  }
  return gaps;
}

}  // namespace

SectionPath::SectionPath(const LabelledLines& input, LineRange range, PostingLength length)
    : input_(input), range_(range), length_(length), gaps_(GapsOf(input, range)) {
  constexpr size_t kFewTurns = 32;
  turns_.reserve(kFewTurns);
  score_.fill(kNever);
  for (size_t k = 0; k < kKinds; ++k) score_[k] = StartScore(static_cast<SectionKind>(k));
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Heading& heading = input.headings[i];
    if (!heading.is_heading || !heading.kind) continue;
    const auto kind = static_cast<size_t>(*heading.kind);
    ++headings_left_[kind];
    // Steps, documents and notices each have a heading of their own.
    if (*heading.kind != SectionKind::kProcess) early_costs_[kind] = kBeforeOwnHeading;
  }
}

uint8_t SectionPath::BestState() const {
  return static_cast<uint8_t>(std::max_element(score_.begin(), score_.end()) - score_.begin());
}

void SectionPath::Hold(uint32_t line) { after_glue_ = input_.lines[line].glued; }

SectionPath::Pull SectionPath::PullAt(uint32_t line, SectionKind kind, bool after_glue) const {
  const Line& here = input_.lines[line];
  const bool closes = Closes(here);
  const bool loosely =
      HoldsLoosely() && std::find(kLoose.begin(), kLoose.end(), kind) != kLoose.end();
  const Change change{here, input_.headings[line], closes, after_glue, gaps_[line - range_.begin]};
  const auto lane = static_cast<size_t>(kind);
  const KindLanes staying = HeldStayingCosts(StayingCosts(here, after_glue), closes, after_glue);
  return {PriceOf(change, loosely ? kLooselyHeld : kHeld), staying[lane], HeldWeights(here)[lane]};
}

// A Markdown heading that is not below the one that opened the section ends it.
bool SectionPath::Closes(const Line& here) const {
  return here.kind == BlockKind::kHeading && held_level_ > 0 && here.level <= held_level_;
}

void SectionPath::Enter(uint32_t line, SectionKind kind) {
  const uint8_t best = BestState();
  const float top = score_[best];
  score_.fill(kNever);
  score_[kLanes + static_cast<size_t>(kind)] = top;
  if (auto& left = headings_left_[static_cast<size_t>(kind)]; left > 0) {
    --left;
    if (left == 0) early_costs_[static_cast<size_t>(kind)] = 0;
  }
  held_level_ =
      input_.lines[line].kind == BlockKind::kHeading ? input_.lines[line].level : uint8_t{0};
  turns_.emplace_back(line).back.fill(best);
}

void SectionPath::Step(uint32_t line, const KindScores& own) {
  const Line& here = input_.lines[line];
  auto& back = turns_.emplace_back(line).back;
  const bool closes = Closes(here);
  const KindLanes say = Say(own);
  const KindLanes staying = StayingCosts(here, after_glue_);
  const Ways out = WaysOut(line, closes);
  StepFree(staying, out, say, back.data());
  const KindLanes held_staying = HeldStayingCosts(staying, closes, after_glue_);
  KindLanes weights = HeldWeights(here);
  if (IsSilent(own)) {
    for (const SectionKind kind : kAsking) weights[static_cast<size_t>(kind)] = 0.0F;
  }
  float* const held = score_.data() + kLanes;
  for (size_t b = 0; b < kBlocks; ++b) {
    const FloatBlock stays = LoadBlock(held, b) - LoadBlock(held_staying.data(), b);
    StoreBlock(stays + LoadBlock(say.data(), b) * LoadBlock(weights.data(), b), b, held);
  }
  for (size_t k = kLanes; k < kStates; ++k) back[k] = static_cast<uint8_t>(k);
  after_glue_ = here.glued;
}

// A free section may follow any; a held one is never entered without its heading.
void SectionPath::StepFree(const KindLanes& staying, const Ways& out, const KindLanes& say,
                           uint8_t* back) {
  const std::array<KindLanes, kKinds>& order = after_glue_ ? kGluedOrderCost
                                               : length_ == PostingLength::kShortMessage
                                                   ? kNoOrderCost
                                                   : kOrderCost;
  for (size_t b = 0; b < kBlocks; ++b) {
    FloatBlock score = LoadBlock(score_.data(), b) - LoadBlock(staying.data(), b);
    const auto first = static_cast<int32_t>(4 * b);
    StateBlock state = {first, first + 1, first + 2, first + 3};
    const FloatBlock early = LoadBlock(early_costs_.data(), b);
    for (size_t from = 0; from < kKinds; ++from) {
      // 모집분야 and the like stand above anything.
      const FloatBlock through = out.score[from] - LoadBlock(order[from].data(), b) -
                                 (from == kFactsLane ? FloatBlock{} : early);
      const StateBlock better = through > score;
      score = better ? through : score;
      state = (out.state[from] & better) | (state & ~better);
    }
    StoreBlock(score + LoadBlock(say.data(), b), b, score_.data());
    for (size_t k = 0; k < 4; ++k) back[4 * b + k] = static_cast<uint8_t>(state[k]);
  }
}

std::vector<SectionKind> SectionPath::Trace() const {
  std::vector<SectionKind> kinds(range_.end - range_.begin, SectionKind::kOther);
  auto turn = turns_.rbegin();
  uint8_t state = BestState();
  for (size_t i = kinds.size(); i-- > 0;) {
    kinds[i] = static_cast<SectionKind>(state % kLanes);
    if (turn == turns_.rend() || turn->line != range_.begin + i) continue;
    state = turn->back[state];
    ++turn;
  }
  return kinds;
}

SectionPath::Ways SectionPath::WaysOut(uint32_t line, bool closes) const {
  const Change change{input_.lines[line], input_.headings[line], closes, after_glue_,
                      gaps_[line - range_.begin]};
  const float free_price =
      PriceOf(change, length_ == PostingLength::kShortMessage ? kFreeInShort : kFree);
  KindLanes held_prices;
  held_prices.fill(PriceOf(change, kHeld));
  if (HoldsLoosely()) {
    const float price = PriceOf(change, kLooselyHeld);
    for (const SectionKind kind : kLoose) held_prices[static_cast<size_t>(kind)] = price;
  }
  Ways out;
  for (size_t b = 0; b < kBlocks; ++b) {
    const FloatBlock free = LoadBlock(score_.data(), b) - free_price;
    const FloatBlock held = LoadBlock(score_.data() + kLanes, b) - LoadBlock(held_prices.data(), b);
    const StateBlock better = held > free;
    StoreBlock(better ? held : free, b, out.score.data());
    const auto first = static_cast<int32_t>(4 * b);
    const StateBlock kinds = {first, first + 1, first + 2, first + 3};
    const StateBlock states = kinds + (better & static_cast<int32_t>(kLanes));
    std::memcpy(&out.state[4 * b], &states, sizeof states);
  }
  return out;
}

KindLanes SectionPath::StayingCosts(const Line& here, bool after_glue) {
  using enum SectionKind;
  KindLanes costs{};
  if (after_glue) {
    costs.fill(kStayingAfterGlue);
    costs[static_cast<size_t>(kDuties)] = kDutiesAfterGlue;
  } else if (here.blank_before) {
    for (const SectionKind core : {kDuties, kRequirements, kPreferred})
      costs[static_cast<size_t>(core)] = kStayingAfterBlank;
  }
  return costs;
}

KindLanes SectionPath::HeldStayingCosts(const KindLanes& staying, bool closes, bool after_glue) {
  if (after_glue && !closes) return staying;
  KindLanes costs;
  costs.fill(closes ? kStayingAtPeerHeading : 0.0F);
  return costs;
}

// What a line's words count in a held section; a note's own remarks (kOther) may speak of anything.
KindLanes SectionPath::HeldWeights(const Line& here) const {
  KindLanes weights;
  weights.fill(here.IsItem() ? kHeldWeight : kHeldProseWeight);
  if (HoldsLoosely()) {
    for (const SectionKind kind : kLoose) weights[static_cast<size_t>(kind)] = 1.0F;
  }
  weights[static_cast<size_t>(SectionKind::kOther)] = 0.0F;
  return weights;
}

// A heading of the document itself means what it says, and holds them too.
bool SectionPath::HoldsLoosely() const { return held_level_ == 0; }

}  // namespace gonggo
