// ParsePool: files and links → parsed postings, by several threads, in the order of the files.
//
// One thread reads documents, fetches pages, and deals them out in portions, a page by itself; the
// others parse a portion each, which is most of the work of an import. Portions come out in the
// order in which they were read, so that the result does not depend on the number of threads. A
// bounded number is under way at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/ingest.h"
#include "pipeline/ordered_pool.h"
#include "pipeline/page_import.h"

namespace gonggo {

struct FileFailure {
  std::string file;
  std::string message;
};

struct NoteOfLinks {
  std::string file;
  size_t links = 0;
};

struct ParsedPortion {
  ImportBatch batch;
  size_t bytes = 0;                   // of the raw sources in it
  std::vector<FileFailure> failures;  // of files that ended within this portion
  uint64_t files = 0;                 // so many did
  std::vector<NoteOfLinks> left;      // read as they are, though they list links
  std::optional<PageReading> page;    // what all of the batch was read from, if it was a page
  // What follows may take long: of files before links are fetched, and of each link, so that a page
  // is a batch of its own.
  bool ends_batch = false;
};

class ParsePool {
 public:
  // Begins at once. `request` must outlive the pool. At least one of `parsers`.
  ParsePool(const IngestRequest& request, size_t parsers);

  // Waits for the next portion; nullopt after the last. From one thread.
  [[nodiscard]] std::optional<ParsedPortion> Pop() { return pool_.Pop(); }

 private:
  OrderedPool<ParsedPortion, IngestReaders> pool_;
};

// As many threads as parsing makes use of on this machine.
[[nodiscard]] size_t UsefulParsers();

}  // namespace gonggo
