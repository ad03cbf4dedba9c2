// PayPeriod: for how long an amount is paid, by the words around it and elsewhere in its line.
//
// "연봉 4,000만원", "$30 per hour", "월 300". Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/posting.h"
#include "requirement/word_table.h"

namespace gonggo {

// What stands right before or after the amount text[begin:end] says.
[[nodiscard]] std::optional<PayPeriod> PeriodAround(std::string_view text, size_t begin,
                                                    size_t end);

// A period named anywhere in the text, if only one is.
[[nodiscard]] std::optional<PayPeriod> PeriodInText(std::string_view text);

// Past the words for periods, with the spaces behind them, that stand at `at`.
[[nodiscard]] size_t PastPeriods(std::string_view text, size_t at);

// Past the word for a period that stands at `at` in front of an amount: "월 330만원", "연봉 5,500".
[[nodiscard]] size_t PastPeriodBefore(std::string_view text, size_t at);

// Where what stands in front of `at` ends, past spaces and up to three of `words`.
[[nodiscard]] size_t BeforeFew(std::string_view text, size_t at, WordList words);

}  // namespace gonggo
