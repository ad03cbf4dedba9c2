#include "posting/field/place_title.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/find_bytes.h"
#include "knowledge/tables.h"
#include "text/byte_class.h"
#include "text/trim.h"

namespace gonggo {
namespace {

constexpr size_t kLongestPlaceBytes = 60;
constexpr size_t kLongestNameBytes = 30;
constexpr size_t kMostNames = 4;

// "country", "city" …; "" for none.
std::string_view KindOf(std::string_view name) {
  if (name.empty() || name.size() > kLongestNameBytes) return {};
  const int32_t term = WorldPlaces().FindWhole(name);
  if (term < 0) return {};
  const std::string_view kind = WorldPlaces().terms()[static_cast<size_t>(term)].id;
  // "in", "or" and "me" are words.
  const bool capitals = std::none_of(name.begin(), name.end(), IsLowerByte);
  return kind == "code" && !capitals ? std::string_view() : kind;
}

// What stands before a country in the same brackets and is no town: "(Platform, UK)".
bool IsWork(std::string_view name) {
  static constexpr std::array<std::string_view, 26> kWork = {
      "Platform",   "Sales",     "Strategy", "Days",     "Nights",         "Marketing", "Product",
      "Operations", "Finance",   "Growth",   "Data",     "Design",         "Support",   "Security",
      "Backend",    "Frontend",  "Mobile",   "Contract", "Infrastructure", "Payments",  "Research",
      "Enterprise", "Full-time", "Legal",    "People",   "Engineering"};
  return std::find(kWork.begin(), kWork.end(), name) != kWork.end();
}

// "on" of "Stoke-on-Trent", "de" of "Rio de Janeiro".
bool IsSmallWord(std::string_view words) {
  static constexpr std::array<std::string_view, 12> kSmall = {
      "on", "upon", "of", "the", "in", "am", "de", "da", "do", "del", "le", "sur"};
  const std::string_view word = words.substr(0, words.find_first_of(" -"));
  return word.size() < words.size() &&
         std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

// "Düsseldorf", "St. Gallen", but not "German-speaking": each word begins with a capital.
bool IsName(std::string_view name) {
  if (name.empty() || IsWork(name) || name.size() > kLongestNameBytes ||
      name.find_first_of("0123456789:;/&") != std::string_view::npos)
    return false;
  bool begins = true;  // a word
  for (size_t at = 0; at < name.size(); ++at) {
    if (begins && at > 0 && IsSmallWord(name.substr(at))) {
      begins = false;
      continue;
    }
    if (begins && IsLowerByte(name[at])) return false;
    begins = name[at] == ' ' || name[at] == '-';
  }
  return true;
}

// The names between commas.
std::vector<std::string_view> NamesOf(std::string_view place) {
  std::vector<std::string_view> names;
  for (size_t begin = 0; begin <= place.size();) {
    const size_t end = std::min(place.find(',', begin), place.size());
    names.push_back(TrimSpaces(place.substr(begin, end - begin)));
    begin = end + 1;
  }
  return names;
}

// "Berlin", "Berlin, Germany", "Austin, TX, USA": the last is known, and all are names.
bool IsPlace(std::string_view place, PlaceExtent most) {
  if (place.empty() || place.size() > kLongestPlaceBytes) return false;
  const std::vector<std::string_view> names = NamesOf(place);
  if (names.size() > kMostNames) return false;
  std::string_view kind = KindOf(names.back());
  // "Perth WA"
  if (const size_t space = names.back().rfind(' '); kind.empty() && space != names.back().npos) {
    const std::string_view code = names.back().substr(space + 1);
    if (KindOf(code) == "code" && KindOf(names.back().substr(0, space)) == "city") kind = "city";
  }
  // A code alone may be anything: "Nurse - OR".
  if (kind.empty() || (kind == "code" && names.size() == 1)) return false;
  // "Mid Market, DACH"
  if (kind == "area" && names.size() > 1 && names[0] != "Remote") return false;
  const bool wide = kind == "area" || (kind == "country" && names.size() == 1);
  if (wide && most == PlaceExtent::kTown) return false;
  return std::all_of(names.begin(), names.end(),
                     [](std::string_view name) { return !KindOf(name).empty() || IsName(name); });
}

// "Newton Abbot TQ12": a British town with the first half of its postcode.
bool IsTownWithPostcode(std::string_view words) {
  constexpr std::string_view kAreas =
      " AB AL BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY "
      "EC EH EN EX FK FY GL GU HA HD HG HP HR HU HX IG IP IV KA KT KW KY LA LD LE LL LN LS LU ME "
      "MK "
      "ML NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM SA SE SG SK SL SM SN SO SP SR SS ST "
      "SW "
      "SY TA TD TF TN TQ TR TS TW UB WA WC WD WF WN WR WS WV YO ZE ";
  constexpr size_t kLeastTownBytes = 3;
  const size_t space = words.rfind(' ');
  if (words.size() > kLongestNameBytes || space == std::string_view::npos ||
      space < kLeastTownBytes)
    return false;
  const std::string_view town = words.substr(0, space);
  const std::string_view code = words.substr(space + 1);
  if (!IsName(town) || !IsLowerByte(town[1]) || town.find(',') != town.npos ||
      code.size() < kLeastTownBytes || code.size() > kLeastTownBytes + 1)
    return false;
  const bool area = kAreas.find(" " + std::string(code.substr(0, 2)) + " ") != kAreas.npos;
  return area && std::all_of(code.begin() + 2, code.end(), IsDigitByte);
}

Found<Location> Give(std::string_view title, std::string_view place) {
  Location location;
  location.raw = std::string(place);
  const auto begin = static_cast<uint32_t>(place.data() - title.data());
  return {std::move(location), {begin, begin + static_cast<uint32_t>(place.size())}};
}

}  // namespace

bool IsPlaceAbroad(std::string_view words, PlaceExtent most) {
  return IsPlace(words, most) || IsTownWithPostcode(words);
}

std::optional<Found<Location>> ReadPlaceAbroadInTitle(std::string_view title, PlaceExtent most) {
  title = TrimSpaces(title);
  // What parts the place from the job: the last mark of each kind, brackets first.
  if (title.ends_with(')')) {
    const size_t open = title.rfind('(');
    if (open != std::string_view::npos && open > 0) {
      const std::string_view inside = TrimSpaces(title.substr(open + 1, title.size() - open - 2));
      if (IsPlace(inside, most)) return Give(title, inside);
      title = TrimSpaces(title.substr(0, open));
    }
  }
  static constexpr std::array<std::string_view, 5> kMarks = {" - ", " – ", " — ", " | ", " @ "};
  for (const std::string_view mark : kMarks) {
    const size_t at = FindLastBytes(title, mark, 1);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view behind = TrimSpaces(title.substr(at + mark.size()));
    if (IsPlace(behind, most)) return Give(title, behind);
  }
  // "Reserved | Berlin | part time", "Baker in Berlin": a city that is known.
  for (const std::string_view mark : {" | ", " in "}) {
    for (size_t at = title.find(mark); at != std::string_view::npos;
         at = title.find(mark, at + 1)) {
      const std::string_view rest = title.substr(at + mark.size());
      const std::string_view part = TrimSpaces(rest.substr(0, rest.find(" | ")));
      if (KindOf(NamesOf(part)[0]) == "city" && IsPlace(part, most)) return Give(title, part);
    }
  }
  // "Account Manager, Munich", "Designer, London, UK": what stands before the comma is the job.
  const size_t comma = FindLastBytes(title, ", ", 0);
  if (comma == std::string_view::npos || comma == 0) return std::nullopt;
  const size_t before = FindLastBytes(title.substr(0, comma + 1), ", ", 0);
  if (before != std::string_view::npos && before > 0) {
    const std::string_view both = TrimSpaces(title.substr(before + 2));
    if (KindOf(NamesOf(both)[0]) == "city" && IsPlace(both, most)) return Give(title, both);
  }
  const std::string_view behind = TrimSpaces(title.substr(comma + 2));
  const bool state = KindOf(behind) == "state" || KindOf(behind) == "code";
  return !state && IsPlace(behind, most) ? std::optional(Give(title, behind)) : std::nullopt;
}

}  // namespace gonggo
