// Words that begin an item of a flattened list only in a phrase, for item_openings.cc.
#pragma once

#include <array>
#include <string_view>

namespace gonggo {

// They begin an item only with a small word behind them: "Deep knowledge of tides" does, the name
// Deep Learning does not. Who is spoken of begins a sentence so.
inline constexpr std::array<std::string_view, 57> kOpeningsOfPhrases = {
    "Adaptable",     "Analytical",   "Attention",
    "Authorization", "Authorized",   "Background",
    "Basic",         "Broad",        "Capability",
    "Capable",       "Clear",        "Collaborative",
    "Completed",     "Completion",   "Confident",
    "Critical",      "Curious",      "Currently",
    "Deep",          "Demonstrable", "Du",
    "Eager",         "Ein",          "Eine",
    "Einen",         "Enjoy",        "Entrepreneurial",
    "Exposure",      "Extensive",    "Flexibility",
    "Genuine",       "Has",          "Have",
    "Ideally",       "If",           "Interest",
    "Motivated",     "Native",       "Offen",
    "Open",          "Organized",    "Our",
    "Please",        "Preferably",   "Proactive",
    "Ready",         "Relevant",     "Reliable",
    "Resourceful",   "Significant",  "Sound",
    "Thrive",        "Thrives",      "Travel",
    "Valid",         "We",           "You"};
// German nouns that begin an item where no adjective stands in front ("mehrjährige Erfahrung in").
inline constexpr std::array<std::string_view, 48> kGermanNouns = {"Abschluss",
                                                                  "Affinität zu",
                                                                  "Begeisterung für",
                                                                  "Belastbarkeit",
                                                                  "Bereitschaft zu",
                                                                  "Bereitschaft zur",
                                                                  "Berufserfahrung im",
                                                                  "Berufserfahrung in",
                                                                  "Deutschkenntnisse",
                                                                  "Eigeninitiative",
                                                                  "Einsatzbereitschaft",
                                                                  "Engagement und",
                                                                  "Englischkenntnisse",
                                                                  "Erfahrung im",
                                                                  "Erfahrung in",
                                                                  "Erfahrung mit",
                                                                  "Erfahrungen in",
                                                                  "Erfahrungen mit",
                                                                  "Flexibilität",
                                                                  "Freude am",
                                                                  "Freude an",
                                                                  "Freude daran",
                                                                  "Führerschein",
                                                                  "Führungserfahrung",
                                                                  "Grundkenntnisse",
                                                                  "Grundverständnis",
                                                                  "Interesse an",
                                                                  "Kenntnisse der",
                                                                  "Kenntnisse im",
                                                                  "Kenntnisse in",
                                                                  "Kommunikationsstärke",
                                                                  "Leidenschaft für",
                                                                  "Lernbereitschaft",
                                                                  "Lust auf",
                                                                  "MS-Office-Kenntnisse",
                                                                  "Motivation zu",
                                                                  "Neugier auf",
                                                                  "Reisebereitschaft",
                                                                  "Spaß am",
                                                                  "Spaß an",
                                                                  "Studium",
                                                                  "Teamfähigkeit",
                                                                  "Verantwortungsbewusstsein",
                                                                  "Verständnis für",
                                                                  "Verständnis von",
                                                                  "Vertrautheit",
                                                                  "Wohnsitz",
                                                                  "Zuverlässigkeit"};

}  // namespace gonggo
