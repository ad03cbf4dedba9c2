// Headline: what a page of several positions says above all of them.
//
//   [하늘은행] 2026년 IT부문 경력직 채용      하늘보리 개발자 채용      Skylark Labs is hiring
//
// Linear. Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/span.h"

namespace gonggo {

// Whether it calls for applicants.
[[nodiscard]] bool IsHeadline(std::string_view words);

// Who calls; empty where the headline names nobody beyond doubt.
[[nodiscard]] Span CallerOfHeadline(std::string_view text, Span headline);

}  // namespace gonggo
