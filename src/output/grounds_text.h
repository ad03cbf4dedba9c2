// Where counts come from (market/grounds.h), for people and for programs: the one form that
// `--evidence` has in every command that counts. Pure; thread-safe.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "market/grounds.h"
#include "output/json_object.h"
#include "output/market_data.h"
#include "output/market_text.h"

namespace gonggo {

// What is counted, and the postings that it was counted in.
struct CountedGrounds {
  std::string name;
  std::vector<Ground> grounds;
};

// Of the rows that a page shows; none where nobody asked for grounds. Families and groups, whose
// members have their own, are left out.
[[nodiscard]] std::vector<CountedGrounds> GroundsOf(const CommonReport& report,
                                                    const CountedFrom& from, Language language);
[[nodiscard]] std::vector<CountedGrounds> GroundsOf(const TogetherReport& report,
                                                    const CountedFrom& from,
                                                    const MarketPage& page);
[[nodiscard]] std::vector<CountedGrounds> GroundsOf(const TrendReport& report,
                                                    const CountedFrom& from, Language language);
[[nodiscard]] std::vector<CountedGrounds> GroundsOf(const SpecialReport& report,
                                                    const CountedFrom& from,
                                                    const MarketPage& page);

// A heading, then each name with the ids and lines below it; of many postings the first, and how
// many more there are. Empty where there is nothing.
[[nodiscard]] std::string RenderGrounds(std::span<const CountedGrounds> counted,
                                        const MarketPage& page);

// "24,31행", each line once.
[[nodiscard]] std::string LinesWords(std::span<const Evidence> places, Language language);

// `start` and the pieces behind it, with dots between these, in lines of `columns`; the second and
// later ones, and the first without `start`, stand `indent` further in. No piece is parted.
[[nodiscard]] std::string FlowPieces(std::string_view start, std::span<const std::string> pieces,
                                     size_t indent, size_t columns);

// [{"line":24,"begin":310,"end":314}]: the bytes are null where the line alone is known.
void AppendPlaces(std::span<const Evidence> places, std::string& out);

// [{"id":"…","necessity":"required","choice":true,"at":[…]}]; of a field without necessity and
// choice.
enum class GroundKind : unsigned char { kAsked, kField };
void AppendGrounds(std::span<const Ground> grounds, GroundKind kind, std::string& out);

// One cell of CSV: "fmvffs51zq:24,31;b0avfj32mg:16".
[[nodiscard]] std::string GroundsCell(std::span<const Ground> grounds);

}  // namespace gonggo
