// Words of places in running text, for place_prose.cc.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "requirement/word_table.h"

namespace gonggo {

// What a cue of a place asks for, as bits.
enum PlaceCueBit : uint8_t {
  kSaysItAlone = 1,   // a place of the role, whatever stands in front
  kOfAnOffice = 2,    // only the name of an office is a place: "engineer for our Lisbon office"
  kSoughtBehind = 4,  // the name goes on with who is sought there: "Kunden in Fulda suchen wir"
  kInGerman = 8,      // every noun has a capital: a name has one word, but behind kFirstHalves
};
struct PlaceCue {
  std::string_view words;
  uint8_t bits = 0;
};
inline constexpr std::array<PlaceCue, 89> kPlaceCues = {{
    {"based in", 0},
    {"based out of", 0},
    {"based from", 0},
    {"based at", 0},
    {"located in", 0},
    {"located at", 0},
    {"reside in", 0},
    {"residing in", 0},
    {"relocate to", 0},
    {"working from our", 0},
    {"work from our", 0},
    {"work in our", 0},
    {"work at our", 0},
    {"working in our", 0},
    {"working at our", 0},
    {"work out of our", 0},
    {"offices in", 0},
    {"positioned in", 0},
    {"stationed in", 0},
    {"on-site in", 0},
    {"onsite in", 0},
    {"in-person in", 0},
    {"hybrid in", 0},
    {"remote in", 0},
    {"remotely in", 0},
    {"remotely from", 0},
    {"live in", 0},
    {"living in", 0},
    {"commuting distance of", 0},
    {"commuting distance to", 0},
    {"commute to", 0},
    {"angesiedelt in", 0},
    {"wohnhaft in", 0},
    {"anywhere in", 0},
    {"hub in", 0},
    {"hubs in", 0},
    {"standorten in", kInGerman},
    {"vor ort in", kInGerman},
    {"standorte in", kInGerman},
    {"suchen wir in", kInGerman},
    {"team in", kSoughtBehind},
    {"teams in", kSoughtBehind},
    {"im raum", kSoughtBehind | kInGerman},
    {"im großraum", kSoughtBehind | kInGerman},
    {"partnerunternehmens in", kSoughtBehind | kInGerman},
    {"partnerunternehmen in", kSoughtBehind | kInGerman},
    {"unternehmen in", kSoughtBehind | kInGerman},
    {"unternehmens in", kSoughtBehind | kInGerman},
    {"kunden in", kSoughtBehind | kInGerman},
    {"kunden aus", kSoughtBehind | kInGerman},
    {"mandanten in", kSoughtBehind | kInGerman},
    {"store in", kSoughtBehind | kInGerman},
    {"filiale in", kSoughtBehind | kInGerman},
    {"niederlassung in", kSoughtBehind | kInGerman},
    {"kanzlei in", kSoughtBehind | kInGerman},
    {"position for our", kOfAnOffice},
    {"engineer for our", kOfAnOffice},
    {"attending our", kOfAnOffice},
    {"days in our", kOfAnOffice},
    {"days at our", kOfAnOffice},
    {"days from our", kOfAnOffice},
    {"join our", kOfAnOffice},
    {"in our", kOfAnOffice},
    {"out of our", kOfAnOffice},
    {"modern", kOfAnOffice},
    {"office in", kSaysItAlone},
    {"unseren standorten in", kSaysItAlone},
    {"unseren beiden standorten in", kSaysItAlone},
    {"join us in", kSaysItAlone},
    {"work and live in", kSaysItAlone},
    {"live and work in", kSaysItAlone},
    {"office locations", kSaysItAlone},
    {"office location", kSaysItAlone},
    {"büro in", kSaysItAlone | kInGerman},
    {"standort in", kSaysItAlone | kInGerman},
    {"standort", kSaysItAlone | kInGerman},
    {"arbeitsort", kSaysItAlone | kInGerman},
    {"einsatzort", kSaysItAlone | kInGerman},
    {"dienstort", kSaysItAlone | kInGerman},
    {"für unsere standorte", kSaysItAlone | kInGerman},
    {"für unseren standort", kSaysItAlone | kInGerman},
    {"an den standorten", kSaysItAlone | kInGerman},
    {"am standort", kSaysItAlone | kInGerman},
    {"präsenzstelle in", kSaysItAlone | kInGerman},
    {"für die standorte", kSaysItAlone | kInGerman},
    {"für den standort", kSaysItAlone | kInGerman},
    {"join our team in", kSaysItAlone | kOfAnOffice},
    {"from our", kSaysItAlone | kOfAnOffice},
    {"at our", kSaysItAlone | kOfAnOffice},
}};
// Their words; FoundWord::index leads back.
inline constexpr auto kCues = []<size_t... kIndex>(std::index_sequence<kIndex...>) consteval {
  return WordTable(kPlaceCues[kIndex].words...);
}(std::make_index_sequence<kPlaceCues.size()>());
inline constexpr WordTable kRole = {
    "role",     "position",      "job",         "vacancy",       "opportunity",   "you will",
    "you'll",   "you’ll",        "candidate",   "candidates",    "applicants",    "internship",
    "must",     "you are",       "you must",    "this is",       "someone",       "engineer",
    "hybrid",   "home office",   "dich",        "du ",           "arbeitsmodell", "looking for",
    "seeking",  "searching for", "hiring",      "suchen",        "sucht",         "currently live",
    "you live", "wohnst",        "need to be",  "needs to be",   "should be",     "you're",
    "you’re",   "require you",   "days a week", "days per week", "join our",      "join the",
    "come work"};
inline constexpr WordTable kSought = {"suchen", "sucht", "suchen wir"};
// As they are written, spaces included.
inline constexpr std::array<std::string_view, 12> kArticles = {
    "Raum ",       "raum ",     "our ",     "the ", "either ", "a ",
    "one of our ", "downtown ", "greater ", ": ",   "in ",     "ist "};
inline constexpr std::array<std::string_view, 10> kJoints = {
    ", ", " or ", " oder ", " und ", " and ", " / ", "/", " & ", " &amp; ", " "};
// What goes on a name: "Frankfurt am Main".
inline constexpr std::array<std::string_view, 6> kRivers = {
    " am Main", " am Rhein", " an der Ruhr", " an der Oder", " im Breisgau", " am Neckar"};
// Behind one of these a German name goes on.
inline constexpr std::array<std::string_view, 16> kFirstHalves = {
    "Bad", "Sankt", "St",       "New",    "San",     "Santa", "Los",   "Las",
    "Den", "Raum",  "Großraum", "Region", "Greater", "Groß",  "Klein", "Berlin"};

}  // namespace gonggo
