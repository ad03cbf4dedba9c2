// HeadingWords: what the words of a heading say its section is (knowledge/headings.yaml).
//
// Its shape is heading_shape.h's, and both together headings.h's. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/posting.h"
#include "posting/line/heading.h"

namespace gonggo {

struct HeadingWords {
  SectionKind kind = SectionKind::kOther;
  float weight = 0;    // of the winning kind, minus half of the runner-up
  bool whole = false;  // the heading as a whole is known
};

// From this weight on, words say it alone.
inline constexpr float kSayingWeight = 2.5F;

// What is done, asked for and wished for.
[[nodiscard]] constexpr bool IsCore(SectionKind kind) {
  return kind == SectionKind::kDuties || kind == SectionKind::kRequirements ||
         kind == SectionKind::kPreferred;
}

// Whether it opens a section of these.
[[nodiscard]] inline bool IsCoreHeading(const Heading& heading) {
  return heading.is_heading && heading.kind && IsCore(*heading.kind);
}

// What the words of `core` say; nullopt where they say nothing.
[[nodiscard]] std::optional<HeadingWords> ReadHeadingWords(std::string_view core);
// The same where it is known which term of Headings() is all of it; -1 for none.
[[nodiscard]] std::optional<HeadingWords> HeadingWordsOf(std::string_view core, int32_t whole);

// Whether one of the terms of Headings() that say the same as `whole` has `value`.
[[nodiscard]] bool HasHeadingValue(int32_t whole, std::string_view value);

// Whether all of `core` is a heading's words: "모집요강", "채용 안내". It names nobody, though 모집
// and 채용 are words of titles, too.
[[nodiscard]] bool IsWholeHeading(std::string_view core);

// Whether what stands below `core` is about other postings or about applicants: "Similar jobs",
// "지원자 통계".
[[nodiscard]] bool OpensAside(std::string_view core);

}  // namespace gonggo
