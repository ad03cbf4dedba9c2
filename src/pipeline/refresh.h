// Refresh: looks again at the links of postings, one after the other.
//
// A page is asked for only if it changed (ETag, Last-Modified) as long as the library still shows
// the reading that these belong to. What changed becomes a new revision; what is gone or says that
// it is closed is noted as such, and the posting stays as it was read. Every link is on disk before
// the next is asked for. Uses the network through the Fetcher. Not thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "pipeline/ingest.h"
#include "store/library.h"

namespace gonggo {

enum class RefreshStatus : uint8_t {
  kUnchanged,
  kChanged,    // a new revision
  kFirstRead,  // the page was never read before; it says something else than where the link was
  kClosed,     // open when last looked at
  kStillClosed,
  kBack,  // closed when last looked at
  kFailed,
};

struct RefreshOutcome {
  std::string id;
  std::string link;  // the posting's, as it stands there
  RefreshStatus status = RefreshStatus::kUnchanged;
  ClosedReason reason = ClosedReason::kNone;
  bool changed = false;                 // there is a new revision; also with kBack
  std::optional<FetchFailure> failure;  // of kFailed; of kClosed where the server said so
  // False where the link was not opened, since its host did not answer before: `failure` is why.
  bool asked = true;
};

// So often a host is tried that does not answer, one link after the other, and once where its name
// is not known; its other links are failures then.
inline constexpr int kTriesOfSilentHost = 3;

struct RefreshRequest {
  // With links, and not removed. Those of one link are looked at together.
  std::vector<PostingSummary> postings;
  // files and pages->links are not used; pages->fetcher and now are.
  IngestRequest intake;
};

class RefreshObserver {
 public:
  virtual ~RefreshObserver() = default;
  // It is on disk.
  virtual void Looked(const RefreshOutcome& outcome) = 0;
};

// Fails only if the library does.
[[nodiscard]] Result<void> Refresh(const RefreshRequest& request, Library& library,
                                   RefreshObserver& observer);

}  // namespace gonggo
