#include "posting/field/place_prose.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "posting/field/place_no_names.h"
#include "posting/field/place_prose_words.h"
#include "posting/field/place_title.h"
#include "requirement/scan.h"
#include "text/byte_class.h"

namespace gonggo {
namespace {

// Lists that have lost their lines are long sentences.
constexpr size_t kMaxSentence = 4'000;
constexpr size_t kMaxNames = 80;
// So near stands what is said to be there.
constexpr size_t kSubjectBytes = 90;

// A name has no more words; what goes on is another sentence that lost its full stop.
constexpr size_t kMostWords = 3;

// The length of the first of `words` that `text` begins with, else 0.
template <size_t kCount>
size_t LengthAt(std::string_view text, const std::array<std::string_view, kCount>& words) {
  for (const std::string_view word : words) {
    if (text.starts_with(word)) return word.size();
  }
  return 0;
}

bool IsCapital(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (IsUpperByte(c)) return true;
  // Ä, Ö, Ü, É, Ø …
  return static_cast<unsigned char>(c) == 0xC3 && at + 1 < text.size() &&
         static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

bool IsNameByte(char c) {
  return IsAlphaByte(c) || c == '-' || c == '\'' || static_cast<unsigned char>(c) >= 0xC3 ||
         (static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) < 0xC0);
}

size_t EndOfWord(std::string_view text, size_t at) {
  while (at < text.size() && IsNameByte(text[at])) ++at;
  // "St. Louis", "D.C."
  while (at < text.size() && text[at] == '.' && at + 1 < text.size() &&
         (IsCapital(text, at + 1) || (text[at + 1] == ' ' && IsCapital(text, at + 2)))) {
    if (text[at + 1] == ' ') {
      const size_t begin = text.substr(0, at).find_last_of(" ,/(") + 1;
      if (text.substr(begin, at - begin) != "St") break;
      at += 2;
    } else {
      ++at;
    }
    while (at < text.size() && IsNameByte(text[at])) ++at;
  }
  // "U.S."
  if (at >= 3 && at < text.size() && text[at] == '.' && text[at - 2] == '.') ++at;
  return at;
}

size_t SkipArticles(std::string_view text, size_t at) {
  for (int i = 0; i < 2; ++i) at += LengthAt(text.substr(at), kArticles);
  return at;
}

// What has a capital: names alone, or every noun as in German.
enum class Capitals : uint8_t { kOfNames, kOfNouns };

// The end of the names that begin at `at`; `at` where none does.
size_t EndOfNames(std::string_view text, size_t at, Capitals capitals) {
  size_t end = at;
  size_t next = at;
  size_t words = 0;         // of the name that goes on
  std::string_view before;  // the word before, of the same name or another
  bool offices = false;
  while (next < text.size() && next - at < kMaxNames && IsCapital(text, next)) {
    const size_t word = EndOfWord(text, next);
    const std::string_view name = text.substr(next, word - next);
    if (std::find(kNoName.begin(), kNoName.end(), name) != kNoName.end()) break;
    // "Köln Remote Work aus dem Ausland": one place is not the other.
    ++words;
    if (words > 1 && capitals == Capitals::kOfNouns &&
        std::find(kFirstHalves.begin(), kFirstHalves.end(), before) == kFirstHalves.end())
      break;
    // "Remote, Non-exempt" names one, "Remote, Spain" two.
    if (before == "Remote" && !IsPlaceAbroad(name, PlaceExtent::kAny)) break;
    before = name;
    if (words > kMostWords || (words > 1 && name == "Remote")) break;
    // "Location: Porto Schedule: …": what stands before a colon labels the next value.
    if (words > 1 && text.substr(word).substr(0, 2).find(':') != std::string_view::npos) break;
    end = word;
    end += LengthAt(text.substr(end), kRivers);
    // "our London office or Dublin office"
    constexpr std::string_view kOffice = " office";
    const std::string_view rest = text.substr(end);
    if (rest.starts_with(kOffice)) {
      const std::string_view behind = rest.substr(kOffice.size());
      const bool goes_on = behind.starts_with(" or ") || behind.starts_with(" and ");
      offices = offices || goes_on;
      if (offices) end += kOffice.size();
      if (!goes_on) break;
    }
    const size_t joint = LengthAt(text.substr(end), kJoints);
    if (joint == 0) break;
    if (joint > 1) words = 0;
    next = SkipArticles(text, end + joint);
  }
  return end;
}

Found<Location> Give(std::string_view text, size_t begin, size_t end) {
  Location location;
  location.raw = std::string(text.substr(begin, end - begin));
  return {std::move(location), {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}};
}

// "Eastern Time Zone", "CET timezone": hours, no place.
bool NamesHours(std::string_view text, size_t begin, size_t end) {
  static constexpr WordTable kHours = {"time", "cet", "est", "pst", "utc", "gmt"};
  static constexpr WordTable kZone = {"time zone", "time zones"};
  return HasAnyWord(text.substr(begin, end - begin), kHours) ||
         MatchAnyAt(text, SkipSpaces(text, end), kZone) != kNoMatch;
}

// Whether names that end at `end` are those of an office: "our Lisbon office".
bool IsOffice(std::string_view text, size_t end) {
  static constexpr WordTable kOffices = {"office", "offices", "hub", "studio", "headquarters",
                                         "hq",     "site",    "lab", "campus"};
  return MatchAnyAt(text, SkipSpaces(text, end), kOffices) != kNoMatch ||
         MatchAnyBefore(text, end, kOffices) != kNoMatch;
}

bool Says(const FoundWord& cue, PlaceCueBit bit) { return (kPlaceCues[cue.index].bits & bit) != 0; }

// "Im Auftrag unseres Kunden in Fulda suchen wir Sie".
bool IsSoughtBehind(std::string_view sentence, const FoundWord& cue) {
  constexpr size_t kBehindBytes = 60;
  if (!Says(cue, kSoughtBehind)) return false;
  return HasAnyWord(sentence.substr(cue.end, kBehindBytes), kSought);
}

// "our HQ in …", "Gullboard’s site": an office or its owner, no place.
bool NamesNoPlace(std::string_view names) {
  static constexpr WordTable kOffices = {"hq",  "studio", "office", "headquarters",
                                         "lab", "campus", "hub"};
  return MatchAnyAt(names, 0, kOffices) != kNoMatch || names.contains("’s ") ||
         names.contains("'s ") || names.ends_with("’s") || names.ends_with("'s");
}

// "Lisbon Office" is the office in Lisbon.
size_t WithoutOffice(std::string_view text, size_t begin, size_t end) {
  static constexpr WordTable kOffice = {"office", "head office"};
  const size_t office = MatchAnyBefore(text, end, kOffice);
  const size_t names = office == kNoMatch ? kNoMatch : SkipSpacesBack(text, office);
  return names != kNoMatch && names > begin ? names : end;
}

// What stands near in front of `at`, where it is told of whom something is said.
std::string_view SubjectBefore(std::string_view sentence, size_t at) {
  const size_t begin = at - std::min(at, kSubjectBytes);
  return sentence.substr(begin, at - begin);
}

bool IsSaidOfRole(std::string_view sentence, const FoundWord& cue) {
  // "our registered office in Oslo"
  if (MatchBefore(sentence, SkipSpacesBack(sentence, cue.begin), "registered") != kNoMatch)
    return false;
  // "We are 45 people in nine countries, with a small office in Oslo": where the company is.
  static constexpr WordTable kOfCompany = {"countries",   "headquartered",  "founded",
                                           "people in",   "offices across", "employees in",
                                           "teams across"};
  const std::string_view subject = SubjectBefore(sentence, cue.begin);
  if (HasAnyWord(subject, kOfCompany)) return false;
  if (Says(cue, kSaysItAlone) || IsSoughtBehind(sentence, cue)) return true;
  return HasAnyWord(subject, kRole);
}

}  // namespace

std::optional<Found<Location>> ReadRemoteAlone(std::string_view text) {
  static constexpr WordTable kRemote = {"100% remote", "fully remote", "remote"};
  const size_t begin = SkipSpaces(text, 0);
  const size_t end = MatchAnyAt(text, begin, kRemote);
  if (end == kNoMatch) return std::nullopt;
  return Give(text, begin, end);
}

std::optional<Found<Location>> ReadRemoteInProse(std::string_view sentence) {
  static constexpr WordTable kSaid = {"fully remote",      "100% remote",   "completely remote",
                                      "a remote",          "is remote",     "vollständig remote",
                                      "komplett remote",   "work remotely", "working remotely",
                                      "remote work setup", "work remote",   "entirely remote"};
  static constexpr WordTable kOthers = {"team",      "teams",        "company",   "organization",
                                        "workforce", "culture",      "first",     "-first",
                                        "business",  "environments", "control",   "server",
                                        "access",    "monitoring",   "employees", "friendly"};
  constexpr size_t kNearBytes = 24;
  size_t from = 0;
  while (const auto said = FindAnyWord(sentence, kSaid, from)) {
    from = said->end;
    constexpr std::string_view kWord = "emote";
    const size_t at = sentence.substr(0, said->end).rfind(kWord);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view behind = sentence.substr(said->end, kNearBytes);
    if (HasAnyWord(behind, kOthers) || behind.starts_with('-')) continue;
    static constexpr WordTable kTheirs = {"we are",  "we're",   "we’re",     "our team",
                                          "company", "members", "employees", "colleagues",
                                          "people",  "teams",   "started"};
    if (HasAnyWord(SubjectBefore(sentence, said->begin), kTheirs)) continue;
    // "There is no option to work remotely", "Comfortable working remotely".
    static constexpr WordTable kNotThis = {"no ",         "not ",    "comfort",
                                           "comfortable", "ability", "flexibility",
                                           "hybrid",      "onsite",  "tasks in"};
    const size_t near = said->begin - std::min(said->begin, kNearBytes);
    if (HasAnyWord(sentence.substr(near, said->begin - near), kNotThis)) continue;
    return Give(sentence, at - 1, at + kWord.size());
  }
  return std::nullopt;
}

std::optional<Found<Location>> ReadRemoteInTitle(std::string_view title) {
  static constexpr WordTable kRemote = {"remote"};
  constexpr std::string_view kBefore = "([-|,/";
  constexpr std::string_view kBehind = ")]-|,/";
  size_t from = 0;
  while (const auto word = FindAnyWord(title, kRemote, from)) {
    from = word->end;
    const size_t before = SkipSpacesBack(title, word->begin);
    const size_t behind = SkipSpaces(title, word->end);
    const bool opened = before > 0 && kBefore.find(title[before - 1]) != std::string_view::npos;
    const bool closed =
        behind >= title.size() || kBehind.find(title[behind]) != std::string_view::npos;
    if (opened && (closed || title.substr(behind).starts_with("in ")))
      return Give(title, word->begin, word->end);
  }
  return std::nullopt;
}

std::optional<Found<Location>> ReadPlaceNames(std::string_view text) {
  // "100% remote Languages: French"
  if (!IsCapital(text, SkipSpaces(text, 0))) {
    if (auto remote = ReadRemoteAlone(text)) return remote;
  }
  const size_t begin = SkipArticles(text, SkipSpaces(text, 0));
  const size_t end = EndOfNames(text, begin, Capitals::kOfNames);
  if (end == begin) return std::nullopt;
  return Give(text, begin, end);
}

std::optional<Found<Location>> ReadPlaceInProse(std::string_view sentence) {
  // "Skill Based Location Remote Department Design": a table that has lost its lines.
  constexpr std::string_view kLabelled = " Location Remote ";
  if (const size_t at = sentence.find(kLabelled); at != std::string_view::npos)
    return Give(sentence, at + kLabelled.size() - 7, at + kLabelled.size() - 1);
  if (sentence.size() > kMaxSentence) return std::nullopt;
  size_t from = 0;
  while (const auto cue = FindAnyWord(sentence, kCues, from)) {
    from = cue->end;
    if (!IsSaidOfRole(sentence, *cue)) continue;
    const size_t begin = SkipArticles(sentence, SkipSpaces(sentence, cue->end));
    const size_t end = EndOfNames(sentence, begin,
                                  Says(*cue, kInGerman) ? Capitals::kOfNouns : Capitals::kOfNames);
    if (end == begin || NamesHours(sentence, begin, end) ||
        NamesNoPlace(sentence.substr(begin, end - begin)))
      continue;
    if (Says(*cue, kOfAnOffice) && !IsOffice(sentence, end)) continue;
    return Give(sentence, begin, WithoutOffice(sentence, begin, end));
  }
  return std::nullopt;
}

}  // namespace gonggo
