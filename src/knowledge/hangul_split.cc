#include "knowledge/hangul_split.h"

#include <algorithm>

namespace gonggo {
namespace {

// What the parts of a way cost. Only their order matters: that one long noun is cheaper than two, two
// nouns than a noun with two suffixes, and unknown syllables dearer than any of them.
constexpr std::array<uint16_t, 5> kNounCosts = {0, 16, 12, 11, 10};  // by syllables, the last for more
constexpr uint16_t kWordCost = 12;
constexpr uint16_t kUnitCost = 3;
constexpr uint16_t kPrefixCost = 9;
constexpr uint16_t kSuffixCost = 7;
constexpr uint16_t kParticleCost = 4;
constexpr uint16_t kVerbOfNounCost = 4;
constexpr uint16_t kVerbCost = 13;  // dearer than a noun: 보고 is a report
// One unknown syllable is rarely a word: 고도 is no 고 with a particle.
constexpr uint16_t kOneUnknownCost = 60;
constexpr uint16_t kTwoUnknownCost = 44;
constexpr uint16_t kMoreUnknownCost = 12;
// Known nouns beside unknown syllables: in front of them they are more often the beginning of a
// loanword (인사+이더) than behind them (무지개+마켓).
constexpr uint16_t kNounBehindUnknown = 8;
constexpr uint16_t kUnknownBehindNoun = 20;
// Words that run on behind an ending, for want of a space: 운영하신분.
constexpr uint16_t kRunOn = 12;
constexpr uint16_t kVerbBehindNoun = 6;
constexpr uint16_t kVerbOfUnknown = 2;
constexpr uint16_t kVerbByItself = 12;  // 일을 is work, not a form of 이다

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
  Cell& best = cells_[at][state];
  if (cell.cost < best.cost) best = cell;
}

HangulSplitter::Way HangulSplitter::Cheapest(size_t at,
                                             const std::array<uint16_t, kStates>& added) const {
  Way way;
  for (uint8_t s = 0; s < kStates; ++s) {
    const auto cost = static_cast<uint16_t>(cells_[at][s].cost + added[s]);
    if (added[s] != kNever && cost < way.cost) way = {cost, static_cast<State>(s)};
  }
  return way;
}

HangulSplitter::Ways HangulSplitter::WaysAt(size_t at, HangulBefore before) const {
  constexpr uint16_t no = kNever;
  // By state: begin, noun, one unknown, unknown, tail, prefix, word.
  constexpr std::array<uint16_t, kStates> kToNoun = {
      0, 0, kNounBehindUnknown, kNounBehindUnknown, kRunOn, 0, no};
  constexpr std::array<uint16_t, kStates> kToSuffix = {no, 0, no, no, no, no, no};
  constexpr std::array<uint16_t, kStates> kToParticle = {no, 0, 0, 0, 0, no, 0};
  constexpr std::array<uint16_t, kStates> kToParticleGlued = {0, 0, 0, 0, 0, no, 0};
  constexpr std::array<uint16_t, kStates> kToVerbOfNoun = {
      kVerbByItself, 0, kVerbOfUnknown, kVerbOfUnknown, no, no, 0};
  constexpr std::array<uint16_t, kStates> kToVerb = {0, kVerbBehindNoun, no, no, kRunOn, no, no};
  constexpr std::array<uint16_t, kStates> kToWord = {0, no, no, no, kRunOn, no, no};
  Ways ways;
  ways.noun = Cheapest(at, kToNoun);
  ways.suffix = Cheapest(at, kToSuffix);
  const bool glued = before != HangulBefore::kSpace;
  ways.particle = Cheapest(at, glued ? kToParticleGlued : kToParticle);
  ways.verb_of_noun = Cheapest(at, kToVerbOfNoun);
  ways.verb = Cheapest(at, kToVerb);
  ways.word = Cheapest(at, kToWord);
  if (at == 0 && before == HangulBefore::kDigit) ways.unit = {0, kBegin};
  return ways;
}

void HangulSplitter::AddUnknown(size_t at) {
  constexpr uint16_t no = kNever;
  constexpr std::array<uint16_t, kStates> kToUnknown = {
      0, kUnknownBehindNoun, no, no, kRunOn, no, no};
  const auto from = static_cast<uint8_t>(at);
  const auto add = [&](const Way& way, State to, int cost) {
    if (way.cost >= kNever) return;
    Reach(at + 1, to,
          {static_cast<uint16_t>(way.cost + cost), from, way.state, HangulPieceKind::kUnknown, 0});
  };
  add(Cheapest(at, kToUnknown), kOneUnknown, kOneUnknownCost);
  add({cells_[at][kOneUnknown].cost, kOneUnknown}, kUnknown, kTwoUnknownCost - kOneUnknownCost);
  add({cells_[at][kUnknown].cost, kUnknown}, kUnknown, kMoreUnknownCost);
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
  uint32_t state = 0;
  for (size_t i = end; i < run.size(); ++i) {
    state = Step(words_.states, state, run[i]);
    if (state == 0) return;
    if ((words_.entries[words_.states[state].entry].bits & fitting) != 0)
      Reach(i + 1, kTail, cell);
  }
}

void HangulSplitter::AddSurface(std::span<const uint16_t> run, size_t at, size_t end,
                                uint16_t entry, const Ways& ways) {
  using Kind = HangulPieceKind;
  const uint32_t bits = words_.entries[entry].bits;
  const auto reach = [&](const Way& way, State state, Kind kind, uint16_t cost) {
    if (way.cost >= kNever) return;
    Reach(end, state,
          {static_cast<uint16_t>(way.cost + cost), static_cast<uint8_t>(at), way.state, kind,
           entry});
  };
  const bool consonant = at == 0 || EndsInConsonant(run[at - 1]);
  if ((bits & kHangulNoun) != 0)
    reach(ways.noun, kNoun, Kind::kNoun, kNounCosts[std::min(end - at, kNounCosts.size() - 1)]);
  if ((bits & kSuffixes) != 0 && FitsBehind(bits, kHangulSuffix, consonant))
    reach(ways.suffix, kNoun, Kind::kSuffix, kSuffixCost);
  // Behind Latin letters and numbers nobody can say which form is right.
  if ((bits & kParticles) != 0 && (at == 0 || FitsBehind(bits, kHangulParticle, consonant)))
    reach(ways.particle, kTail, Kind::kTail, kParticleCost);
  if ((bits & kHangulWord) != 0) reach(ways.word, kWord, Kind::kWord, kWordCost);
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

// Back along the cheapest way to the end of the run.
void HangulSplitter::Trace(size_t size) {
  constexpr uint16_t no = kNever;
  constexpr std::array<uint16_t, kStates> kMayEnd = {no, 0, 0, 0, 0, no, 0};
  pieces_.clear();
  State state = Cheapest(size, kMayEnd).state;
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
  for (size_t at = 0; at <= run.size(); ++at) cells_[at].fill({});
  cells_[0][kBegin].cost = 0;
  for (size_t at = 0; at < run.size(); ++at) {
    AddUnknown(at);
    AddWords(run, at, WaysAt(at, before));
  }
  Trace(run.size());
  return pieces_;
}

}  // namespace gonggo
