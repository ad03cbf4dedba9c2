#include "track/due.h"

#include <algorithm>
#include <tuple>

#include "base/clock.h"
#include "track/deadline_state.h"

namespace gonggo {
namespace {

class Finder {
 public:
  Finder(const DueOptions& options, std::vector<DueItem>& items)
      : options_(options), items_(items) {}

  void Find(const TrackedPosting& posting, const LinkLook& look, size_t index) {
    index_ = index;
    const Application& application = posting.application;
    const auto status = StatusOf(application, options_.now);
    const bool tracked = !application.empty();
    const bool over = status && IsOver(status->point.stage);
    if (!status || IsBeforeApplying(status->point.stage)) Applying(posting.summary, look, tracked);
    Appointments(application);
    if (application.next && application.next->on) NextAction(*application.next);
    if (over) return;
    if (status) Answer(application, *status);
    if (tracked) Changed(posting);
  }

 private:
  [[nodiscard]] int64_t DaysUntil(Date day) const {
    return DaysSinceEpoch(day) - DaysSinceEpoch(options_.now.day);
  }
  [[nodiscard]] int64_t DaysSince(int64_t unix_seconds) const {
    return std::max<int64_t>(0, -DaysUntil(KoreanDay(unix_seconds)));
  }
  DueItem& Add(DueKind kind, int64_t days) {
    items_.push_back({.kind = kind, .posting = index_, .days = days});
    return items_.back();
  }

  void Applying(const PostingSummary& summary, const LinkLook& look, bool tracked) {
    if (look.closed_since != 0) {
      if (tracked) Add(DueKind::kClosed, DaysSince(look.closed_since));
      return;
    }
    const auto left = DaysLeftOf(summary.deadline, options_.now);
    if (!left) {
      const int64_t unchecked = DaysSince(std::max(summary.changed_at, look.checked_at));
      if (tracked && unchecked >= kUncheckedDays) Add(DueKind::kStillOpen, unchecked);
      return;
    }
    const bool missed = left->passed && tracked && left->days >= -kUncheckedDays;
    if (!missed && (left->passed || left->days > options_.days)) return;
    DueItem& item = Add(missed ? DueKind::kMissed : DueKind::kDeadline, left->days);
    item.at = KoreanTime{*summary.deadline->date, std::nullopt};
    if (summary.deadline->time) item.at->minute = ParseTimeOfDay(*summary.deadline->time);
  }

  void Appointments(const Application& application) {
    for (const ApplicationEvent& event : application.events) {
      const int64_t days = DaysUntil(event.at.day);
      if (!IsAppointment(event.point.stage) || days < 0 || days > options_.days) continue;
      if (IsBefore(event.at, options_.now)) continue;
      DueItem& item = Add(DueKind::kAppointment, days);
      item.at = event.at;
      item.point = event.point;
    }
  }

  void NextAction(const gonggo::NextAction& next) {
    const int64_t days = DaysUntil(*next.on);
    if (days > options_.days) return;
    DueItem& item = Add(DueKind::kNextAction, days);
    item.at = KoreanTime{*next.on, std::nullopt};
    item.text = next.text;
  }

  void Answer(const Application& application, const ApplicationStatus& status) {
    const auto& offer = application.events.back().offer;
    if (offer && offer->reply_by && DaysUntil(*offer->reply_by) <= options_.days) {
      Add(DueKind::kReplyBy, DaysUntil(*offer->reply_by)).at =
          KoreanTime{*offer->reply_by, std::nullopt};
    }
    if (status.silent_days && *status.silent_days >= options_.silent_days) {
      Add(DueKind::kSilence, *status.silent_days).point = status.point;
    }
  }

  void Changed(const TrackedPosting& posting) {
    const PostingSummary& summary = posting.summary;
    if (summary.changed_at <= summary.added_at) return;
    int64_t recorded = posting.application.next_recorded_at;
    for (const ApplicationEvent& event : posting.application.events) {
      recorded = std::max(recorded, event.recorded_at);
    }
    if (summary.changed_at <= recorded) return;
    Add(DueKind::kChanged, DaysSince(summary.changed_at));
  }

  const DueOptions& options_;
  std::vector<DueItem>& items_;
  size_t index_ = 0;
};

}  // namespace

std::vector<DueItem> DueOf(std::span<const TrackedPosting> postings, const DueOptions& options,
                           std::span<const LinkLook> looks) {
  std::vector<DueItem> items;
  Finder finder(options, items);
  for (size_t i = 0; i < postings.size(); ++i) {
    if (postings[i].summary.removed) continue;
    finder.Find(postings[i], i < looks.size() ? looks[i] : LinkLook{}, i);
  }
  const auto key = [](const DueItem& item) {
    // A day without time comes before its times; what waits longest comes first.
    const int64_t order = item.at ? item.days : -item.days;
    const int minute = item.at && item.at->minute ? *item.at->minute : -1;
    return std::tuple(!item.at, item.at ? DueKind::kDeadline : item.kind, order, minute, item.kind);
  };
  std::stable_sort(items.begin(), items.end(),
                   [&](const DueItem& a, const DueItem& b) { return key(a) < key(b); });
  return items;
}

std::string_view Id(DueKind kind) {
  constexpr std::string_view kIds[] = {"deadline",   "missed",      "appointment",
                                       "reply_by",   "next_action", "silence",
                                       "still_open", "changed",     "closed"};
  return kIds[static_cast<size_t>(kind)];
}

}  // namespace gonggo
