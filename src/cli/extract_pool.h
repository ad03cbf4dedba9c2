// ExtractPool: files → JSON Lines of their postings, by several threads, in the order of the files.
//
// One thread reads documents, the others parse and write JSON; what comes out does not depend on
// how many there are. A bounded number of bytes is under way, so that memory stays flat however
// long the input is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/unread.h"
#include "document/read.h"
#include "model/language.h"
#include "model/posting_json.h"
#include "pipeline/ordered_pool.h"
#include "posting/parse.h"

namespace gonggo::cli {

struct ExtractRequest {
  std::vector<std::string> files;
  std::optional<Format> format;
  ParseOptions parse;
  JsonContacts contacts = JsonContacts::kLeaveOut;
  Language language = Language::kKorean;  // of diagnostics
  bool with_text = false;
  bool pretty = false;
  // Someone watches: each document is handed on at once, instead of some together.
  bool prompt = false;
};

// What comes of (a part of) one file.
struct ExtractedPart {
  std::string file;
  std::string json;  // a posting a line, unless pretty
  uint64_t postings = 0;
  UnreadTally unread;
  std::vector<std::string> notes;  // documents without an opening: no posting of theirs is told
  bool ends_file = false;
  bool opened = true;
  // Why the file could not be opened or read to its end, and documents that hold nothing to read.
  std::vector<std::string> failures;
};

class ExtractPool {
 public:
  // Begins at once. `request` must outlive the pool. At least one of `parsers`.
  ExtractPool(const ExtractRequest& request, size_t parsers);

  // Waits for the next parts, in the order of the files; nullopt after the last.
  [[nodiscard]] std::optional<std::vector<ExtractedPart>> Pop() { return pool_.Pop(); }

 private:
  OrderedPool<std::vector<ExtractedPart>, PostingParser> pool_;
};

}  // namespace gonggo::cli
