#include "fit/level.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr int kMostPoints = 1000;  // TOEIC has 990, TEPS 600, TOEFL 120

// From low to high.
constexpr std::array<std::string_view, 9> kOral = {"nl",  "nm",  "nh", "il", "im1",
                                                   "im2", "im3", "ih", "al"};

std::optional<int> Number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 1 ||
      number > kMostPoints)
    return std::nullopt;
  return number;
}

}  // namespace

std::optional<int> LanguageLevel(std::string_view test, std::string_view level) {
  std::string word = AsciiLower(level);
  if (test == "opic" || test == "toeic_speaking") {
    if (word == "im") word = "im1";
    const auto at = std::find(kOral.begin(), kOral.end(), word);
    if (at != kOral.end()) return static_cast<int>(at - kOral.begin()) + 1;
    if (test == "opic") return std::nullopt;
  }
  if (test == "jlpt") {
    // N1 is the highest.
    if (word.size() == 2 && word[0] == 'n' && word[1] >= '1' && word[1] <= '5')
      return 6 - (word[1] - '0');
    return std::nullopt;
  }
  return Number(word);
}

std::string LevelName(std::string_view test, int level) {
  const bool oral = test == "opic" || test == "toeic_speaking";
  if (oral && level >= 1 && static_cast<size_t>(level) <= kOral.size()) {
    std::string name(kOral[static_cast<size_t>(level - 1)]);
    for (char& c : name) {
      if (IsAsciiAlpha(static_cast<unsigned char>(c))) c = static_cast<char>(c - 'a' + 'A');
    }
    return name;
  }
  if (test == "jlpt") return "N" + std::to_string(6 - level);
  return std::to_string(level);
}

std::optional<int> LevelAsked(const Alternative& test, std::string_view line) {
  // Some names have their level in them: "OPIc IH".
  const size_t space = test.surface.rfind(' ');
  if (space != std::string::npos) {
    if (const auto level =
            LanguageLevel(test.value, std::string_view(test.surface).substr(space + 1)))
      return level;
  }
  size_t at = line.find(test.surface);
  if (at == std::string_view::npos) return std::nullopt;
  at += test.surface.size();
  while (at < line.size() && (line[at] == ' ' || line[at] == ':' || line[at] == '(')) ++at;
  size_t end = at;
  while (end < line.size() && IsAsciiAlnum(line[end])) ++end;
  return end > at ? LanguageLevel(test.value, line.substr(at, end - at)) : std::nullopt;
}

}  // namespace gonggo
