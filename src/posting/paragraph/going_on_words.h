// Words in front of an item that is none, for item_openings.cc: a phrase goes on behind them.
#pragma once

#include <array>
#include <string_view>

namespace gonggo {

inline constexpr std::array<std::string_view, 70> kGoingOn = {
    "a",      "an",     "and",     "any",     "as",    "at",    "by",    "for",   "from",  "have",
    "in",     "is",     "of",      "on",      "or",    "our",   "the",   "to",    "with",  "your",
    "you",    "&",      "are",     "plus",    "has",   "be",    "wenn",  "dass",  "ob",    "weil",
    "die",    "der",    "das",     "den",     "dem",   "des",   "was",   "wie",   "wer",   "hast",
    "bist",   "kannst", "wirst",   "bringst", "und",   "oder",  "im",    "für",   "von",   "vom",
    "zur",    "zum",    "beim",    "als",     "eine",  "einen", "einer", "eines", "einem", "deine",
    "deinen", "unsere", "unseren", "unser",   "sowie", "sehr",  "damit", "dir",   "dich",  "keine"};
// In front of a German noun they go on, too; else a sentence may end with one ("… packst mit an").
inline constexpr std::array<std::string_view, 23> kBeforeNouns = {
    "mit",  "auf", "zu",  "bei",        "um",        "aus",   "nach",  "durch",
    "über", "am",  "ein", "sind",       "ist",       "neben", "Neben", "dein",
    "Dein", "Ihr", "ihr", "überzeugen", "gegenüber", "ihre",  "euer"};
// "at least 3 years", "Roughly 5+ years", "Possess 2 years".
inline constexpr std::array<std::string_view, 17> kBeforeYears = {
    "least", "Minimum", "minimum", "Around", "around", "Roughly", "roughly", "Over",         "over",
    "About", "about",   "Nearly",  "nearly", "than",   "Possess", "Have",    "approximately"};

}  // namespace gonggo
