#include "posting/field/office_days.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kReach = 36;  // from the days to where they are worked
constexpr int kWholeWeek = 5;

constexpr WordTable kDays = {"days", "day", "tage", "tagen", "tag"};
constexpr WordTable kAtOffice = {"in-office", "in the office", "office",  "offices", "on-site",
                                 "onsite",    "in-person",     "im büro", "büro",    "vor ort"};
constexpr WordTable kAtHome = {"remote",     "remotely",    "from home", "at home",
                               "homeoffice", "home-office", "wfh",       "mobil"};
// No week has so many, and a day off is none of work.
constexpr WordTable kOther = {"per year", "a year",  "pro jahr",   "im jahr",   "abroad", "ausland",
                              "vacation", "holiday", "onboarding", "workation", "off"};

// The number that ends at `end`: "3", "2-3", "three", "zwei"; 0 for none.
int NumberBefore(std::string_view text, size_t end) {
  static constexpr std::array<std::pair<std::string_view, int>, 12> kNumbers = {{{"one", 1},
                                                                                 {"two", 2},
                                                                                 {"three", 3},
                                                                                 {"four", 4},
                                                                                 {"five", 5},
                                                                                 {"ein", 1},
                                                                                 {"einen", 1},
                                                                                 {"zwei", 2},
                                                                                 {"zweimal", 2},
                                                                                 {"drei", 3},
                                                                                 {"vier", 4},
                                                                                 {"fünf", 5}}};
  end = SkipSpacesBack(text, end);
  size_t begin = end;
  while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '(' && text[begin - 1] != '-')
    --begin;
  const std::string_view word = text.substr(begin, end - begin);
  if (word.size() == 1 && IsDigitByte(word[0])) return word[0] - '0';
  const std::string lower = AsciiLower(word);
  const auto* const found =
      std::ranges::find_if(kNumbers, [&](const auto& number) { return number.first == lower; });
  return found == kNumbers.end() ? 0 : found->second;
}

// What is said near: behind the days as far as the sentence goes, or right in front of the number.
bool IsNear(std::string_view text, size_t begin, size_t end, WordList words) {
  std::string_view behind = text.substr(end, kReach);
  behind = behind.substr(0, std::min(behind.find(". "), behind.size()));
  constexpr size_t kInFront = 18;
  const size_t from = begin - std::min(begin, kInFront);
  return HasAnyWord(behind, words) || HasAnyWord(text.substr(from, begin - from), words);
}

}  // namespace

std::optional<Found<WorkPlace>> ReadOfficeDays(std::string_view sentence) {
  size_t from = 0;
  while (const auto days = FindAnyWord(sentence, kDays, from)) {
    from = days->end;
    // "3 office days"
    static constexpr WordTable kBetween = {"office", "in-office", "on-site", "remote", "fixe",
                                           "fixen",  "feste",     "ganze",   "fixed"};
    size_t end = SkipSpacesBack(sentence, days->begin);
    size_t between = end;
    if (const size_t word = MatchAnyBefore(sentence, end, kBetween); word != kNoMatch)
      between = word;
    const int number = NumberBefore(sentence, between);
    if (number == 0 || number > kWholeWeek) continue;
    if (IsNear(sentence, between, from, kOther)) continue;
    const std::string_view inner = sentence.substr(between, days->end - between);
    const bool office = HasAnyWord(inner, kAtOffice) || IsNear(sentence, between, from, kAtOffice);
    const bool home = HasAnyWord(inner, kAtHome) || IsNear(sentence, between, from, kAtHome);
    if (!office && !home) continue;
    WorkPlace place = WorkPlace::kHybrid;
    static constexpr WordTable kMonth = {"per month", "a month", "pro monat", "im monat"};
    const bool month = IsNear(sentence, between, from, kMonth);
    if (number == kWholeWeek && office != home && !month)
      place = office ? WorkPlace::kOnsite : WorkPlace::kRemote;
    return Found<WorkPlace>{place,
                            {static_cast<uint32_t>(between), static_cast<uint32_t>(days->end)}};
  }
  return std::nullopt;
}

}  // namespace gonggo
