// OrReaderFault: what `read` gives, or, where it throws, one posting that says that the program
// failed on this document. A fault of ours takes one document of a folder of thousands, and not the
// others; its source is kept and can be read again. That memory ran out is thrown on.
#pragma once

#include <exception>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "model/document.h"
#include "model/posting.h"

namespace gonggo {

[[nodiscard]] Posting ReaderFault(const Document& document);
[[nodiscard]] bool IsReaderFault(const Posting& posting);

template <typename Read, typename Recover>
[[nodiscard]] std::vector<Posting> OrReaderFault(const Document& document, Read read,
                                                 Recover recover) {
  try {
    return read();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    recover();
    std::vector<Posting> postings;
    postings.push_back(ReaderFault(document));
    return postings;
  }
}

}  // namespace gonggo
