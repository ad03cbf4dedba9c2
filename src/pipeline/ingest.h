// Ingest: files and links → documents → postings → a library. The whole way is on one page,
// ingest.cc.
//
// Several threads: one reads, others parse (parse_pool.h), the caller's stores batches and reports
// what is on disk, in the order of the files and of the postings in them. Memory is bounded by a
// few batches. Not thread-safe for one library; several may run in several processes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "document/byte_source.h"
#include "knowledge/skill_table.h"
#include "model/document.h"
#include "model/posting.h"
#include "net/fetcher.h"
#include "pipeline/stray.h"
#include "posting/parse.h"
#include "search/tokens.h"
#include "store/library.h"

namespace gonggo {

// Links are fetched one by one after all files, and each page is stored by itself as it comes. A
// note that is a list of links (link_list.h) gives its links instead of postings, unless it is one
// of IngestRequest::found, which is left alone; a page never does.
struct PageIntake {
  std::vector<std::string> links;  // as the user gave them
  Fetcher* fetcher = nullptr;
  // Why there is no page, for IngestObserver::Failed. Called from several threads.
  std::function<std::string(const std::string& link, const FetchFailure&)> explain;
  // The same for a note with more links than kMaxLinksOfNote.
  std::function<std::string(const std::string& note, size_t links)> explain_too_many;
  int64_t now = 0;  // Unix seconds, for LinkState
};

struct IngestRequest {
  std::vector<std::string> files;  // paths or "-"
  // Those of `files` that nobody named, but the folder in which they lie: what in them is no
  // posting is left out. So is what is none in a container, whoever named that.
  std::set<std::string> found;
  std::optional<Format> format;  // instead of sniffing
  std::optional<Date> as_of;     // as the user said it
  Date today;  // for dates without year where neither the user nor the posting helps
  std::optional<std::string> company;  // where a source leaves it out
  std::vector<std::string> tags;
  const SkillTable* skills = nullptr;  // as in ParseOptions
  std::optional<PageIntake> pages;     // nullopt: nothing is fetched
};

struct IngestCounts {
  uint64_t files = 0;     // read, failed ones included
  uint64_t postings = 0;  // read
  uint64_t created = 0;   // new
  uint64_t changed = 0;
  uint64_t same = 0;
  uint64_t beside = 0;      // of the same, kept as one more source of a posting
  uint64_t removed = 0;     // of these, removed earlier by the user and left so
  uint64_t unreadable = 0;  // of these, marked unreadable or image_only
  uint64_t failures = 0;    // files that could not be read to their end

  friend bool operator==(const IngestCounts&, const IngestCounts&) = default;
};

// A document that looks like no posting.
struct StrayDocument {
  std::string name;  // as Origin::name
  StrayKind kind = StrayKind::kNothing;
  bool stored = false;  // since the user named it
};

// Is told what happened, on the caller's thread, in order.
class IngestObserver {
 public:
  virtual ~IngestObserver() = default;
  // The posting is on disk: whatever happens now, it stays there.
  virtual void Stored(const Posting& posting, const ImportOutcome& outcome) = 0;
  // The file could not be read to its end, or holds nothing; what came before was stored. `message`
  // names it.
  virtual void Failed(const std::string& file, const std::string& message) = 0;
  // So many files are done and postings stored.
  virtual void Progress(const IngestCounts& counts) = 0;
  // A note that is a list of links, but one of IngestRequest::found, was left alone.
  virtual void LinksLeft(const std::string& file, size_t links) = 0;
  // Before what is stored of it.
  virtual void Strayed(const StrayDocument& document) = 0;
  // The page behind `link` was stored, and says that it is closed.
  virtual void Closed(const std::string& link) = 0;
};

// Fails only if the library does; what was reported until then is stored.
[[nodiscard]] Result<IngestCounts> Ingest(const IngestRequest& request, Library& library,
                                          IngestObserver& observer);

// What reads the documents of a request, one after another.
struct IngestReaders {
  explicit IngestReaders(const IngestRequest& request);

  PostingParser parser;
  Tokenizer tokenizer;
};

// How a document came to be stored. What was fetched or made for it is a posting: nobody asks.
enum class Asked : uint8_t { kByName, kByFolder, kSurely };

// Appends the postings of one document and its raw bytes, as the library wants them. Says if it
// looks like none; then nothing is appended where only its folder was named.
std::optional<StrayDocument> AppendToBatch(const IngestRequest& request, Document&& document,
                                           Asked asked, IngestReaders& readers, ImportBatch& batch);

}  // namespace gonggo
