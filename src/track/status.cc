#include "track/status.h"

#include "track/stage_words.h"

namespace gonggo {
namespace {

bool HasResult(Stage stage) {
  switch (stage) {
    case Stage::kApplied:
    case Stage::kCodingTest:
    case Stage::kAssignment:
    case Stage::kInterview:
    case Stage::kReferenceCheck:
    case Stage::kOffer:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool IsAppointment(Stage stage) {
  switch (stage) {
    case Stage::kCodingTest:
    case Stage::kAssignment:
    case Stage::kInterview:
    case Stage::kReferenceCheck:
    case Stage::kJoined:
      return true;
    default:
      return false;
  }
}

bool IsBeforeApplying(Stage stage) {
  return stage == Stage::kInterested || stage == Stage::kPreparing;
}

bool IsOver(Stage stage) { return IsEnd(stage) || stage == Stage::kJoined; }

bool IsAhead(const ApplicationEvent& event, const KoreanTime& now) {
  if (IsBefore(now, event.at)) return true;
  // An interview without a time may be at any time of its day.
  return event.at.day == now.day && !event.at.minute && IsAppointment(event.point.stage) &&
         !SaysPassed(event.note);
}

std::optional<ApplicationStatus> StatusOf(const Application& application, const KoreanTime& now) {
  if (application.events.empty()) return std::nullopt;
  const ApplicationEvent& last = application.events.back();
  const Stage stage = last.point.stage;
  ApplicationStatus status{last.point, last.rejected_at, last.at, Waiting::kNothing, std::nullopt};
  if (IsAhead(last, now)) {
    status.waiting = Waiting::kScheduled;
    return status;
  }
  if (HasResult(stage) && !SaysPassed(last.note)) status.waiting = Waiting::kForResult;
  if (HasResult(stage) || stage == Stage::kDocumentPassed) {
    status.silent_days = DaysSinceEpoch(now.day) - DaysSinceEpoch(last.at.day);
  }
  return status;
}

}  // namespace gonggo
