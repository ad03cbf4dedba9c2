// Pay as it is typed in a query, in units of 10,000 won (만원) a year, and as it is shown again.
//
//   5000  5,000만원  5천  1.2억  1억2천  60000000원  60M   an amount; from 100,000 on it is in won
//   4000~5000  4000-5000  5000~  ~4000                     a range, one end of which may be open
//   5000만원대  5000만원이상  2000만원미만                  the same as a range
//
// Pure; thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/language.h"

namespace gonggo {

// Both ends belong to it; an open one is nullopt, but not both.
struct PaySpan {
  std::optional<int32_t> from;
  std::optional<int32_t> to;

  friend bool operator==(const PaySpan&, const PaySpan&) = default;
};

// nullopt if it is none of the above, or a billion won and more.
[[nodiscard]] std::optional<int32_t> ReadPayAmount(std::string_view text);
[[nodiscard]] std::optional<PaySpan> ReadPaySpan(std::string_view text);

// "4000~5000", "5000~", "~1999", "5000": what ReadPaySpan takes.
[[nodiscard]] std::string PrintPaySpan(const PaySpan& span);

// What facets count by, ascending: each ten million won up to a hundred million.
inline constexpr int32_t kPayBandWidth = 1'000;
inline constexpr size_t kPayBands = 10;
[[nodiscard]] std::array<PaySpan, kPayBands> PayBands();

// "5000만원대", "1억원 이상"; in English as PrintPaySpan has it.
[[nodiscard]] std::string PaySpanWords(const PaySpan& span, Language language);

}  // namespace gonggo
