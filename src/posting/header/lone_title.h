// IsLoneTitle: whether the only name above a posting's sections is its title, though no word of it
// is a job that is known: "게임 시나리오 라이터", "라이브커머스 PD", "IR/공시 팀원 (과장급)".
//
// A company's name is one word, or ends as companies do, or the posting speaks of it further down.
// Linear in the posting. Pure; thread-safe.
#pragma once

#include "base/span.h"
#include "posting/header/name_position.h"

namespace gonggo {

[[nodiscard]] bool IsLoneTitle(const NamePosition& place, Span name);

}  // namespace gonggo
