// PayAmount: the amounts of a text that may be pay, without those that are only a part of it
// (식대 20만원), that others are paid (작년 평균 연봉), or that hold for the first months (수습기간
// 월 200만원). Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "posting/field/money.h"

namespace gonggo {

// Nobody is paid less an hour or more a year; such a number is something else.
inline constexpr double kLeastKrw = 5'000;
inline constexpr double kLeastForeign = 5;
inline constexpr double kMostYearlyForeign = 2'000'000;
inline constexpr double kMostKrw = 2'000'000'000;

// As much as somebody may be paid, in whatever period.
[[nodiscard]] bool IsPlausible(const MoneyRange& range);

// Where an amount may begin: on a digit or on the sign before it.
[[nodiscard]] bool MayBeginAmount(std::string_view text, size_t at);

// The first amount between `from` and `to`.
[[nodiscard]] std::optional<MoneyRange> FindAmount(std::string_view text, size_t from, size_t to,
                                                   BareNumber bare);

// Of several amounts the one that is the pay: "식대 20만원 포함 월 250만원", "기본급 215만원 + 식대
// 10만원 = 월 225만원", "수습기간 월 200만원, 이후 월 240만원". The first where none says that it
// is something else.
[[nodiscard]] std::optional<MoneyRange> FindPay(std::string_view text, BareNumber bare);

// "월 215만원 ~ 연봉 3,000만원": two amounts that are paid for different times are no range; the
// first of them.
[[nodiscard]] MoneyRange WithoutOtherPeriod(std::string_view text, MoneyRange range);

}  // namespace gonggo
