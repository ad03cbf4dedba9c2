// ParsePostings: a Document → the postings that it holds.
//
// Steps, each in its own file and in this order (parse.cc is the page that shows them):
//   lines.h     the document's lines with what their shape tells (bullet, depth, heading-like, key)
//   headings.h  what a heading says: a section kind, a company, a title, a field
//   positions.h the positions that one page announces together (position_rows.h: a row each)
//   split.h     where one posting ends and the next begins
//   sections.h  every line's section kind, from headings and from what each line says
//   items.h     requirement lines → items (wrapped lines joined, glued sentences split)
//   field/*     one file a field
// Total: any document yields at least one posting, with diagnostics where something is missing; one
// on which the program fails, a posting that says so (reader_fault.h).
// Linear in the text. Thread-safe.
#pragma once

#include <memory>
#include <vector>

#include "model/document.h"
#include "model/posting.h"
#include "posting/value/parse_options.h"

namespace gonggo {

[[nodiscard]] std::vector<Posting> ParsePostings(const Document& document,
                                                 const ParseOptions& options);

// The same for a stream of documents: keeps its buffers from one to the next, and what it found out
// about lines that may come again. Some eight megabytes of postings, 30 whatever it reads. Not
// thread-safe; one a thread.
class PostingParser {
 public:
  explicit PostingParser(const ParseOptions& options);
  ~PostingParser();
  PostingParser(const PostingParser&) = delete;
  PostingParser& operator=(const PostingParser&) = delete;

  [[nodiscard]] std::vector<Posting> Parse(const Document& document);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace gonggo
