// Paragraphs: a whole posting that a site has flattened into one line of running text.
//
// "About us We make maps. What you'll do Draw maps Requirements 3+ years of …": the headings stand
// in the line, in capitals of their own, and what was a list follows without bullets. Linear in the
// line. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/line/lines.h"

namespace gonggo {

struct ParagraphPart {
  SectionKind kind = SectionKind::kAbout;
  Span at;  // in the document, without the heading that opens it

  friend bool operator==(const ParagraphPart&, const ParagraphPart&) = default;
};

// The parts of `line` in order, empty where its text opens none of duties, requirements or wishes,
// or no second section though it is short. What stands above the first heading is about the
// company.
[[nodiscard]] std::vector<ParagraphPart> ReadParagraph(std::string_view text, const Line& line);

// A line that holds a whole posting.
struct FlattenedLine {
  uint32_t line = 0;  // index
  std::vector<ParagraphPart> parts;
  bool told = false;  // in sentences, of which each may state facts (saying/prose.h)
};

// Those of a document, in order.
[[nodiscard]] std::vector<FlattenedLine> FindFlattened(std::string_view text,
                                                       const std::vector<Line>& lines);

// What the line counts as, by the bytes of its parts (as ReadParagraph gives them): its job
// (duties, else requirements, else wishes), unless it begins with a heading about the company that
// weighs more.
[[nodiscard]] SectionKind KindOfParagraph(std::string_view text, const Line& line,
                                          std::span<const ParagraphPart> parts);

}  // namespace gonggo
