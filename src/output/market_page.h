// What the tables of market_text.h share. Internal to output/.
#pragma once

#include <string>
#include <string_view>

#include "output/market_text.h"
#include "output/market_words.h"

namespace gonggo {

// A bar as wide as the page allows.
[[nodiscard]] inline std::string BarColumn(double share, const MarketPage& page) {
  constexpr size_t kWide = 110;
  constexpr size_t kMiddle = 84;
  const size_t columns = page.columns >= kWide ? 24 : page.columns >= kMiddle ? 12 : 6;
  return BarOf(share, columns);
}

// Whether a page of this width has room for bars beside the names.
[[nodiscard]] inline bool HasBars(const MarketPage& page) {
  constexpr size_t kLeast = 56;
  return page.columns >= kLeast;
}

// That so few postings were counted that shares say little; empty for many.
[[nodiscard]] std::string FewWords(uint32_t counted, const MarketPage& page);

// Where the lines behind a count are to be seen, by the example of the skill `name`; empty where a
// program reads the page. Of the postings that were asked for.
[[nodiscard]] std::string HowToSee(std::string_view name, const MarketPage& page);

[[nodiscard]] inline std::string Heading(std::string_view text, const MarketPage& page) {
  return "\n" + page.style.Paint(Paint::kStrong, text) + "\n";
}

}  // namespace gonggo
