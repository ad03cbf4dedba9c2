// WithoutPlace: a company's name without the place that boards write behind it: "Larch Tea, Jeju",
// "하늘보리 · 서울 강남구", "Skybarley (Seoul, Korea)".
//
// Only where all that stands behind the mark is a place, in Korea or with its country. And a title
// without the site whose page it heads: "서버 개발자 | 하늘보리 | 점핏". Pure; thread-safe.
#pragma once

#include <string_view>

#include "base/span.h"

namespace gonggo {

[[nodiscard]] Span WithoutPlace(std::string_view text, Span name);

// "점핏", "LinkedIn": what a site of postings calls itself (knowledge/page_entries.yaml).
[[nodiscard]] bool IsSiteName(std::string_view words);
// "[사람인]"
[[nodiscard]] bool IsBracketedSite(std::string_view words);

// "사무직(인사) 1명": a position without how many are looked for.
[[nodiscard]] Span WithoutHeadcount(std::string_view text, Span name);

[[nodiscard]] Span WithoutSite(std::string_view text, Span name);

// "초등 강사 모집 (D-9)": a title without how many days are left.
[[nodiscard]] Span WithoutDaysLeft(std::string_view text, Span name);

}  // namespace gonggo
