// Pages that were fetched → items of a batch, and what the library keeps about their links.
//
// Not thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/ingest.h"
#include "pipeline/page_reader.h"

namespace gonggo {

// What is left of a page once its postings are in a batch.
struct PageReading {
  std::string url;
  Validators validators;
  std::vector<std::string> links;  // canonical, one an item of the batch
  bool closed = false;             // the page says so
  bool empty = false;              // it says next to nothing; nothing of it is in the batch
  int64_t now = 0;
};

// A page without requirements and with fewer characters of its own is a login or the like.
inline constexpr size_t kMinPageCharacters = 300;

// Appends the page's postings. They are recognised by their own links, or where there is only one
// without, by the page's. The page is its own source: another page is never taken for a later
// reading of it.
[[nodiscard]] PageReading AppendPage(const IngestRequest& request, PageDocuments&& page,
                                     IngestReaders& readers, ImportBatch& batch);

// Keeps what was found behind the links of a page whose items were imported with `outcomes`.
[[nodiscard]] Result<void> KeepPageStates(const PageReading& page,
                                          const std::vector<ImportOutcome>& outcomes,
                                          Library& library);

// `state` after a look at `now` that found `condition`: `since` stays while nothing changes.
void SetCondition(LinkCondition condition, ClosedReason reason, int64_t now, LinkState& state);

}  // namespace gonggo
