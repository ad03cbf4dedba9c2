// ReadWorkPlace: whether people work on site, at home or both.
//
// In:  one line or title, or the value beside a label (근무방식, remote).
// Out: remote only where it is all of the work (전면 재택, fully remote, or "재택" beside a label);
//      some days a week, "재택 가능", what a company offers (재택근무 시행, 유연한 재택근무) and
//      both at once are hybrid; 재택 불가 and 전원 출근 are on site. What holds only for some
//      people or occasions (육아기 재택), what is paid for it (재택근무 지원금) and what only
//      sounds so (원격 의료, hybrid app, 자율 출근) is nothing.
// Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

[[nodiscard]] std::optional<Found<WorkPlace>> ReadWorkPlace(std::string_view text,
                                                            Labelled labelled);

// "… Representative REMOTE", "… Consultant (remote - Larchland)": what a title ends with, or says
// before a place.
[[nodiscard]] std::optional<Found<WorkPlace>> ReadTitleWorkPlace(std::string_view title);

// A record's "remote: true", and "재택 | 없음", "재택: 가능" of a keeper of notes, for where
// nothing else says it.
[[nodiscard]] std::optional<Found<WorkPlace>> ReadRemoteFlag(std::string_view text,
                                                             Labelled labelled);

}  // namespace gonggo
