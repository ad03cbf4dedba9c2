// One amount of money, as it is written: "4,000만", "1억 2천만원", "₩40M", "USD 120,000",
// "€60.000".
//
// money.h puts two of them together to a range. Pure; linear; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gonggo {

struct Money {
  double value = 0;           // whole units if `unit`, else the number as it stands
  std::string_view currency;  // ISO 4217; empty where none is written
  bool unit = false;          // 만, 억, 원, k, M or a currency is written
  double scale = 1;  // what the last written word multiplied by: 10,000 for 만, 10,000,000 for 천만
  bool korean_thousands = false;  // "5천": by custom 5천만원 where pay is spoken of
  size_t begin = 0;
  size_t end = 0;
};

inline constexpr double kManwon = 10'000;

// The currency at `at`, where its end goes to `end`; empty if there is none. `before`: one that may
// stand in front of an amount.
[[nodiscard]] std::string_view TakeCurrency(std::string_view text, size_t at, size_t& end,
                                            bool before);

// €60.000 is sixty thousand, and so is 60.000 €: of the amount whose digits begin at `digits`.
void TakeDotThousands(std::string_view text, size_t digits, Money& money);

// "17,50 €", "EUR 45.000,00": cents behind a comma.
void TakeCommaCents(std::string_view text, Money& money);

// The amount that begins at `at` (on its currency or its first digit).
[[nodiscard]] std::optional<Money> ReadMoney(std::string_view text, size_t at);

}  // namespace gonggo
