#include "track/won.h"

#include <string>

#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr int64_t kFewest = 10'000;
constexpr int64_t kMost = 1'000'000'000'000;

struct Unit {
  std::string_view word;
  int64_t factor;
};
constexpr Unit kUnits[] = {
    {"억", 100'000'000}, {"천만", 10'000'000}, {"백만", 1'000'000}, {"만", 10'000}, {"천", 1'000}};

}  // namespace

std::optional<int64_t> ReadWon(std::string_view text) {
  std::string plain;
  for (const char c : NormalizeText(text)) {
    if (c != ' ' && c != ',' && c != '_') plain += c;
  }
  std::string_view rest = plain;
  if (rest.ends_with("원")) rest.remove_suffix(std::string_view("원").size());
  if (rest.empty()) return std::nullopt;
  int64_t total = 0;
  int64_t last_factor = kMost;
  while (!rest.empty()) {
    int64_t number = 0;
    size_t digits = 0;
    while (digits < rest.size() && IsAsciiDigit(static_cast<unsigned char>(rest[digits]))) {
      number = number * 10 + (rest[digits++] - '0');
      if (number > kMost) return std::nullopt;
    }
    if (digits == 0) return std::nullopt;
    rest.remove_prefix(digits);
    int64_t factor = 1;
    for (const Unit& unit : kUnits) {
      if (!rest.starts_with(unit.word)) continue;
      factor = unit.factor;
      rest.remove_prefix(unit.word.size());
      break;
    }
    // 1억 2천만, never 2천만 1억.
    if (factor >= last_factor || number > kMost / factor) return std::nullopt;
    last_factor = factor;
    total += number * factor;
  }
  if (total < kFewest || total > kMost) return std::nullopt;
  return total;
}

}  // namespace gonggo
