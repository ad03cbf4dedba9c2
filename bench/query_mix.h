// QueryMix: queries as people might type them over the market (market.h), drawn by the frequency of
// the words: each takes what it asks for out of a posting, so that a common word comes up as often
// as it stands in postings.
//
// Of a hundred: 34 a word, 14 two words, 10 a phrase, 14 a skill, 12 a word and a filter, 6 either
// of two words, 5 a word without another, 5 filters alone. Deterministic; not thread-safe.
#pragma once

#include <cstdint>
#include <string>

#include "market.h"

namespace gonggo::bench {

struct MixedQuery {
  std::string_view kind;
  std::string text;
};

class QueryMix {
 public:
  // `market` must outlive the mix; its first `postings` are drawn from.
  QueryMix(const MarketGenerator& market, uint64_t postings, uint32_t seed)
      : market_(market), postings_(postings), draw_(seed) {}

  [[nodiscard]] MixedQuery Next();

 private:
  [[nodiscard]] MarketPosting Posting() { return market_.Make(draw_.Next() % postings_); }
  // `count` words that stand side by side in a line.
  [[nodiscard]] std::string Words(uint32_t count);
  [[nodiscard]] std::string Filter();
  [[nodiscard]] std::string Skill();

  const MarketGenerator& market_;
  uint64_t postings_;
  Draw draw_;
};

}  // namespace gonggo::bench
