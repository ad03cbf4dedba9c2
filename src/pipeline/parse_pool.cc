#include "pipeline/parse_pool.h"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include "document/read.h"
#include "net/limits.h"
#include "net/web_address.h"
#include "pipeline/link_list.h"
#include "pipeline/open_input.h"
#include "pipeline/page_reader.h"
#include "pipeline/stray.h"
#include "posting/field/link.h"

namespace gonggo {
namespace {

// Documents that are parsed in one go: enough that handing them over costs nothing beside it, few
// enough that the threads have done at nearly the same time.
constexpr size_t kPortionDocuments = 32;
constexpr size_t kPortionBytes = size_t{1} << 20U;
// More threads than this wait for the one that stores.
constexpr size_t kMostParsers = 4;
// Portions that are read ahead for each parser: two parsers have a whole batch ready when the one
// before it is stored (ingest.cc), so that nobody waits.
constexpr size_t kQueuedPortions = 16;
// Bytes of raw sources under way, so that a folder of huge files takes no more memory than one:
// what is read from them takes several times as much.
constexpr size_t kQueuedBytes = size_t{32} << 20U;

using Pool = OrderedPool<ParsedPortion, ParseWorker>;

class Reader {
 public:
  Reader(const IngestRequest& request, Pool& pool) : request_(request), pool_(pool) {}

  void ReadAll() {
    for (const std::string& file : request_.files) {
      if (!ReadOne(file)) return;
      ++portion_.files;
    }
    // Pages take their time: what was read from files is stored before.
    portion_.ends_batch = request_.pages.has_value();
    if (Deal()) FetchAll();
  }

 private:
  // False if nobody wants more.
  bool ReadOne(const std::string& file) {
    auto source = OpenInput(file);
    if (!source) {
      portion_.failures.push_back({file, source.error().message});
      return true;
    }
    bool wanted = true;
    const ReadHint hint{.name = file, .format = request_.format};
    const auto read = ReadDocuments(**source, hint, [&](Document&& document) {
      if (const Diagnostic* nothing = NothingIn(document)) {
        portion_.failures.push_back({file, nothing->message});
        return true;
      }
      if (TakesLinks(file, document)) return true;
      portion_.bytes += document.origin.raw.size();
      const Asked asked = AskedFor(file, document);
      documents_.emplace_back(std::move(document), asked);
      const bool full = documents_.size() >= kPortionDocuments || portion_.bytes >= kPortionBytes;
      wanted = !full || Deal();
      return wanted;
    });
    if (!read) portion_.failures.push_back({file, read.error().message});
    return wanted;
  }

  bool Deal() {
    const size_t bytes = portion_.bytes;
    Pool::Task task([&request = request_, portion = std::exchange(portion_, {}),
                     documents = std::exchange(documents_, {})](ParseWorker& worker) mutable {
      for (auto& [document, asked] : documents) {
        auto stray =
            AppendToBatch(request, std::move(document), asked, worker.readers, portion.batch);
        if (stray) portion.strays.push_back(std::move(*stray));
      }
      worker.Prepare(portion.batch);
      return std::move(portion);
    });
    return pool_.Deal(std::move(task), bytes);
  }

  // Nobody named what lies in a container.
  [[nodiscard]] Asked AskedFor(const std::string& file, const Document& document) const {
    const bool inside = document.origin.name.starts_with(file + '/');
    return inside || request_.found.contains(file) ? Asked::kByFolder : Asked::kByName;
  }

  // True if the document is a list of links, which are fetched after the files if they were meant.
  bool TakesLinks(const std::string& file, const Document& document) {
    const auto& pages = request_.pages;
    if (!pages) return false;
    std::vector<std::string> links = LinksIn(document);
    if (links.empty()) return false;
    if (request_.found.contains(file)) {
      portion_.left.push_back({file, links.size()});
      return true;
    }
    if (links.size() > kMaxLinksOfNote) {
      portion_.failures.push_back({file, pages->explain_too_many(file, links.size())});
      links.resize(kMaxLinksOfNote);
    }
    links_.insert(links_.end(), links.begin(), links.end());
    return true;
  }

  void FetchAll() {
    const auto& pages = request_.pages;
    if (!pages) return;
    links_.insert(links_.begin(), pages->links.begin(), pages->links.end());
    std::set<std::string> done;
    for (const std::string& link : links_) {
      if (done.insert(CanonicalLink(link)).second && !Fetch(link)) return;
    }
  }

  // A page is a portion of its own. False if nobody wants more.
  bool Fetch(const std::string& link) {
    const IngestRequest& request = request_;
    auto read = ReadPage(*request.pages->fetcher, link);
    ++portion_.files;
    portion_.ends_batch = true;
    if (!read) {
      portion_.failures.push_back({ShownAddress(link), request.pages->explain(link, read.error())});
      return Deal();
    }
    size_t read_bytes = 0;
    for (const Document& document : read->documents) read_bytes += document.origin.raw.size();
    return pool_.Deal(
        Pool::Task([&request, link, portion = std::exchange(portion_, {}),
                    page = std::move(*read)](ParseWorker& worker) mutable {
          PageReading reading = AppendPage(request, std::move(page), worker.readers, portion.batch);
          worker.Prepare(portion.batch);
          if (reading.empty) {
            const FetchFailure failure{.problem = FetchProblem::kNoPosting,
                                       .address = ShownAddress(reading.url)};
            portion.failures.push_back({ShownAddress(link), request.pages->explain(link, failure)});
          } else {
            portion.page = std::move(reading);
          }
          return std::move(portion);
        }),
        read_bytes);
  }

  const IngestRequest& request_;
  Pool& pool_;
  std::vector<std::pair<Document, Asked>> documents_;
  ParsedPortion portion_;
  std::vector<std::string> links_;  // of notes
};

}  // namespace

ParsePool::ParsePool(const IngestRequest& request, size_t parsers, const Library* library)
    : pool_(
          {parsers, kQueuedPortions, kQueuedBytes},
          [&request](Pool& pool) { Reader(request, pool).ReadAll(); },
          [this, &request, library] {
            return ParseWorker{IngestReaders(request),
                               library != nullptr ? library->NewPreparer() : nullptr, prepares_};
          }) {}

bool MostlyWritten(std::span<const ImportOutcome> outcomes) {
  const auto known = static_cast<size_t>(
      std::ranges::count(outcomes, ImportStatus::kSame, &ImportOutcome::status));
  return 2 * known < outcomes.size();
}

size_t UsefulParsers() {
  return std::clamp<size_t>(std::thread::hardware_concurrency(), 1, kMostParsers);
}

}  // namespace gonggo
