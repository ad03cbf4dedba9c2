// A chain of place names: "서울 강남구 테헤란로 131", "서울 ＞ 성동구", "경기 성남시 분당구
// 판교역로 1", "서울 삼성역", "Gangnam-gu, Seoul".
//
// Names come from knowledge/regions.yaml; a name counts only as a word of its own or before what
// may follow a place (역, 본사, 에서 …), so 서울대학교 and 부산은행 are none. Names that stand for
// several places are settled by the others in the chain, or left open. Linear; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gonggo {

struct PlaceChain {
  size_t begin = 0;
  size_t end = 0;
  std::string_view region;    // ISO 3166-2:KR; empty if open
  std::string_view district;  // empty if none or open
  int regions = 0;            // names from the table
  bool province = false;      // one of them is a province or metropolitan city
  bool street = false;        // a street or lot number is in it
  bool station = false;       // it ends in a station
  bool bracketed = false;     // it is all that stands between brackets
};

// Whether one may begin with the first byte of `text`: far cheaper than to look for it.
[[nodiscard]] bool MayBeginPlaceChain(std::string_view text);

// The first chain at or after `from`; nullopt if there is none.
[[nodiscard]] std::optional<PlaceChain> FindPlaceChain(std::string_view text, size_t from);

}  // namespace gonggo
