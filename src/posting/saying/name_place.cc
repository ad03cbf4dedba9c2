#include "posting/saying/name_place.h"

#include <algorithm>
#include <array>

#include "base/find_bytes.h"
#include "knowledge/tables.h"
#include "posting/field/location.h"
#include "posting/line/name_words.h"
#include "posting/saying/fact_rows.h"
#include "text/byte_set.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr size_t kLongestPlaceBytes = 48;
constexpr size_t kShortestNameBytes = 3;

bool IsPlace(std::string_view words) {
  if (words.empty() || words.size() > kLongestPlaceBytes) return false;
  const auto place = ReadLocation(words, Labelled::kYes);
  if (!place || !place->value.region || place->at.begin != 0) return false;
  static constexpr std::array<std::string_view, 6> kRests = {"",     ", Korea", ", South Korea",
                                                             ", KR", " Korea",  ", 대한민국"};
  return std::ranges::find(kRests, words.substr(place->at.end)) != kRests.end();
}

// "Manchester, UK (2 days in office)"
std::string_view WithoutRemark(std::string_view words) {
  const size_t open = words.find(" (");
  return open == std::string_view::npos || !words.ends_with(')') ? words : words.substr(0, open);
}

}  // namespace

bool IsSiteName(std::string_view words) {
  constexpr size_t kLongestBytes = 36;
  words = TrimSpaces(words);
  // "가온주택협회 구인게시판": a body's own board.
  if (name_words::kBoardEnd.Ends(words) && words.find(' ') != std::string_view::npos) return true;
  const int32_t entry =
      words.size() <= kLongestBytes ? PageEntries().FindWhole(words) : int32_t{-1};
  return entry >= 0 && PageEntries().terms()[static_cast<size_t>(entry)].id == "site";
}

bool IsBracketedSite(std::string_view words) {
  return words.size() > 2 && words.starts_with('[') && words.ends_with(']') &&
         IsSiteName(words.substr(1, words.size() - 2));
}

Span WithoutHeadcount(std::string_view text, Span name) {
  std::string_view words = Cut(text, name);
  if (!words.ends_with("명")) return name;
  const size_t space = words.rfind(' ');
  if (space == std::string_view::npos) return name;
  const std::string_view count = words.substr(space + 1);
  const std::string_view digits = count.substr(0, count.size() - std::string_view("명").size());
  const bool number = !digits.empty() && digits.find_first_not_of("0123456789") == digits.npos;
  const bool open = digits == "O" || digits == "○" || digits == "00" || digits == "OO";
  return number || open ? Span{name.begin, name.begin + static_cast<uint32_t>(space)} : name;
}

Span WithoutSite(std::string_view text, Span name) {
  const std::string_view words = Cut(text, name);
  // One byte of each mark: looking for the marks themselves, from behind, costs far more.
  constexpr ByteSet kOfMarks("|-\xE2");
  if (!kOfMarks.IsIn(words)) return name;
  for (const std::string_view mark : {" | ", " - ", " – "}) {
    const size_t at = FindLastBytes(words, mark, 1);
    if (at != std::string_view::npos && at > 0 && IsSiteName(words.substr(at + mark.size())))
      return {name.begin, name.begin + static_cast<uint32_t>(at)};
  }
  return name;
}

Span WithoutDaysLeft(std::string_view text, Span name) {
  constexpr std::string_view kDays = " (D-";
  constexpr size_t kMostDigits = 3;
  const std::string_view words = Cut(text, name);
  const size_t at = words.ends_with(')') ? words.rfind(kDays) : std::string_view::npos;
  if (at == std::string_view::npos || at == 0) return name;
  const std::string_view days =
      words.substr(at + kDays.size(), words.size() - at - kDays.size() - 1);
  const bool counts = !days.empty() && days.size() <= kMostDigits &&
                      days.find_first_not_of("0123456789") == std::string_view::npos;
  return counts ? Span{name.begin, name.begin + static_cast<uint32_t>(at)} : name;
}

Span WithoutPlace(std::string_view text, Span name) {
  const std::string_view words = Cut(text, name);
  for (const std::string_view mark : {", ", " · ", " | ", " (", " - ", " – ", " — "}) {
    const size_t at = words.find(mark);
    if (at == std::string_view::npos || at < kShortestNameBytes) continue;
    std::string_view rest = words.substr(at + mark.size());
    if (mark.ends_with('(')) {
      if (!rest.ends_with(')')) continue;
      rest.remove_suffix(1);
    }
    if (IsPlace(rest) || IsPlaceTag(WithoutRemark(rest)))
      return {name.begin, name.begin + static_cast<uint32_t>(at)};
  }
  return name;
}

}  // namespace gonggo
