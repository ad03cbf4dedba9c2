#include "fit/learn_counter.h"

#include <algorithm>
#include <utility>

namespace gonggo {
namespace {

constexpr uint32_t kOneMore = 1;
constexpr uint32_t kOneLess = UINT32_MAX;  // sums wrap around

}  // namespace

LackingCounter::LackingCounter(Lacking&& lacking, const Meeters& meeters, size_t lacked,
                               size_t candidates)
    : lacking_(std::move(lacking)),
      meeters_(meeters),
      alone_(lacked, 0),
      together_(candidates, 0),
      within_one_(candidates, 0) {}

void LackingCounter::CountAll() {
  for (const Lacking::Posting& posting : lacking_.postings) {
    const auto lacking = lacking_.ConditionsOf(posting);
    if (lacking.size() == 1) {
      ++alone_[lacking.front()];
      continue;
    }
    const Chance chance = ChanceOf(lacking);
    if (chance.all != 0) CountTogether(lacking, kOneMore);
    if (chance.but_one != 0) CountWithinOne(lacking);
  }
}

// Most postings lack several things that nobody learns at once: bits say so before any candidate is
// looked at.
LackingCounter::Chance LackingCounter::ChanceOf(std::span<const uint32_t> lacking) const {
  Chance chance;
  for (const uint32_t c : lacking) {
    const uint64_t marks = meeters_.MarksOf(c);
    chance.but_one = (chance.but_one & marks) | chance.all;
    chance.all &= marks;
    if (chance.but_one == 0) break;
  }
  return chance;
}

// What a posting that lacks `lacking` counts for.
void LackingCounter::Count(std::span<const uint32_t> lacking, uint32_t step) {
  if (lacking.size() == 1) {
    alone_[lacking.front()] += step;
  } else if (ChanceOf(lacking).all != 0) {
    CountTogether(lacking, step);
  }
}

void LackingCounter::CountTogether(std::span<const uint32_t> lacking, uint32_t step) {
  for (const uint32_t candidate : meeters_.Of(RarestOf(lacking, UINT32_MAX))) {
    if (Misses(lacking, candidate) == 0) together_[candidate] += step;
  }
}

// Candidates that leave just one of several: they meet one of any two of them.
void LackingCounter::CountWithinOne(std::span<const uint32_t> lacking) {
  const uint32_t first = RarestOf(lacking, UINT32_MAX);
  const uint32_t second = RarestOf(lacking, first);
  for (const uint32_t candidate : meeters_.Of(first)) {
    if (Misses(lacking, candidate) == 1) ++within_one_[candidate];
  }
  for (const uint32_t candidate : meeters_.Of(second)) {
    if (!meeters_.Meets(candidate, first) && Misses(lacking, candidate) == 1)
      ++within_one_[candidate];
  }
}

uint32_t LackingCounter::RarestOf(std::span<const uint32_t> lacking, uint32_t but) const {
  uint32_t rarest = lacking.front() == but ? lacking[1] : lacking.front();
  for (const uint32_t c : lacking) {
    if (c != but && meeters_.CountOf(c) < meeters_.CountOf(rarest)) rarest = c;
  }
  return rarest;
}

// How many of `lacking` a candidate does not meet; two stand for any more.
uint32_t LackingCounter::Misses(std::span<const uint32_t> lacking, uint32_t candidate) const {
  uint32_t misses = 0;
  for (const uint32_t c : lacking) {
    if (!meeters_.Meets(candidate, c) && ++misses == 2) break;
  }
  return misses;
}

void LackingCounter::TakeOff(const std::vector<uint8_t>& changed) {
  affected_.clear();
  for (size_t k = 0; k < lacking_.postings.size(); ++k) {
    const auto lacking = lacking_.ConditionsOf(lacking_.postings[k]);
    if (std::ranges::none_of(lacking, [&](uint32_t c) { return changed[c] != 0; })) continue;
    affected_.push_back(k);
    Count(lacking, kOneLess);
  }
}

std::vector<uint32_t> LackingCounter::CountAgain(const std::vector<uint8_t>& met) {
  std::vector<uint32_t> opened;
  for (const size_t k : affected_) {
    Lacking::Posting& posting = lacking_.postings[k];
    uint32_t* const begin = lacking_.conditions.data() + posting.begin;
    uint32_t* const end =
        std::remove_if(begin, begin + posting.count, [&](uint32_t c) { return met[c] != 0; });
    posting.count = static_cast<uint32_t>(end - begin);
    if (posting.count > 0) {
      Count(lacking_.ConditionsOf(posting), kOneMore);
    } else {
      opened.push_back(posting.number);
    }
  }
  return opened;
}

}  // namespace gonggo
