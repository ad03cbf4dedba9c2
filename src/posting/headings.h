// Headings: which lines open a section, and what they say the section is.
//
// A line is a heading by its shape (Markdown heading, brackets, marks, shortness, a colon, what
// stands above and below) and by its words (knowledge/headings.yaml); neither alone decides, so
// headings of sites never seen before work too. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/lines.h"

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

// What the words of `core` say; nullopt where they say nothing.
[[nodiscard]] std::optional<HeadingWords> ReadHeadingWords(std::string_view core);

// Whether all of `core` is a heading's words: "모집요강", "채용 안내". It names nobody, though 모집
// and 채용 are words of titles, too.
[[nodiscard]] bool IsWholeHeading(std::string_view core);

// Whether what stands below `core` is about other postings or about applicants: "Similar jobs",
// "지원자 통계".
[[nodiscard]] bool OpensAside(std::string_view core);

struct Heading {
  float shape = 0;  // how much line i looks like a heading; above 2 it is one
  bool is_heading = false;
  bool control = false;  // a page's button or menu entry (지원하기, 공유하기): no content
  bool has_value =
      false;  // "자격요건: …": the section's first content stands in the heading's line
  std::optional<SectionKind> kind;  // known from its words; nullopt for a sub-heading or a title
  // "… 진행하기도 해요. [이런 분과 함께하고 싶어요]": a heading pasted behind the line opens the
  // next one.
  std::optional<SectionKind> opens_next;
  Span names;  // what a dash sets off in a known heading: "## 자격 조건 — 하늘소프트, 서버 개발자"
};

// headings[i] is about lines[i].
[[nodiscard]] std::vector<Heading> FindHeadings(std::string_view text,
                                                const std::vector<Line>& lines);

}  // namespace gonggo
