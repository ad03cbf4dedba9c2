// ParsePool: files and links → parsed postings, by several threads, in the order of the files.
//
// One thread reads documents, fetches pages, and deals them out in portions, a page by itself; the
// others parse a portion each, which is most of the work of an import, and prepare it to be stored.
// Portions come out in the order in which they were read, so that the result does not depend on the
// number of threads. A bounded number is under way at a time.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
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
  std::vector<NoteOfLinks> left;      // not opened, since only their folder was named
  std::vector<StrayDocument> strays;
  std::optional<PageReading> page;  // what all of the batch was read from, if it was a page
  // What follows may take long: of files before links are fetched, and of each link, so that a page
  // is a batch of its own.
  bool ends_batch = false;
};

// What each thread that parses has for itself.
struct ParseWorker {
  IngestReaders readers;
  std::unique_ptr<ImportPreparer> preparer;  // nullptr: nothing is prepared
  const std::atomic<bool>& prepares;

  void Prepare(ImportBatch& batch) const {
    if (preparer != nullptr && prepares) preparer->Prepare(batch);
  }
};

class ParsePool {
 public:
  // Begins at once. `request` must outlive the pool. At least one of `parsers`. What they read is
  // prepared for `library`, if there is one, which is not used behind the constructor.
  ParsePool(const IngestRequest& request, size_t parsers, const Library* library);

  // Waits for the next portion; nullopt after the last. From one thread.
  [[nodiscard]] std::optional<ParsedPortion> Pop() { return pool_.Pop(); }

  // Whether what comes next is worth preparing: what the library knows already will not be stored.
  // True until it is said.
  void ExpectNew(bool expected) { prepares_ = expected; }

 private:
  std::atomic<bool> prepares_ = true;
  OrderedPool<ParsedPortion, ParseWorker> pool_;
};

// True if more than half of what a batch held was written, if only as one more source.
[[nodiscard]] bool MostlyWritten(std::span<const ImportOutcome> outcomes);

// As many threads as parsing makes use of on this machine.
[[nodiscard]] size_t UsefulParsers();

}  // namespace gonggo
