#include "fit/level.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "knowledge/language_level.h"
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

// By the order of kOral: the least points of TOEIC Speaking for each grade (ETS, "TOEIC Speaking
// score report", grades since 2022); AH is 200.
constexpr std::array<int, 9> kSpeakingPoints = {10, 30, 60, 90, 110, 120, 130, 140, 160};
// Of its levels 1 to 8 before.
constexpr std::array<int, 8> kSpeakingOfLevel = {10, 40, 60, 80, 110, 130, 160, 190};

// The tests whose levels are points or grades of their own.
constexpr std::array<std::string_view, 14> kOwnScales = {
    "toeic", "toeic_speaking", "opic", "toefl", "teps", "ielts", "gtelp", "jlpt",
    "jpt",   "sjpt",           "hsk",  "tsc",   "bct",  "topik"};

// The CEFR's level from the least result for each, from A1 on; 0 where the test has no such.
// TOEIC, TOEFL iBT: ETS, "mapping to the CEFR"; 900 and 95 are what employers ask for where they
// write 비즈니스. OPIc and TOEIC Speaking by the ACTFL's scale, JLPT and HSK by what their levels
// are held to be, TOPIK as its levels are defined.
struct Scale {
  std::string_view test;
  std::array<int, kHighestLanguageLevel> least;
};
constexpr std::array<Scale, 7> kScales = {{{"toeic", {120, 225, 550, 785, 900, 0}},
                                           {"toefl", {1, 30, 42, 72, 95, 114}},
                                           {"opic", {1, 4, 5, 7, 8, 0}},
                                           {"toeic_speaking", {10, 60, 110, 130, 140, 200}},
                                           {"jlpt", {1, 2, 3, 4, 5, 0}},
                                           {"hsk", {1, 3, 4, 5, 6, 0}},
                                           {"topik", {1, 2, 3, 4, 5, 6}}}};

// "5급", "905점": up to the unit.
std::string_view WithoutUnit(std::string_view word) {
  size_t end = 0;
  while (end < word.size() && IsAsciiAlnum(static_cast<unsigned char>(word[end]))) ++end;
  return end == 0 ? word : word.substr(0, end);
}

std::optional<int> SpeakingPoints(const std::string& word) {
  if (word == "ah") return 200;
  const auto* const grade = std::ranges::find(kOral, word == "am" ? "al" : word);
  if (grade != kOral.end()) return kSpeakingPoints[static_cast<size_t>(grade - kOral.begin())];
  const auto number = Number(word);
  if (number && *number <= static_cast<int>(kSpeakingOfLevel.size()))
    return kSpeakingOfLevel[static_cast<size_t>(*number - 1)];
  return number;
}

}  // namespace

std::optional<int> LanguageLevel(std::string_view test, std::string_view level) {
  if (HasCommonLevels(test)) return LanguageLevelOf(level);
  std::string word = AsciiLower(WithoutUnit(level));
  if (word == "im") word = "im1";
  if (test == "toeic_speaking") return SpeakingPoints(word);
  if (test == "opic") {
    const auto* const at = std::ranges::find(kOral, word);
    if (at == kOral.end()) return std::nullopt;
    return static_cast<int>(at - kOral.begin()) + 1;
  }
  if (test == "jlpt") {
    // N1 is the highest, as 1급 was.
    const std::string_view digit = word.starts_with('n') ? std::string_view(word).substr(1) : word;
    if (digit.size() == 1 && digit[0] >= '1' && digit[0] <= '5') return 6 - (digit[0] - '0');
    return std::nullopt;
  }
  return Number(word);
}

bool HasCommonLevels(std::string_view test) {
  return std::ranges::find(kOwnScales, test) == kOwnScales.end();
}

std::optional<int> CommonLevel(std::string_view test, std::string_view level) {
  const auto result = LanguageLevel(test, level);
  if (!result || HasCommonLevels(test)) return result;
  const auto* const scale = std::ranges::find(kScales, test, &Scale::test);
  if (scale == kScales.end()) return std::nullopt;
  int common = 1;
  for (size_t i = 0; i < scale->least.size(); ++i) {
    if (scale->least[i] > 0 && *result >= scale->least[i]) common = static_cast<int>(i) + 1;
  }
  return common;
}

std::string LevelName(std::string_view test, int level) {
  constexpr std::array<std::string_view, kHighestLanguageLevel> kCommon = {"A1", "A2", "B1",
                                                                           "B2", "C1", "C2"};
  if (HasCommonLevels(test) && level >= 1 && level <= kHighestLanguageLevel)
    return std::string(kCommon[static_cast<size_t>(level - 1)]);
  if (test == "opic" && level >= 1 && static_cast<size_t>(level) <= kOral.size()) {
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
  size_t at = line.find(test.surface);
  if (at == std::string_view::npos) return std::nullopt;
  at += test.surface.size();
  // Some names have their level in them: "OPIc IH", "OPIc IM" of "OPIc IM2".
  const size_t space = test.surface.rfind(' ');
  if (space != std::string::npos) {
    size_t whole = at;
    while (whole < line.size() && IsAsciiAlnum(line[whole])) ++whole;
    const size_t begin = at - test.surface.size() + space + 1;
    if (const auto level = LanguageLevel(test.value, line.substr(begin, whole - begin)))
      return level;
  }
  // "TOPIK Level 4", "토익스피킹 레벨 6", "JLPT 성적 N2"
  constexpr std::array<std::string_view, 9> kLabels = {"level", "lv.",  "lv",   "grade", "레벨",
                                                       "등급",  "성적", "점수", "시험"};
  for (bool more = true; more;) {
    while (at < line.size() && (line[at] == ' ' || line[at] == ':' || line[at] == '(')) ++at;
    const std::string rest = AsciiLower(line.substr(at, 8));
    const auto* const label = std::ranges::find_if(
        kLabels, [&rest](std::string_view word) { return rest.starts_with(word); });
    more = label != kLabels.end();
    if (more) at += label->size();
  }
  size_t end = at;
  while (end < line.size() && IsAsciiAlnum(line[end])) ++end;
  return end > at ? LanguageLevel(test.value, line.substr(at, end - at)) : std::nullopt;
}

}  // namespace gonggo
