// ReadPlaceInProse: where a post is, as sentences of English and German postings say it.
//
// "This role will be based in Lisbon or Porto", "our Dublin office", "candidates located in Spain":
// a cue for a place ("based in", "office in"), said of the role or of those who apply, and the
// names behind it, which begin with capitals. Where the company is ("a start-up based in Oslo") is
// none. In: a sentence. Total; linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Location>> ReadPlaceInProse(std::string_view sentence);

// The names of places that `text` begins with: "Lisbon, Portugal or Remote"; nullopt where it
// begins with none.
[[nodiscard]] std::optional<Found<Location>> ReadPlaceNames(std::string_view text);

// "100% remote", "Fully remote", if `text` begins with it: how people work where no place is named.
[[nodiscard]] std::optional<Found<Location>> ReadRemoteAlone(std::string_view text);

// "This is a fully remote role", "Vollständig remote": the word alone; nullopt where a team or a
// company works so.
[[nodiscard]] std::optional<Found<Location>> ReadRemoteInProse(std::string_view sentence);

// "Baker (Remote)", "Baker - Remote, part time".
[[nodiscard]] std::optional<Found<Location>> ReadRemoteInTitle(std::string_view title);

}  // namespace gonggo
