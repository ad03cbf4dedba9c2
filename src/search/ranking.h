// Ranking: the first postings of a result in the order that was asked for.
//
// Goes through the result once and keeps only as many as are wanted. Deterministic; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

#include "columns/table.h"
#include "search/search_context.h"

namespace gonggo {

enum class SearchOrder : uint8_t {
  kRelevance,  // words in the title and in what is asked for first, then the newest
  kNewest,     // the last import first, inside it as the source has them
  kOldest,
  kDeadline,  // the nearest to come, then those passed, then those without a date
  kFit,       // the best first, then those without points
};

// In which postings a word stands.
struct WordSlots {
  Bits any;
  Bits title;  // these two are among `any`
  Bits asks;
  size_t count = 0;
  bool says_nothing = false;  // "및": all of them
};

class Ranking {
 public:
  // `words` count for kRelevance only. All must outlive it.
  Ranking(const ColumnTable& table, std::vector<const WordSlots*> words, SearchOrder order,
          const SearchContext& context);

  [[nodiscard]] std::vector<uint32_t> First(const Bits& slots, size_t limit) const;

 private:
  // The smallest comes first.
  using Rank = std::tuple<int64_t, int64_t, int64_t>;

  [[nodiscard]] int64_t ScoreOf(uint32_t slot) const;
  [[nodiscard]] Rank RankOf(uint32_t slot) const;
  // Whether it is behind `last` by the import alone, which needs no more than a look.
  [[nodiscard]] bool IsFarBehind(uint32_t slot, const Rank& last) const;
  // A result is looked at in up to three parts: postings with a word in their title, those of the
  // rest that ask for one, and those that only have one somewhere.
  enum class Part : uint8_t { kTitle, kAsks, kRest };
  // Of the 64 slots from 64 * `index` on those of the part.
  [[nodiscard]] uint64_t PartOf(Part part, size_t index) const;
  // The highest score that the part and those after it can have.
  [[nodiscard]] int64_t MostOf(Part part) const;

  const ColumnTable& table_;
  std::vector<const WordSlots*> words_;
  std::vector<uint32_t> weights_;  // of the words
  // The highest score of a posting that has no word in its title, and no word in title or asks.
  int64_t most_untitled_ = 0;
  int64_t most_unasked_ = 0;
  SearchOrder order_;
  const SearchContext& context_;
  int32_t today_;  // days since 1970-01-01
};

}  // namespace gonggo
