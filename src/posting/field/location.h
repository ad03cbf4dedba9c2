// ReadLocation: where the work is done.
//
// In:  one line or title, or the value beside a label (근무지, location).
// Out: `raw` is the shortest text that names the place ("서울 강남구 테헤란로 131" without building
// and floor;
//      "강남역"; "과천" of "과천 본사"); region and district where they are beyond doubt. Foreign
//      places and anything else that stands beside the label give `raw` alone. An unlabelled text
//      must name the field (근무지는 …), say that somebody is there (…에 위치, … 도보 5분), be an
//      address, or have the place in brackets of its own. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<Location>> ReadLocation(std::string_view text, Labelled labelled);

// The place that a title names beside its job: "영업 담당자_서울", "매장 관리(수도권)", "서버
// 개발자, 판교".
[[nodiscard]] std::optional<Found<Location>> ReadLocationInTitle(std::string_view title);

}  // namespace gonggo
