// Snippet: the line of a posting that shows best why it was found.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "model/posting.h"
#include "search/query.h"
#include "search/tokens.h"

namespace gonggo {

struct Snippet {
  uint32_t line = 0;        // 1-based, of the document's text; 0: none
  std::string text;         // at most kMaxSnippetBytes of it, with … where it was cut
  std::vector<Span> marks;  // words of `text` that were looked for; on character boundaries

  friend bool operator==(const Snippet&, const Snippet&) = default;
};

inline constexpr size_t kMaxSnippetBytes = 240;

// The words and phrases of a query that a posting has to have.
[[nodiscard]] std::vector<WordMatch> WordsOf(const Query& query, const SkillTable& skills);

// The field of a posting's JSON form that the filter asks about; empty for none.
[[nodiscard]] std::string_view FieldOfFilter(FilterName name);

// The fields of a posting that the query's filters ask about ("지역:서울" → location), each once.
[[nodiscard]] std::vector<std::string_view> FieldsAsked(const Query& query);

// The line in which the first of `fields` that stands somewhere does, with the value marked.
[[nodiscard]] Snippet SnippetOfField(const Posting& posting, std::string_view text,
                                     std::span<const std::string_view> fields);

// The line of the posting in which most of `words` stand; of equals one of its requirements, then
// the first. `text` is its document's. Linear.
[[nodiscard]] Snippet SnippetOf(const Posting& posting, std::string_view text,
                                std::span<const WordMatch> words, Tokenizer& tokenizer);

}  // namespace gonggo
