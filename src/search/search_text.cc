#include "search/search_text.h"

#include <algorithm>

#include "text/lines.h"

namespace gonggo {
namespace {

bool IsAskedIn(SectionKind kind) {
  return kind == SectionKind::kRequirements || kind == SectionKind::kPreferred ||
         kind == SectionKind::kStack;
}

SearchText WithNames(const Posting& posting, Tokenizer& tokenizer) {
  SearchText out;
  if (posting.title) tokenizer.Append(*posting.title, out.title);
  if (posting.company) tokenizer.Append(*posting.company, out.company);
  return out;
}

}  // namespace

SearchText SearchTextOf(const Posting& posting, std::string_view text, Tokenizer& tokenizer) {
  SearchText out = WithNames(posting, tokenizer);
  const LineIndex lines(text);
  for (const Section& section : posting.sections) {
    const uint32_t last = std::min(section.line_end, lines.line_count());
    if (section.line_begin < 1 || section.line_begin > last) continue;
    const Span span{lines.LineSpan(section.line_begin).begin, lines.LineSpan(last).end};
    tokenizer.Append(Cut(text, span), IsAskedIn(section.kind) ? out.asks : out.rest);
  }
  return out;
}

SearchText SearchTextOf(const Posting& posting, Tokenizer& tokenizer) {
  SearchText out = WithNames(posting, tokenizer);
  for (const Requirement& requirement : posting.requirements) {
    tokenizer.Append(requirement.text, IsAskedIn(requirement.section) ? out.asks : out.rest);
  }
  return out;
}

}  // namespace gonggo
