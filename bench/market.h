// MarketGenerator: a whole labour market of invented postings, for measuring at a million.
//
// PostingGenerator (generate.h) makes texts of like shape from thirty skills, for speeds a byte.
// Here the words, too, are spread as they are where people hire: the largest of some 200,000
// companies has hundreds of openings and most have a few; a trade has its own titles, tasks and
// tools; of the program's own table of skills each occurs, the common ones a thousand times as
// often as the rare (Zipf–Mandelbrot laws in whole numbers). Headings, bullets, labels, order,
// dates and lengths differ as those of examples/ do; a posting has 0.7 to 5 KB. No two postings are
// alike but for those that a company puts up again, one in fifty.
//
// Posting `number` of a seed depends on nothing else, so that any part of a million can be made
// alone and in no memory. The same on every machine: no floating point, no distribution of the
// library. Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "market_trades.h"
#include "zipf.h"

namespace gonggo::bench {

// What the drafts and their layouts are of. Raise it when the postings change: what was built from
// them is then built again.
inline constexpr int kMarketVersion = 1;

enum class Tongue : uint8_t { kKorean, kEnglish };

struct MarketSection {
  std::string heading;
  std::vector<std::string> lines;
};

struct MarketFact {
  std::string label;
  std::string value;
};

// A posting before it is given a layout.
struct MarketPosting {
  Tongue tongue = Tongue::kKorean;
  uint64_t number = 0;
  uint64_t style = 0;  // of the layout: a company writes all its postings in one
  std::string company;
  std::string title;
  std::string link;
  std::string posted;  // "2026-03-14"
  std::vector<MarketFact> facts;
  std::vector<MarketSection> sections;
};

class MarketGenerator {
 public:
  explicit MarketGenerator(uint32_t seed);

  [[nodiscard]] MarketPosting Make(uint64_t number) const;

  // As a text with headings and bullets of the posting's style.
  [[nodiscard]] static std::string AsText(const MarketPosting& posting);
  // As one line of JSON Lines, with its line end: a record of a crawl whose body is that text, or
  // one with a member a section.
  [[nodiscard]] static std::string AsRecord(const MarketPosting& posting);

 private:
  [[nodiscard]] const Trade& TradeOf(Draw& draw) const;

  uint32_t seed_;
  Zipf companies_;
  Zipf all_skills_;
  Zipf trade_skills_;
  Zipf trades_;
  Zipf places_;
  std::vector<std::string_view> skills_;  // names of the program's table, the commonest first
};

}  // namespace gonggo::bench
