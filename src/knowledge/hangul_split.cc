#include "knowledge/hangul_split.h"

#include <algorithm>
#include <utility>

namespace gonggo {
namespace {

// What the parts of a way cost. Only their order matters: that one long noun is cheaper than two,
// two nouns than a noun with two suffixes, and unknown syllables dearer than any of them. By
// syllables, the last for more.
constexpr std::array<uint16_t, 5> kNounCosts = {0, 16, 12, 11, 10};
// Less than the noun and its suffix, more than what tempts to cut them elsewhere: 기술사+업,
// 기술+사업.
constexpr uint16_t kNounWithSuffixCost = 17;
constexpr uint16_t kWordCost = 13;
// Units without their number, which words may follow: 년이상.
constexpr uint16_t kUnitAsWordCost = 13;
constexpr uint16_t kUnitCost = 3;
constexpr uint16_t kPrefixCost = 9;
constexpr uint16_t kSuffixCost = 9;
constexpr uint16_t kParticleCost = 4;
constexpr uint16_t kVerbOfNounCost = 4;
constexpr uint16_t kVerbCost = 16;  // dearer than a noun: 보고 is a report
// One unknown syllable is rarely a word: 고도 is no 고 with a particle.
constexpr uint16_t kOneUnknownCost = 60;
constexpr uint16_t kTwoUnknownCost = 44;
constexpr uint16_t kMoreUnknownCost = 12;
// Known nouns beside unknown syllables: in front of them they are more often the beginning of a
// loanword (인사+이더) than behind them (무지개+마켓).
constexpr uint16_t kNounBehindUnknown = 3;
constexpr uint16_t kUnknownBehindNoun = 20;
// Words that run on behind an ending, for want of a space: 운영하신분.
constexpr uint16_t kRunOn = 12;
constexpr uint16_t kUnknownRunOn = 24;
constexpr uint16_t kVerbBehindNoun = 14;
constexpr uint16_t kVerbOfUnknown = 2;
constexpr uint16_t kVerbByItself = 10;   // 일을 is work, not a form of 이다
constexpr uint16_t kVerbBehindTail = 4;  // 사람들입니다, 힘이되는

constexpr uint32_t kBaseBits = kHangulContinued | kHangulClosed;
constexpr uint32_t kSuffixes =
    kHangulSuffix | kHangulSuffixAfterConsonant | kHangulSuffixAfterVowel;
constexpr uint32_t kParticles =
    kHangulParticle | kHangulParticleAfterConsonant | kHangulParticleAfterVowel;

// The state behind `syllable`, or 0.
inline uint32_t Step(std::span<const HangulState> states, uint32_t state, uint32_t syllable) {
  const uint32_t upper = states[state].base + HangulUpper(syllable);
  if (upper >= states.size() || states[upper].check != state) return 0;
  const uint32_t lower = states[upper].base + HangulLower(syllable);
  if (lower >= states.size() || states[lower].check != upper) return 0;
  return lower;
}

// Whether the bits of one of the three kinds, in their order, fit behind what ends in a consonant.
inline bool FitsBehind(uint32_t bits, uint32_t any, bool consonant) {
  return (bits & (any | (consonant ? any << 1U : any << 2U))) != 0;
}

}  // namespace

void HangulSplitter::Reach(size_t at, State state, const Cell& cell) {
  if (!reached_[at]) {
    reached_[at] = true;
    cells_[at].fill({});
  }
  Cell& best = cells_[at][state];
  // Of two ways that cost the same the one with the shorter last piece: 지원+팀, not 지+원팀.
  if (cell.cost <= best.cost) best = cell;
}

// What it costs to go on from each state: begin, noun, one unknown, unknown, tail, prefix, word.
template <const auto& kAdded>
HangulSplitter::Way HangulSplitter::Cheapest(const Cells& cells) {
  Way way;
  [&]<size_t... kState>(std::index_sequence<kState...>) {
    const auto take = [&]<size_t kOne>(std::integral_constant<size_t, kOne>) {
      if constexpr (kAdded[kOne] != kNever) {
        const auto cost = static_cast<uint16_t>(cells[kOne].cost + kAdded[kOne]);
        if (cost < way.cost) way = {cost, static_cast<State>(kOne)};
      }
    };
    (take(std::integral_constant<size_t, kState>{}), ...);
  }(std::make_index_sequence<kStates>{});
  return way;
}

HangulSplitter::Ways HangulSplitter::WaysAt(size_t at, HangulBefore before) const {
  constexpr uint16_t no = kNever;
  using Costs = std::array<uint16_t, kStates>;
  static constexpr Costs kToNoun = {no, 0, kNounBehindUnknown, kNounBehindUnknown, kRunOn, 0, no};
  static constexpr Costs kToParticle = {no, 0, 0, 0, 0, no, 0};
  static constexpr Costs kToVerbOfNoun = {no, 0, kVerbOfUnknown, kVerbOfUnknown, kVerbBehindTail,
                                          no, 0};
  static constexpr Costs kToVerb = {no, kVerbBehindNoun, no, no, kRunOn, no, no};
  static constexpr Costs kToWord = {no, no, no, no, kRunOn, no, no};
  Ways ways;
  if (at == 0) {
    ways.noun = ways.verb = ways.word = {0, kBegin};
    ways.verb_of_noun = {kVerbByItself, kBegin};
    if (before != HangulBefore::kSpace) ways.particle = {0, kBegin};
    if (before == HangulBefore::kDigit) ways.unit = {0, kBegin};
    return ways;
  }
  const Cells& cells = cells_[at];
  ways.noun = Cheapest<kToNoun>(cells);
  ways.suffix = {cells[kNoun].cost, kNoun};
  ways.particle = Cheapest<kToParticle>(cells);
  ways.verb_of_noun = Cheapest<kToVerbOfNoun>(cells);
  ways.verb = Cheapest<kToVerb>(cells);
  ways.word = Cheapest<kToWord>(cells);
  return ways;
}

void HangulSplitter::AddUnknown(size_t at) {
  constexpr uint16_t no = kNever;
  static constexpr std::array<uint16_t, kStates> kToUnknown = {
      0, kUnknownBehindNoun, no, no, kUnknownRunOn, no, no};
  const auto add = [&](const Way& way, State to, int cost) {
    if (way.cost >= kNever) return;
    Reach(at + 1, to,
          {static_cast<uint16_t>(way.cost + cost), static_cast<uint8_t>(at), way.state,
           HangulPieceKind::kUnknown, 0});
  };
  const Cells& cells = cells_[at];
  add(Cheapest<kToUnknown>(cells), kOneUnknown, kOneUnknownCost);
  add({cells[kOneUnknown].cost, kOneUnknown}, kUnknown, kTwoUnknownCost - kOneUnknownCost);
  add({cells[kUnknown].cost, kUnknown}, kUnknown, kMoreUnknownCost);
}

// A verb's base at [at, end), with each of the endings that fit it.
void HangulSplitter::AddVerb(std::span<const uint16_t> run, size_t at, size_t end, uint16_t entry,
                             const Way& way, HangulPieceKind kind) {
  const uint32_t bits = words_.entries[entry].bits;
  const uint16_t cost = kind == HangulPieceKind::kVerb ? kVerbCost : kVerbOfNounCost;
  const Cell cell{static_cast<uint16_t>(way.cost + cost), static_cast<uint8_t>(at), way.state, kind,
                  entry};
  if ((bits & kHangulClosed) != 0) Reach(end, kTail, cell);
  const uint32_t fitting = (bits & kHangulContinued) << kHangulEndingShift;
  if (fitting == 0) return;
  // 가 and 사 are their own forms in front of -서; 와 and 써 are not.
  const bool own_form = end - at == 1 && (bits & kHangulPlain) != 0;
  const uint32_t fitting_moving = own_form ? fitting & ~(kHangulA << kHangulEndingShift) : fitting;
  uint32_t state = 0;
  for (size_t i = end; i < run.size(); ++i) {
    state = Step(words_.states, state, run[i]);
    if (state == 0) return;
    const uint32_t ending = words_.entries[words_.states[state].entry].bits;
    if ((ending & ((ending & kHangulMoving) != 0 ? fitting_moving : fitting)) != 0)
      Reach(i + 1, kTail, cell);
  }
}

void HangulSplitter::AddSurface(std::span<const uint16_t> run, size_t at, size_t end,
                                uint16_t entry, const Ways& ways) {
  using Kind = HangulPieceKind;
  const uint32_t bits = words_.entries[entry].bits;
  const auto reach = [&](const Way& way, State state, Kind kind, uint16_t cost) {
    if (way.cost >= kNever) return;
    Reach(
        end, state,
        {static_cast<uint16_t>(way.cost + cost), static_cast<uint8_t>(at), way.state, kind, entry});
  };
  const bool consonant = at == 0 || EndsInConsonant(run[at - 1]);
  if ((bits & kHangulNoun) != 0)
    reach(ways.noun, kNoun, Kind::kNoun, kNounCosts[std::min(end - at, kNounCosts.size() - 1)]);
  if ((bits & kHangulNounWithSuffix) != 0)
    reach(ways.noun, kNoun, Kind::kNoun, kNounWithSuffixCost);
  if ((bits & kSuffixes) != 0 && FitsBehind(bits, kHangulSuffix, consonant))
    reach(ways.suffix, kNoun, Kind::kSuffix, kSuffixCost);
  // Behind Latin letters and numbers nobody can say which form is right.
  if ((bits & kParticles) != 0 && (at == 0 || FitsBehind(bits, kHangulParticle, consonant)))
    reach(ways.particle, kTail, Kind::kTail, kParticleCost);
  if ((bits & kHangulWord) != 0) {
    const bool unit = (bits & kHangulUnit) != 0;
    reach(ways.word, unit ? kNoun : kWord, Kind::kWord, unit ? kUnitAsWordCost : kWordCost);
  }
  if ((bits & kHangulStop) != 0) reach(ways.word, kTail, Kind::kTail, kWordCost);
  if ((bits & kHangulUnit) != 0) reach(ways.unit, kNoun, Kind::kWord, kUnitCost);
  if ((bits & kHangulPrefix) != 0 && ways.noun.state != kPrefix)
    reach(ways.noun, kPrefix, Kind::kPrefix, kPrefixCost);
  if ((bits & kBaseBits) == 0) return;
  if ((bits & kHangulVerbOfNoun) != 0 && ways.verb_of_noun.cost < kNever)
    AddVerb(run, at, end, entry, ways.verb_of_noun, Kind::kTail);
  if ((bits & kHangulVerb) != 0 && ways.verb.cost < kNever)
    AddVerb(run, at, end, entry, ways.verb, Kind::kVerb);
}

void HangulSplitter::AddWords(std::span<const uint16_t> run, size_t at, const Ways& ways) {
  uint32_t state = 0;
  for (size_t i = at; i < run.size(); ++i) {
    state = Step(words_.states, state, run[i]);
    if (state == 0) return;
    if (const uint16_t entry = words_.states[state].entry; entry != 0)
      AddSurface(run, at, i + 1, entry, ways);
  }
}

// The entry of the noun that is all of `run`, which no other way is as cheap as; 0 if there is
// none.
uint16_t HangulSplitter::WholeNoun(std::span<const uint16_t> run) const {
  // One syllable may be a word or a unit, which are cheaper.
  if (run.size() < 2 || run.size() > kMaxHangulWord) return 0;
  uint32_t state = 0;
  for (const uint16_t syllable : run) {
    state = Step(words_.states, state, syllable);
    if (state == 0) return 0;
  }
  const uint16_t entry = words_.states[state].entry;
  constexpr uint32_t kNounOnly = kHangulNoun | kHangulUnit | kHangulStop;
  return (words_.entries[entry].bits & kNounOnly) == kHangulNoun ? entry : uint16_t{0};
}

// Fills cells_; the cheapest way to the end of the run.
HangulSplitter::Way HangulSplitter::Walk(std::span<const uint16_t> run, HangulBefore before,
                                         Unknown unknown) {
  constexpr uint16_t no = kNever;
  static constexpr std::array<uint16_t, kStates> kMayEnd = {no, 0, 0, 0, 0, no, 0};
  std::fill_n(reached_.begin(), run.size() + 1, false);
  Reach(0, kBegin, {.cost = 0});
  for (size_t at = 0; at < run.size(); ++at) {
    if (!reached_[at]) continue;
    if (unknown == Unknown::kAllowed) AddUnknown(at);
    AddWords(run, at, WaysAt(at, before));
  }
  return reached_[run.size()] ? Cheapest<kMayEnd>(cells_[run.size()]) : Way{};
}

// Back along the way that ends in `state`.
void HangulSplitter::Trace(size_t size, State state) {
  pieces_.clear();
  for (size_t at = size; at > 0;) {
    const Cell& cell = cells_[at][state];
    const bool joins = cell.kind == HangulPieceKind::kUnknown && !pieces_.empty() &&
                       pieces_.back().kind == HangulPieceKind::kUnknown;
    if (joins) {
      pieces_.back().begin = cell.from;
    } else {
      pieces_.push_back({cell.kind, cell.from, static_cast<uint8_t>(at), cell.entry});
    }
    at = cell.from;
    state = cell.from_state;
  }
  std::reverse(pieces_.begin(), pieces_.end());
}

const std::vector<HangulPiece>& HangulSplitter::Split(std::span<const uint16_t> run,
                                                      HangulBefore before) {
  if (const uint16_t noun = WholeNoun(run); noun != 0) {
    pieces_.assign(1, {HangulPieceKind::kNoun, 0, static_cast<uint8_t>(run.size()), noun});
    return pieces_;
  }
  // Nearly all runs are made of known words, and few of their places begin one. A way that is
  // cheaper than any with unknown syllables is the cheapest.
  Way way = Walk(run, before, Unknown::kNotAllowed);
  if (way.cost >= kTwoUnknownCost) way = Walk(run, before, Unknown::kAllowed);
  Trace(run.size(), way.state);
  return pieces_;
}

}  // namespace gonggo
