#include "pipeline/ingest.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "net/web_address.h"
#include "output/section_items.h"
#include "pipeline/identity.h"
#include "pipeline/parse_pool.h"
#include "posting/field/link.h"
#include "search/search_text.h"
#include "store/operation_summary.h"

namespace gonggo {
namespace {

// A transaction waits for the disk once, whatever its size; 1,000 postings make that cheap and keep
// other writers waiting for a fraction of a second only.
constexpr size_t kBatchPostings = 1000;
constexpr size_t kBatchBytes = size_t{8} << 20U;

// Portions as they come from the parsers, put together to what is stored at once. What was found
// behind a link is stored by itself, since what is kept about the link belongs to its postings.
class Batcher {
 public:
  explicit Batcher(ParsePool& pool) : pool_(pool) {}

  // nullopt after the last.
  std::optional<ParsedPortion> Next() {
    std::optional<ParsedPortion> whole;
    bool ends = false;
    while (!ends &&
           (!whole || (whole->batch.items.size() < kBatchPostings && whole->bytes < kBatchBytes))) {
      auto portion = pool_.Pop();
      if (!portion) break;
      ends = portion->ends_batch;
      if (whole) {
        Append(std::move(*portion), *whole);
      } else {
        whole = std::move(portion);
      }
    }
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
    std::ranges::move(portion.left, std::back_inserter(whole.left));
    std::ranges::move(portion.strays, std::back_inserter(whole.strays));
    whole.bytes += portion.bytes;
    whole.files += portion.files;
  }

  ParsePool& pool_;
};

std::string SummaryOf(const IngestRequest& request) {
  std::vector<std::string> names = request.files;
  if (request.pages) {
    for (const std::string& link : request.pages->links) names.push_back(ShownAddress(link));
  }
  if (names.empty()) return "";
  return OperationSummary(OperationWhat::kAdded, {names.front(), std::to_string(names.size() - 1)});
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
    case ImportStatus::kBeside:
      ++counts.beside;
      ++counts.same;
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
    for (const StrayDocument& stray : parsed->strays) observer.Strayed(stray);
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
      // A crawl that comes again goes on as it began.
      pool.ExpectNew(MostlyWritten(result->outcomes));
      if (parsed->page) {
        const auto kept = KeepPageStates(*parsed->page, result->outcomes, library);
        if (!kept) return std::unexpected(kept.error());
        if (parsed->page->closed) observer.Closed(ShownAddress(parsed->page->url));
      }
    }
    for (const NoteOfLinks& note : parsed->left) observer.LinksLeft(note.file, note.links);
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

std::optional<StrayDocument> StrayIn(const IngestRequest& request, const Document& document,
                                     Asked asked, std::span<const Posting> postings) {
  // Who names a file with many records knows what they are.
  const bool by_name = asked == Asked::kByName;
  if (asked == Asked::kSurely || (by_name && document.origin.record > 0)) return std::nullopt;
  const auto kind = StrayKindOf(document, postings, request.as_of.value_or(request.today));
  if (!kind) return std::nullopt;
  // Who names it and whose it is says that it is a posting.
  if (*kind == StrayKind::kNote && by_name && request.company) return std::nullopt;
  // A prep document says what a posting of the library says, and would be that posting twice.
  const bool kept = *kind != StrayKind::kPrep && *kind != StrayKind::kNote;
  return StrayDocument{document.origin.name, *kind, by_name && kept};
}

// The company that is given is that of a note in which nobody is named.
void LeaveCompanyToUser(const IngestRequest& request, const Document& document,
                        std::vector<Posting>& postings) {
  if (!request.company || !IsNoteWithoutOpening(document, postings)) return;
  for (Posting& posting : postings) {
    posting.company.reset();
    posting.evidence.erase("company");
  }
}

}  // namespace

Result<IngestCounts> Ingest(const IngestRequest& request, Library& library,
                            IngestObserver& observer) {
  ParsePool pool(request, UsefulParsers(), &library);
  return StoreAll(pool, SummaryOf(request), library, observer);
}

IngestReaders::IngestReaders(const IngestRequest& request)
    : parser({.as_of = request.as_of.value_or(request.today), .skills = request.skills}),
      tokenizer(request.skills != nullptr ? *request.skills : BuiltInSkills()) {}

std::optional<StrayDocument> AppendToBatch(const IngestRequest& request, Document&& document,
                                           Asked asked, IngestReaders& readers,
                                           ImportBatch& batch) {
  const Document kept = std::move(document);
  std::vector<Posting> postings = readers.parser.Parse(kept);
  const auto stray = StrayIn(request, kept, asked, postings);
  if (stray && !stray->stored) return stray;
  LeaveCompanyToUser(request, kept, postings);
  const bool cut = kept.origin.raw.size() > kMaxRawBytes;
  const auto source = static_cast<uint32_t>(batch.sources.size());
  const std::string stem = SourceStem(kept.origin.name);
  const TextLines lines(kept.text);
  for (size_t i = 0; i < postings.size(); ++i) {
    ImportItem item;
    item.as_of = DayFor(request, kept, i, postings[i]);
    item.posting = std::move(postings[i]);
    if (cut) {
      item.posting.diagnostics.push_back(
          {kDiagnosticRawCut, "원문이 64 MB보다 길어 앞부분만 보관했습니다."});
    }
    item.source = source;
    if (item.posting.link && LeadsToPage(*item.posting.link))
      item.canonical_link = CanonicalLink(*item.posting.link);
    item.source_stem = stem;
    item.record_key = item.posting.source.key.value_or("");
    item.fingerprint = FingerprintIn(kept, item.posting);
    item.text = SearchTextOf(item.posting, kept.text, readers.tokenizer);
    item.lists_in_posting = ListsStandInPosting(item.posting, lines);
    item.company = request.company;
    item.tags = request.tags;
    batch.items.push_back(std::move(item));
  }
  batch.sources.push_back({kept.origin.raw.substr(0, kMaxRawBytes), kept.origin.format});
  return stray;
}

}  // namespace gonggo
