// PlaceWords: what the words beside the names of places may be: parts of an address, stations,
// kinds of places and the particles behind them.
//
// Each function looks at one word by its shape and its last syllables; the names themselves are in
// knowledge/regions.yaml (place_chain.h). Total on any bytes; linear in the word. Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/byte_class.h"

namespace gonggo {

// 본사, 사무실, office: the kind of place, with or without a blank before it.
[[nodiscard]] bool IsPlaceNoun(std::string_view word);
[[nodiscard]] bool EndsInPlaceNoun(std::string_view word);

// What may stand directly behind a place name, ending the chain: 에서, 인근, 근무.
[[nodiscard]] bool IsPlaceParticle(std::string_view word);

// Without the particle at its end: 공덕동에 → 공덕동.
[[nodiscard]] std::string_view WithoutPlaceParticle(std::string_view word);

// 삼성역, but no 지역 and no 지하철역.
[[nodiscard]] bool IsStation(std::string_view word);

// 역삼동, 테헤란로, 역삼로1길, 은행로17, 3가: part of an address behind a region.
[[nodiscard]] bool IsAddress(std::string_view word);

// 131, 12-3, 17번길.
[[nodiscard]] bool IsLotNumber(std::string_view word);

}  // namespace gonggo
