// Amounts of money as Korean and English postings write them.
//
//   4,000만원  4천만원  1억 2천만원  3천5백만  2,500,000원  ₩40M  KRW 40,000,000  $120k  USD
//   120,000  €60.000
//
// Pure; linear; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gonggo {

struct MoneyRange {
  std::optional<double> min;  // whole won and yen, other currencies to the hundredth
  std::optional<double> max;
  std::string_view currency;
  bool is_range = false;  // two amounts are written
  size_t begin = 0;
  size_t end = 0;
};

// What a number without unit means.
enum class BareNumber : unsigned char {
  kRefused,   // "4000" is no amount
  kInManwon,  // behind 연봉, "4000" and "5천" are 만원
  kMonthly,   // behind 월급, "320" is 만원
  kDaily,     // behind 시급 or 일급, "11000" is won
  kPerDay,    // behind 일당, "15" is 만원
  kWhole,     // "2500000" is won, as programs write it
};

// "a ~ b", "a 이상", "a~", "~a", "up to a" or "a" alone, beginning at `at`. A bound before `at` is
// looked at too.
[[nodiscard]] std::optional<MoneyRange> ReadMoneyRange(std::string_view text, size_t at,
                                                       BareNumber bare);

}  // namespace gonggo
