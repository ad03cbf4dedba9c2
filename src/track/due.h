// DueOf: what needs doing about postings in the coming days.
//
// A posting that nothing was recorded about counts as one to apply to: it was put into the library
// by hand. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/korean_time.h"
#include "store/records.h"
#include "track/status.h"

namespace gonggo {

// A week is what a person plans.
inline constexpr int64_t kDueDays = 7;
// After a month a posting without a day is often gone.
inline constexpr int64_t kUncheckedDays = 30;

enum class DueKind : uint8_t {
  kDeadline,     // not applied yet, and it closes
  kMissed,       // it closed within kUncheckedDays, and the application says nothing of applying
  kAppointment,  // a test, an interview, a first day
  kReplyBy,      // the offer's
  kNextAction,
  kSilence,    // no word for so many days
  kStillOpen,  // 상시, 채용 시 마감 or no deadline, not looked at for kUncheckedDays
  kChanged,    // the posting says something else since the user last recorded anything
  kClosed,     // not applied yet, and its link said that it is closed
};

// What was found when the link of a posting was last looked at.
struct LinkLook {
  int64_t checked_at = 0;    // Unix seconds; 0: never
  int64_t closed_since = 0;  // likewise; 0: it is open
};

struct DueItem {
  DueKind kind = DueKind::kDeadline;
  size_t posting = 0;  // index into what was given
  // To kDeadline … kNextAction: days until then, negative if it has passed; else days since.
  int64_t days = 0;
  std::optional<KoreanTime> at;  // of the first five kinds
  StagePoint point;              // of kAppointment, kSilence
  std::string text;              // of kNextAction

  friend bool operator==(const DueItem&, const DueItem&) = default;
};

struct DueOptions {
  KoreanTime now;
  int64_t days = kDueDays;
  int64_t silent_days = kSilentDays;
};

// In the order of their days; what has no day behind them. `looks` are those of the postings, or
// empty if none is known. What is closed has no deadline any more.
[[nodiscard]] std::vector<DueItem> DueOf(std::span<const TrackedPosting> postings,
                                         const DueOptions& options,
                                         std::span<const LinkLook> looks = {});

[[nodiscard]] std::string_view Id(DueKind kind);

}  // namespace gonggo
