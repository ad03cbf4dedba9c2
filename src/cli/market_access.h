// What the commands that count share: their options, and where their answer goes.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/arguments.h"
#include "cli/context.h"
#include "market/grounds.h"
#include "market/term_map.h"
#include "output/market_text.h"
#include "search/searcher.h"
#include "store/library.h"

namespace gonggo::cli {

// The page of the terminal, with --top. Fails for a --top that is no number.
// `query` are the words that the postings are asked for by.
[[nodiscard]] Result<MarketPage> PageOf(Context& context, const Arguments& arguments,
                                        std::span<const std::string> query);

// The terms that a skill's name, alias, family or id stands for in the library: of a family, all of
// its members. kInvalidArgument with the nearest name for a word that is none.
struct NamedTerms {
  std::string words;  // what it is called
  std::vector<uint32_t> terms;
};
[[nodiscard]] Result<NamedTerms> TermsNamed(Context& context, const std::string& name,
                                            const ColumnTable& table, const TermMap& map);

// The postings of `slots` with their lines, where --evidence asks for them; else nullopt.
[[nodiscard]] Result<std::optional<Grounds>> GroundsAskedFor(const Arguments& arguments,
                                                             Library& library,
                                                             const Searcher& searcher,
                                                             const Bits& slots);

// The forms of one answer; those that a command lacks are empty.
struct MarketAnswer {
  std::function<std::string()> text;
  std::function<std::string()> json;
  std::function<std::string()> csv;
  std::function<std::string()> svg;
};
// Writes the one that --json, --csv ask for, and the chart where --svg FILE names one.
[[nodiscard]] ExitCode Answer(Context& context, const Arguments& arguments,
                              const MarketAnswer& answer);

}  // namespace gonggo::cli
