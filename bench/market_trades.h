// The trades of MarketGenerator: what is done in each, and with what. Constant data.
#pragma once

#include <span>
#include <string_view>

namespace gonggo::bench {

struct Trade {
  std::span<const std::string_view> titles;          // Korean
  std::span<const std::string_view> english_titles;  // empty: nobody advertises it in English
  std::span<const std::string_view> tasks;           // nouns that are built, run, improved
  std::span<const std::string_view> english_tasks;
  std::span<const std::string_view> skills;  // as postings write them, the commonest first
  std::span<const std::string_view> certificates;
};

// Of each the commonest first.
[[nodiscard]] std::span<const Trade> SoftwareTrades();
[[nodiscard]] std::span<const Trade> OtherTrades();

}  // namespace gonggo::bench
