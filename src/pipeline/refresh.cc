#include "pipeline/refresh.h"

#include <algorithm>
#include <map>
#include <utility>

#include "net/web_address.h"
#include "pipeline/closed_page.h"
#include "pipeline/page_import.h"
#include "pipeline/page_reader.h"
#include "posting/field/link.h"
#include "store/operation_summary.h"

namespace gonggo {
namespace {

// Hosts that did not answer, and how often in a row.
class SilentHosts {
 public:
  // Why no more of its links are opened; nullptr where they are.
  [[nodiscard]] const FetchFailure* GivenUp(const std::string& link) const {
    const auto host = hosts_.find(HostOf(link));
    const bool often = host != hosts_.end() && host->second.times >= kTriesOfSilentHost;
    return often ? &host->second.failure : nullptr;
  }

  void Answered(const std::string& link) { hosts_.erase(HostOf(link)); }

  void Failed(const std::string& link, const FetchFailure& failure) {
    using enum FetchProblem;
    const bool silent = failure.problem == kUnresolved || failure.problem == kCannotConnect ||
                        failure.problem == kTimeout;
    if (!silent) return Answered(link);
    Silence& host = hosts_[HostOf(link)];
    // Whose name nobody knows does not come by asking again.
    host.times = failure.problem == kUnresolved ? kTriesOfSilentHost : host.times + 1;
    host.failure = failure;
  }

 private:
  struct Silence {
    int times = 0;
    FetchFailure failure;
  };

  static std::string HostOf(const std::string& link) {
    const auto address = ParseWebAddress(link);
    return address ? address->host : link;
  }

  std::map<std::string, Silence> hosts_;
};

// The postings of one link.
struct Target {
  std::string canonical;
  std::vector<const PostingSummary*> postings;
};

std::vector<Target> TargetsOf(const std::vector<PostingSummary>& postings) {
  std::vector<Target> targets;
  std::map<std::string, size_t> by_link;
  for (const PostingSummary& posting : postings) {
    if (!posting.link) continue;
    const std::string canonical = CanonicalLink(*posting.link);
    const auto [at, fresh] = by_link.emplace(canonical, targets.size());
    if (fresh) targets.push_back({canonical, {}});
    targets[at->second].postings.push_back(&posting);
  }
  return targets;
}

class Refresher {
 public:
  Refresher(const RefreshRequest& request, Library& library, RefreshObserver& observer)
      : request_(request),
        intake_(request.intake),
        library_(library),
        observer_(observer),
        readers_(intake_) {}

  Result<void> Look(const Target& target) {
    auto state = StateOf(target);
    if (!state) return std::unexpected(state.error());
    const auto known = KnownPageOf(target, *state);
    if (!known) return std::unexpected(known.error());
    const std::string& link = *target.postings.front()->link;
    if (const FetchFailure* failure = silent_.GivenUp(link)) {
      FetchFailure same = *failure;
      same.address = ShownAddress(link);
      Tell(target, {.status = RefreshStatus::kFailed, .failure = std::move(same), .asked = false});
      return {};
    }
    auto read = ReadPage(*intake_.pages->fetcher, link, *known);
    if (!read) {
      silent_.Failed(link, read.error());
      return NoPage(target, std::move(*state), read.error());
    }
    silent_.Answered(link);
    if (read->page.same) return Same(target, std::move(*state));
    return Import(target, std::move(*state), std::move(*read));
  }

 private:
  Result<LinkState> StateOf(const Target& target) {
    const auto states = library_.LinkStates({target.canonical});
    if (!states) return std::unexpected(states.error());
    return states->empty() ? LinkState{.link = target.canonical} : states->front();
  }

  // What the server may leave out, because the library shows it.
  Result<KnownPage> KnownPageOf(const Target& target, const LinkState& state) {
    if (target.postings.size() != 1 || (state.etag.empty() && state.last_modified.empty())) {
      return KnownPage{};
    }
    const auto record = library_.Get(target.postings.front()->id);
    if (!record) return std::unexpected(record.error());
    if (record->revision != state.revision) return KnownPage{};
    return KnownPage{state.url, {state.etag, state.last_modified}};
  }

  void Tell(const Target& target, RefreshOutcome outcome) {
    for (const PostingSummary* posting : target.postings) {
      outcome.id = posting->id;
      outcome.link = *posting->link;
      observer_.Looked(outcome);
    }
  }

  Result<void> NoPage(const Target& target, LinkState state, const FetchFailure& failure) {
    if (failure.problem == FetchProblem::kGone) {
      return Closed(target, std::move(state), ClosedReason::kGone, failure);
    }
    Tell(target, {.status = RefreshStatus::kFailed, .failure = failure});
    return {};
  }

  Result<void> Closed(const Target& target, LinkState state, ClosedReason reason,
                      std::optional<FetchFailure> failure) {
    const bool before = state.checked_at != 0 && state.condition == LinkCondition::kClosed;
    SetCondition(LinkCondition::kClosed, reason, Now(), state);
    if (auto saved = library_.SaveLinkStates({state}); !saved) return saved;
    Tell(target, {.status = before ? RefreshStatus::kStillClosed : RefreshStatus::kClosed,
                  .reason = reason,
                  .failure = std::move(failure)});
    return {};
  }

  // The validators are those of an open page.
  Result<void> Same(const Target& target, LinkState state) {
    const bool closed_page =
        state.condition == LinkCondition::kClosed && state.reason == ClosedReason::kPage;
    if (closed_page) return Closed(target, std::move(state), ClosedReason::kPage, std::nullopt);
    const bool back = state.condition == LinkCondition::kClosed;
    SetCondition(LinkCondition::kOpen, ClosedReason::kNone, Now(), state);
    if (auto saved = library_.SaveLinkStates({state}); !saved) return saved;
    Tell(target, {.status = back ? RefreshStatus::kBack : RefreshStatus::kUnchanged});
    return {};
  }

  Result<void> Import(const Target& target, LinkState state, PageDocuments&& read) {
    ImportBatch batch;
    PageReading page = AppendPage(intake_, std::move(read), readers_, batch);
    if (page.closed) {
      // The open page's: when it is back, "as before" must not be taken for this one.
      state.etag.clear();
      state.last_modified.clear();
      return Closed(target, std::move(state), ClosedReason::kPage, std::nullopt);
    }
    if (IsList(target, page, batch)) {
      return Closed(target, std::move(state), ClosedReason::kList, std::nullopt);
    }
    const auto lost = LostPosting(target, page, batch);
    if (!lost) return std::unexpected(lost.error());
    if (*lost) {
      const FetchFailure failure{.problem = FetchProblem::kNoPosting,
                                 .address = ShownAddress(page.url)};
      Tell(target, {.status = RefreshStatus::kFailed, .failure = failure});
      return {};
    }
    return Store(target, state, std::move(page), std::move(batch));
  }

  // A list in the place of the posting: the address was left for one above it, or several postings
  // stand there; and none of them is it.
  static bool IsList(const Target& target, const PageReading& page, const ImportBatch& batch) {
    const bool several = batch.items.size() > 1 && target.postings.size() == 1;
    if (!several && !LeadsToList(*target.postings.front()->link, page.url)) return false;
    const PostingSummary& known = *target.postings.front();
    return std::none_of(batch.items.begin(), batch.items.end(), [&](const ImportItem& item) {
      return item.canonical_link == target.canonical ||
             (known.title && item.posting.title == known.title &&
              item.posting.company == known.company);
    });
  }

  // True if the page shows nothing of what the posting asked for before: a login in its place must
  // not be taken for what it says now.
  Result<bool> LostPosting(const Target& target, const PageReading& page,
                           const ImportBatch& batch) {
    if (page.empty) return true;
    const bool says = std::any_of(batch.items.begin(), batch.items.end(), [](const auto& item) {
      return !item.posting.requirements.empty();
    });
    if (says) return false;
    const auto record = library_.Get(target.postings.front()->id);
    if (!record) return std::unexpected(record.error());
    return !record->posting.requirements.empty();
  }

  Result<void> Store(const Target& target, const LinkState& state, PageReading&& page,
                     ImportBatch&& batch) {
    // Whatever address the page calls its own, it was found by this one.
    if (batch.items.size() == 1) {
      batch.items.front().canonical_link = target.canonical;
      page.links.front() = target.canonical;
    }
    batch.run = run_;
    batch.summary = OperationSummary(OperationWhat::kLinksLookedAt, {});
    const auto result = library_.Import(batch);
    if (!result) return std::unexpected(result.error());
    run_ = result->run;
    if (auto kept = KeepPageStates(page, result->outcomes, library_); !kept) return kept;
    const bool first = state.checked_at == 0;
    const bool back = !first && state.condition == LinkCondition::kClosed;
    for (const PostingSummary* posting : target.postings) {
      const auto outcome =
          std::find_if(result->outcomes.begin(), result->outcomes.end(),
                       [&](const ImportOutcome& one) { return one.id == posting->id; });
      // A page beside the note that named it is news, too.
      const bool changed =
          outcome != result->outcomes.end() &&
          (outcome->status == ImportStatus::kChanged || outcome->status == ImportStatus::kBeside);
      RefreshStatus status = changed ? RefreshStatus::kChanged : RefreshStatus::kUnchanged;
      if (changed && first) status = RefreshStatus::kFirstRead;
      if (back) status = RefreshStatus::kBack;
      observer_.Looked(
          {.id = posting->id, .link = *posting->link, .status = status, .changed = changed});
    }
    return {};
  }

  [[nodiscard]] int64_t Now() const { return intake_.pages->now; }

  const RefreshRequest& request_;
  const IngestRequest& intake_;
  Library& library_;
  RefreshObserver& observer_;
  IngestReaders readers_;
  SilentHosts silent_;
  int64_t run_ = 0;
};

}  // namespace

Result<void> Refresh(const RefreshRequest& request, Library& library, RefreshObserver& observer) {
  Refresher refresher(request, library, observer);
  for (const Target& target : TargetsOf(request.postings)) {
    if (auto looked = refresher.Look(target); !looked) return looked;
  }
  return {};
}

}  // namespace gonggo
