#include "pipeline/ingest.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "pipeline/identity.h"
#include "pipeline/parse_pool.h"
#include "posting/field/link.h"
#include "posting/parse.h"
#include "search/search_text.h"

namespace gonggo {
namespace {

// A transaction waits for the disk once, whatever its size; 500 postings make that cheap and keep
// other writers waiting for a fraction of a second only.
constexpr size_t kBatchPostings = 500;
constexpr size_t kBatchBytes = size_t{8} << 20U;

// Portions as they come from the parsers, put together to what is stored at once.
class Batcher {
 public:
  explicit Batcher(ParsePool& pool) : pool_(pool) {}

  // nullopt after the last.
  std::optional<ParsedPortion> Next() {
    ParsedPortion whole;
    bool any = false;
    while (whole.batch.items.size() < kBatchPostings && whole.bytes < kBatchBytes) {
      auto portion = pool_.Pop();
      if (!portion) break;
      any = true;
      Append(std::move(*portion), whole);
    }
    if (!any) return std::nullopt;
    return whole;
  }

 private:
  static void Append(ParsedPortion&& portion, ParsedPortion& whole) {
    const auto first = static_cast<uint32_t>(whole.batch.sources.size());
    for (ImportItem& item : portion.batch.items) {
      item.source += first;
      whole.batch.items.push_back(std::move(item));
    }
    std::ranges::move(portion.batch.sources, std::back_inserter(whole.batch.sources));
    std::ranges::move(portion.failures, std::back_inserter(whole.failures));
    whole.bytes += portion.bytes;
    whole.files += portion.files;
  }

  ParsePool& pool_;
};

std::string SummaryOf(const IngestRequest& request) {
  if (request.files.empty()) return "";
  std::string summary = request.files.front() + " 추가";
  if (request.files.size() > 1) {
    summary = request.files.front() + " 외 " + std::to_string(request.files.size() - 1) + "개 추가";
  }
  return summary;
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

Result<IngestCounts> StoreAll(ParsePool& pool, const std::string& summary, Library& library,
                              IngestObserver& observer) {
  Batcher batcher(pool);
  IngestCounts counts;
  int64_t run = 0;
  while (auto parsed = batcher.Next()) {
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
    }
    for (const FileFailure& failure : parsed->failures)
      observer.Failed(failure.file, failure.message);
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
  ParsePool pool(request, UsefulParsers());
  return StoreAll(pool, SummaryOf(request), library, observer);
}

void AppendToBatch(const IngestRequest& request, Document&& document, Tokenizer& tokenizer,
                   ImportBatch& batch) {
  const Document kept = std::move(document);
  std::vector<Posting> postings = ParsePostings(
      kept, {.as_of = request.as_of.value_or(request.today), .skills = request.skills});
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
    item.text = SearchTextOf(item.posting, kept.text, tokenizer);
    item.company = request.company;
    item.tags = request.tags;
    batch.items.push_back(std::move(item));
  }
  batch.sources.push_back({kept.origin.raw.substr(0, kMaxRawBytes), kept.origin.format});
}

}  // namespace gonggo
