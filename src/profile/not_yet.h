// FindNotYet: what a line of a résumé names and does not claim to know.
//
// "공부 중: Go, Kubernetes", "Kotlin(학습 중)", "interested in Rust", "써 본 적은 없습니다". A
// label is about what follows it, a remark behind a name about that name, a sentence about its
// clause. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

// Bytes of `text`, in order of their words; may overlap.
[[nodiscard]] std::vector<Span> FindNotYet(std::string_view text);

// Whether all of `label` says that what stands below or behind it is not known yet: "공부 중",
// "관심 분야", "Currently learning".
[[nodiscard]] bool IsNotYetLabel(std::string_view label);

}  // namespace gonggo
