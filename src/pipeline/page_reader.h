// ReadPage: a link → what is on the page behind it, ready to be parsed.
//
// A page without any content of its own (its scripts would bring it, or nothing would) is a failure
// here: there is nothing to keep. A page of pictures is not; it is kept and said to be one. Uses
// the network through the Fetcher. Not thread-safe.
#pragma once

#include <string>
#include <vector>

#include "model/document.h"
#include "net/fetcher.h"

namespace gonggo {

struct PageDocuments {
  Page page;
  std::vector<Document> documents;  // none if the page is the same as before
};

[[nodiscard]] Fetched<PageDocuments> ReadPage(Fetcher& fetcher, const std::string& link,
                                              const KnownPage& known = {});

}  // namespace gonggo
