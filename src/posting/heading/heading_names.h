// HeadingNames: whom a section's heading names beside its own words, in a note of several postings.
//
//   ## 자격 조건 — 하늘소프트, 서버 개발자
//   ## *1 . 하늘소프트 · 서버 개발자 · 자격 조건*       as `gonggo digest` writes it
//
// Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

struct HeadingNames {
  std::optional<Span> company;
  std::optional<Span> title;
};

// `names` is Heading::names. Between dots the company comes first, a name that stands alone is
// the title, and what is not stated may be said so ("회사 미기재"); between commas either may come
// first.
[[nodiscard]] HeadingNames NamesOfHeading(std::string_view text, Span names);

// Where the names of "A · B · 자격 조건" end, and its own words begin; nullopt if `core` has no
// such dot.
struct DottedHeading {
  std::string_view names;
  std::string_view words;
};
[[nodiscard]] std::optional<DottedHeading> SplitAtLastDot(std::string_view core);

// How many bytes of "12 . 하늘소프트" are its number.
[[nodiscard]] size_t NumberSize(std::string_view names);

}  // namespace gonggo
