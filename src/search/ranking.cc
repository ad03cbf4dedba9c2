#include "search/ranking.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <limits>

#include "base/date.h"

namespace gonggo {
namespace {

// How much a word counts where it stands, before its rarity.
constexpr uint32_t kTitleScore = 4;
constexpr uint32_t kAsksScore = 2;
constexpr uint32_t kAnyScore = 1;

}  // namespace

Ranking::Ranking(const ColumnTable& table, std::vector<const WordSlots*> words, SearchOrder order,
                 const SearchContext& context)
    : table_(table),
      words_(std::move(words)),
      order_(order),
      context_(context),
      today_(static_cast<int32_t>(DaysSinceEpoch(context.today))) {
  if (order != SearchOrder::kRelevance) words_.clear();
  for (const WordSlots* word : words_) {
    // Twice as rare is one more.
    weights_.push_back(
        static_cast<uint32_t>(std::bit_width(table.size() / std::max<size_t>(1, word->count))));
    most_untitled_ += int64_t{kAsksScore} * weights_.back();
    most_unasked_ += int64_t{kAnyScore} * weights_.back();
  }
}

int64_t Ranking::ScoreOf(uint32_t slot) const {
  int64_t score = 0;
  for (size_t i = 0; i < words_.size(); ++i) {
    uint32_t at = words_[i]->any.Has(slot) ? kAnyScore : 0;
    if (words_[i]->asks.Has(slot)) at = kAsksScore;
    if (words_[i]->title.Has(slot)) at += kTitleScore;
    score += int64_t{at} * weights_[i];
  }
  return score;
}

Ranking::Rank Ranking::RankOf(uint32_t slot) const {
  const Columns& columns = table_.columns();
  const int64_t key = columns.key[slot];
  switch (order_) {
    case SearchOrder::kRelevance: {
      if (words_.empty()) return {-columns.run[slot], key, 0};
      const int32_t day =
          columns.posted_day[slot] != kNoDay ? columns.posted_day[slot] : columns.added_day[slot];
      return {-ScoreOf(slot), -int64_t{day}, key};
    }
    case SearchOrder::kNewest:
      return {-columns.run[slot], key, 0};
    case SearchOrder::kOldest:
      return {columns.run[slot], key, 0};
    case SearchOrder::kDeadline: {
      const int32_t day = columns.deadline_day[slot];
      if (day == kNoDay) return {2, 0, key};
      return {day < today_ ? 1 : 0, std::abs(day - today_), key};
    }
    case SearchOrder::kFit: {
      constexpr int64_t kAboveAnyPoints = 1000;
      int64_t rank = slot < context_.fit.size() ? context_.fit[slot] : int16_t{-1};
      const bool few = slot < context_.few_grounds.size() && context_.few_grounds[slot] != 0;
      if (rank >= 0 && !few) rank += kAboveAnyPoints;
      return {-rank, -columns.run[slot], key};
    }
  }
  return {0, 0, key};
}

bool Ranking::IsFarBehind(uint32_t slot, const Rank& last) const {
  const bool by_run =
      order_ == SearchOrder::kNewest || (order_ == SearchOrder::kRelevance && words_.empty());
  if (!by_run) return false;
  const Columns& columns = table_.columns();
  const int64_t run = -columns.run[slot];
  return run > std::get<0>(last) ||
         (run == std::get<0>(last) && columns.key[slot] > std::get<1>(last));
}

uint64_t Ranking::PartOf(Part part, size_t index) const {
  uint64_t titles = 0;
  uint64_t asks = 0;
  for (const WordSlots* word : words_) {
    titles |= word->title.Word(index);
    asks |= word->asks.Word(index);
  }
  if (part == Part::kTitle) return titles;
  return part == Part::kAsks ? asks & ~titles : ~(titles | asks);
}

int64_t Ranking::MostOf(Part part) const {
  if (part == Part::kTitle) return std::numeric_limits<int64_t>::max();
  return part == Part::kAsks ? most_untitled_ : most_unasked_;
}

std::vector<uint32_t> Ranking::First(const Bits& slots, size_t limit) const {
  if (limit == 0) return {};
  std::vector<std::pair<Rank, uint32_t>> ranked;  // a heap once there are as many as wanted
  const auto look = [&](uint32_t slot) {
    if (ranked.size() == limit) {
      if (IsFarBehind(slot, ranked.front().first)) return;
      const std::pair<Rank, uint32_t> entry{RankOf(slot), slot};
      if (!(entry < ranked.front())) return;
      std::ranges::pop_heap(ranked);
      ranked.back() = entry;
      std::ranges::push_heap(ranked);
      return;
    }
    ranked.emplace_back(RankOf(slot), slot);
    if (ranked.size() == limit) std::ranges::make_heap(ranked);
  };
  for (const Part part : {Part::kTitle, Part::kAsks, Part::kRest}) {
    if (words_.empty() && part != Part::kRest) continue;
    if (!words_.empty() && ranked.size() == limit &&
        -std::get<0>(ranked.front().first) > MostOf(part))
      break;
    for (size_t index = 0; index < slots.WordCount(); ++index) {
      uint64_t word = slots.Word(index);
      if (word != 0) word &= PartOf(part, index);
      for (; word != 0; word &= word - 1)
        look(static_cast<uint32_t>(index * 64 + static_cast<size_t>(std::countr_zero(word))));
    }
  }
  std::ranges::sort(ranked);
  std::vector<uint32_t> ordered;
  ordered.reserve(ranked.size());
  for (const auto& [rank, slot] : ranked) ordered.push_back(slot);
  return ordered;
}

}  // namespace gonggo
