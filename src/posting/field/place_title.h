// ReadPlaceAbroadInTitle: where a post is, as titles of English postings say it at their end.
//
//   Software Engineer, Platform - Düsseldorf, Germany      Nurse | London, UK
//   Data Analyst (Austin, TX)                              Manager, EMEA
//
// What stands before a country or state of knowledge/world_places.yaml is a place, whatever it is
// called; cities and wider areas stand for themselves. Total; linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

// How much of the world a place may be: what a posting says elsewhere is better than a country or
// "EMEA" alone.
enum class PlaceExtent : uint8_t { kTown, kAny };

[[nodiscard]] std::optional<Found<Location>> ReadPlaceAbroadInTitle(std::string_view title,
                                                                    PlaceExtent most);

// "Berlin", "Austin, TX", "Galway, Ireland", "Newton Abbot TQ12": nothing but such a place, with
// all before it named.
[[nodiscard]] bool IsPlaceAbroad(std::string_view words, PlaceExtent most);

}  // namespace gonggo
