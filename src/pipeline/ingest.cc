#include "pipeline/ingest.h"

#include <set>
#include <thread>
#include <utility>

#include "document/read.h"
#include "net/limits.h"
#include "pipeline/bounded_queue.h"
#include "pipeline/identity.h"
#include "pipeline/link_list.h"
#include "pipeline/open_input.h"
#include "pipeline/page_import.h"
#include "pipeline/page_reader.h"
#include "posting/field/link.h"
#include "search/search_text.h"

namespace gonggo {
namespace {

// A transaction waits for the disk once, whatever its size; 500 postings make that cheap and keep
// other writers waiting for a fraction of a second only.
constexpr size_t kBatchPostings = 500;
constexpr size_t kBatchBytes = size_t{8} << 20U;
// Parsed batches that wait for the library: enough that neither side waits for long.
constexpr size_t kQueuedBatches = 2;

struct Failure {
  std::string file;
  std::string message;
};

// What travels from the parsing to the storing thread.
struct Parsed {
  ImportBatch batch;
  std::vector<Failure> failures;                     // of files that ended within this batch
  std::vector<std::pair<std::string, size_t>> left;  // notes of links, and how many
  std::optional<PageReading> page;  // what all of the batch was read from, if it was a page
  uint64_t files = 0;               // so many did
};

// What a reader says of a file without any content: nothing to keep.
const Diagnostic* EmptyNotice(const Document& document) {
  for (const Diagnostic& diagnostic : document.diagnostics) {
    if (diagnostic.code == "empty") return &diagnostic;
  }
  return nullptr;
}

class Parser {
 public:
  Parser(const IngestRequest& request, BoundedQueue<Parsed>& queue)
      : request_(request), queue_(queue), readers_(request) {}

  void ReadAll() {
    for (const std::string& file : request_.files) {
      if (!ReadOne(file)) return;
      ++parsed_.files;
    }
    if (Flush() && FetchAll()) queue_.Finish();
  }

 private:
  // False if nobody wants more.
  bool ReadOne(const std::string& file) {
    auto source = OpenInput(file);
    if (!source) {
      parsed_.failures.push_back({file, source.error().message});
      return true;
    }
    bool wanted = true;
    const ReadHint hint{.name = file, .format = request_.format};
    const auto read = ReadDocuments(**source, hint, [&](Document&& document) {
      if (const Diagnostic* empty = EmptyNotice(document)) {
        parsed_.failures.push_back({file, empty->message});
        return true;
      }
      if (TakesLinks(file, document)) return true;
      bytes_ += document.origin.raw.size();
      AppendToBatch(request_, std::move(document), readers_, parsed_.batch);
      const bool full = parsed_.batch.items.size() >= kBatchPostings || bytes_ >= kBatchBytes;
      wanted = !full || Flush();
      return wanted;
    });
    if (!read) parsed_.failures.push_back({file, read.error().message});
    return wanted;
  }

  // True if the document is a list of links, which are fetched later.
  bool TakesLinks(const std::string& file, const Document& document) {
    if (!request_.pages) return false;
    std::vector<std::string> links = LinksIn(document);
    if (links.empty()) return false;
    if (!request_.pages->lists.contains(file)) {
      parsed_.left.emplace_back(file, links.size());
      return false;
    }
    if (links.size() > kMaxLinksOfNote) {
      parsed_.failures.push_back({file, request_.pages->explain_too_many(file, links.size())});
      links.resize(kMaxLinksOfNote);
    }
    links_.insert(links_.end(), links.begin(), links.end());
    return true;
  }

  // Each page is handed over by itself. False if nobody wants more.
  bool FetchAll() {
    if (!request_.pages) return true;
    links_.insert(links_.begin(), request_.pages->links.begin(), request_.pages->links.end());
    std::set<std::string> done;
    for (const std::string& link : links_) {
      if (!done.insert(CanonicalLink(link)).second) continue;
      auto read = ReadPage(*request_.pages->fetcher, link);
      if (read) {
        AddPage(link, std::move(*read));
      } else {
        AddFailure(link, read.error());
      }
      ++parsed_.files;
      if (!Flush()) return false;
    }
    return true;
  }

  void AddPage(const std::string& link, PageDocuments&& read) {
    PageReading page = AppendPage(request_, std::move(read), tokenizer_, parsed_.batch);
    if (page.empty) {
      AddFailure(link, {.problem = FetchProblem::kNoPosting, .address = ShownAddress(page.url)});
    } else {
      parsed_.page = std::move(page);
    }
  }

  void AddFailure(const std::string& link, const FetchFailure& failure) {
    parsed_.failures.push_back({ShownAddress(link), request_.pages->explain(link, failure)});
  }

  bool Flush() {
    bytes_ = 0;
    return queue_.Push(std::exchange(parsed_, {}));
  }

  const IngestRequest& request_;
  BoundedQueue<Parsed>& queue_;
  IngestReaders readers_;
  Parsed parsed_;
  std::vector<std::string> links_;  // of notes
  size_t bytes_ = 0;
};

std::string SummaryOf(const IngestRequest& request) {
  std::vector<std::string> names = request.files;
  if (request.pages) {
    for (const std::string& link : request.pages->links) names.push_back(ShownAddress(link));
  }
  if (names.empty()) return "";
  if (names.size() == 1) return names.front() + " 추가";
  return names.front() + " 외 " + std::to_string(names.size() - 1) + "개 추가";
}

void Count(const Posting& posting, const ImportOutcome& outcome, IngestCounts& counts) {
  ++counts.postings;
  switch (outcome.status) {
    case ImportStatus::kNew:
      ++counts.created;
      break;
    case ImportStatus::kChanged:
      ++counts.changed;
      break;
    case ImportStatus::kSame:
      ++counts.same;
      break;
  }
  if (outcome.removed) ++counts.removed;
  if (IsUnreadable(posting)) ++counts.unreadable;
}

Result<IngestCounts> StoreAll(BoundedQueue<Parsed>& queue, const std::string& summary,
                              Library& library, IngestObserver& observer) {
  IngestCounts counts;
  int64_t run = 0;
  while (auto parsed = queue.Pop()) {
    ImportBatch& batch = parsed->batch;
    batch.run = run;
    batch.summary = summary;
    if (!batch.items.empty()) {
      const auto result = library.Import(batch);
      if (!result) return std::unexpected(result.error());
      run = result->run;
      for (size_t i = 0; i < batch.items.size(); ++i) {
        Count(batch.items[i].posting, result->outcomes[i], counts);
        observer.Stored(batch.items[i].posting, result->outcomes[i]);
      }
      if (parsed->page) {
        const auto kept = KeepPageStates(*parsed->page, result->outcomes, library);
        if (!kept) return std::unexpected(kept.error());
        if (parsed->page->closed) observer.Closed(ShownAddress(parsed->page->url));
      }
    }
    for (const auto& [file, links] : parsed->left) observer.LinksLeft(file, links);
    for (const Failure& failure : parsed->failures) observer.Failed(failure.file, failure.message);
    counts.failures += parsed->failures.size();
    counts.files += parsed->files;
    observer.Progress(counts);
  }
  return counts;
}

// True if the deadline may have been resolved against a day: nothing says its year.
bool DependsOnDay(const Posting& posting) {
  if (!posting.deadline || !posting.deadline->date) return false;
  const std::string year = std::to_string(posting.deadline->date->year);
  return posting.deadline->raw.find(year) == std::string::npos;
}

// A date without a year is resolved against the user's day, else the posted date, else today.
Date DayFor(const IngestRequest& request, const Document& document, size_t position,
            Posting& posting) {
  if (request.as_of) return *request.as_of;
  if (!posting.posted || *posting.posted == request.today || !DependsOnDay(posting)) {
    return request.today;
  }
  const Date posted = *posting.posted;
  std::vector<Posting> again = ParsePostings(document, {.as_of = posted, .skills = request.skills});
  if (position >= again.size() || again[position].posted != posting.posted) return request.today;
  posting = std::move(again[position]);
  return posted;
}

}  // namespace

Result<IngestCounts> Ingest(const IngestRequest& request, Library& library,
                            IngestObserver& observer) {
  BoundedQueue<Parsed> queue(kQueuedBatches);
  std::thread parsing([&] { Parser(request, queue).ReadAll(); });
  auto counts = StoreAll(queue, SummaryOf(request), library, observer);
  queue.Abandon();
  parsing.join();
  return counts;
}

IngestReaders::IngestReaders(const IngestRequest& request)
    : parser({.as_of = request.as_of.value_or(request.today), .skills = request.skills}),
      tokenizer(request.skills != nullptr ? *request.skills : BuiltInSkills()) {}

void AppendToBatch(const IngestRequest& request, Document&& document, IngestReaders& readers,
                   ImportBatch& batch) {
  const Document kept = std::move(document);
  std::vector<Posting> postings = readers.parser.Parse(kept);
  const bool cut = kept.origin.raw.size() > kMaxRawBytes;
  const auto source = static_cast<uint32_t>(batch.sources.size());
  const std::string stem = SourceStem(kept.origin.name);
  for (size_t i = 0; i < postings.size(); ++i) {
    ImportItem item;
    item.as_of = DayFor(request, kept, i, postings[i]);
    item.posting = std::move(postings[i]);
    if (cut) {
      item.posting.diagnostics.push_back(
          {kDiagnosticRawCut, "원문이 64 MB보다 길어 앞부분만 보관했습니다."});
    }
    item.source = source;
    if (item.posting.link) item.canonical_link = CanonicalLink(*item.posting.link);
    item.source_stem = stem;
    item.record_key = item.posting.source.key.value_or("");
    item.fingerprint = FingerprintIn(kept, item.posting);
    item.text = SearchTextOf(item.posting, kept.text, readers.tokenizer);
    item.company = request.company;
    item.tags = request.tags;
    batch.items.push_back(std::move(item));
  }
  batch.sources.push_back({kept.origin.raw.substr(0, kMaxRawBytes), kept.origin.format});
}

}  // namespace gonggo
