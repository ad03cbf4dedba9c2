#include "posting/fact/career_lines.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/utf8.h"

namespace gonggo {
namespace {

// How many lines apart the two may stand.
constexpr uint32_t kReach = 3;

template <size_t N>
bool IsKeyed(const FactInput& input, uint32_t i, const std::array<std::string_view, N>& keys) {
  const Line& line = input.lines.lines[i];
  if (line.key.empty() || line.value.empty()) return false;
  const std::string_view key = TrimSpaces(Cut(input.text, line.key));
  return std::ranges::find(keys, key) != keys.end();
}

}  // namespace

bool IsNewcomerLine(const FactInput& input, uint32_t line) {
  static constexpr std::array<std::string_view, 3> kNewcomer = {"신입", "신입사원", "신입의 경우"};
  static constexpr std::array<std::string_view, 4> kCareer = {"경력", "경력사원", "경력직",
                                                              "경력의 경우"};
  if (!IsKeyed(input, line, kNewcomer)) return false;
  const uint32_t from = std::max(input.range.begin, line - std::min(line, kReach));
  const uint32_t to = std::min(input.range.end, line + kReach + 1);
  for (uint32_t i = from; i < to; ++i) {
    if (IsKeyed(input, i, kCareer)) return true;
  }
  return false;
}

}  // namespace gonggo
