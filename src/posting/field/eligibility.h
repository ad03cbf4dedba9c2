// ReadEligibility: what a line says about who may be employed at all.
//
// Military service (병역필), citizenship or a visa, freedom to travel abroad (해외여행 결격사유), a
// driving or professional licence, and whether veterans (보훈) or people with a disability are
// named. Outages (장애 대응), alternative military service as a job (병역특례 is an employment), a
// licence that is only a wish (운전면허 우대), customers who are foreigners, and the boilerplate of
// equal opportunity are none of it. Each kind once; no allocation where there is none. Pure;
// linear; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/field/found.h"

namespace gonggo {

// A label makes no difference. For a text without one, the caller has asked the gate.
[[nodiscard]] std::vector<Found<Eligibility>> ReadEligibility(std::string_view text);

}  // namespace gonggo
