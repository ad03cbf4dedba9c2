#include "track/application_change.h"

#include <algorithm>
#include <utility>

namespace gonggo {
namespace {

using Events = std::vector<ApplicationEvent>;

// "면접" means the interview that it is at, else the next one.
StagePoint WithRound(StagePoint point, const Events& events) {
  if (point.stage != Stage::kInterview || point.round != 0) return point;
  const uint8_t highest = HighestRound(events);
  const ApplicationEvent* step = LastStep(events);
  const bool there = step != nullptr && step->point.stage == Stage::kInterview;
  point.round =
      there ? highest : static_cast<uint8_t>(std::min<int>(highest + 1, kMaxInterviewRound));
  return point;
}

// 면탈 means the last interview there was.
StagePoint RejectedRound(StagePoint point, const Events& events) {
  if (point.stage != Stage::kInterview || point.round != 0) return point;
  point.round = std::max<uint8_t>(HighestRound(events), 1);
  return point;
}

// Whether `change` speaks of what was before `end` rather than of what came after it: it says so by
// its time, or only adds details to what is recorded.
bool IsAboutBefore(const StageChange& change, const ApplicationEvent& end) {
  if (change.at) return IsBefore(*change.at, end.at);
  return change.note || change.offer || !change.people.empty() || !change.files.empty();
}

// The index of the event that says this stage in the last attempt. After an end the same stage is
// taken up again, which is another event; events.size() for none.
size_t FindEvent(const Events& events, StagePoint point, const StageChange& change) {
  const size_t begin = AttemptBegin(events);
  for (size_t i = events.size(); i-- > begin;) {
    if (events[i].point == point) return i;
    if (IsEnd(events[i].point.stage) && !IsAboutBefore(change, events[i])) break;
  }
  return events.size();
}

// Behind everything that is not certainly later.
size_t Place(const Events& events, const KoreanTime& at) {
  size_t place = events.size();
  while (place > 0 && IsBefore(at, events[place - 1].at)) --place;
  return place;
}

void Merge(const std::vector<std::string>& from, std::vector<std::string>& to) {
  for (const std::string& value : from) {
    if (std::find(to.begin(), to.end(), value) == to.end()) to.push_back(value);
  }
}

void MergeOffer(const Offer& from, std::optional<Offer>& to) {
  if (!to) to.emplace();
  if (from.salary_krw_per_year) to->salary_krw_per_year = from.salary_krw_per_year;
  if (from.signing_krw) to->signing_krw = from.signing_krw;
  if (from.reply_by) to->reply_by = from.reply_by;
  if (from.starts_on) to->starts_on = from.starts_on;
  if (!from.other.empty()) to->other = from.other;
}

void SetDetails(const StageChange& change, ApplicationEvent& event) {
  if (change.note) event.note = *change.note;
  Merge(change.people, event.people);
  Merge(change.files, event.files);
  if (change.offer) MergeOffer(*change.offer, event.offer);
  if (change.note || !change.stage || change.stage->detail.empty()) return;
  // "1차 면접 합격" after "1차 면접": said of what stands there already.
  const std::string& detail = change.stage->detail;
  if (event.note.empty() || (SaysPassed(detail) && detail.starts_with(event.note))) {
    event.note = detail;
  } else if (SaysPassed(detail) && !SaysPassed(event.note)) {
    event.note += "\n" + detail;
  }
}

bool IsTooLong(const Application& application) {
  size_t size = application.next ? application.next->text.size() : 0;
  for (const ApplicationEvent& event : application.events) {
    size += event.note.size() + (event.offer ? event.offer->other.size() : 0);
    for (const std::string& person : event.people) size += person.size();
    for (const std::string& file : event.files) size += file.size();
  }
  return size > kMaxApplicationTextBytes;
}

// What was to come is not, once it has ended.
Events DropAhead(const ApplicationEvent& end, const KoreanTime& now, Events& events) {
  Events dropped;
  while (!events.empty() && IsBefore(now, events.back().at) && IsBefore(end.at, events.back().at) &&
         !IsEnd(events.back().point.stage)) {
    dropped.insert(dropped.begin(), events.back());
    events.pop_back();
  }
  return dropped;
}

void SetNext(const StageChange& change, int64_t recorded_at, Application& application) {
  if (change.next_done) application.next.reset();
  if (change.next) application.next = change.next;
  if (change.next || change.next_done)
    application.next_recorded_at = application.next ? recorded_at : 0;
}

std::expected<StageResult, StageProblem> Finished(StageResult result) {
  const Application& application = result.application;
  if (auto problem = CheckStages(application.events)) return std::unexpected(*problem);
  if (application.events.size() > kMaxApplicationEvents) {
    return std::unexpected(
        StageProblem{StageProblemKind::kTooManyEvents, std::nullopt, result.event});
  }
  if (IsTooLong(application)) {
    return std::unexpected(StageProblem{StageProblemKind::kTooLong, std::nullopt, result.event});
  }
  return result;
}

std::expected<StageResult, StageProblem> Amend(StageResult result, size_t index,
                                               const StageChange& change, int64_t recorded_at) {
  Events& events = result.application.events;
  const ApplicationEvent before = events[index];
  ApplicationEvent event = before;
  SetDetails(change, event);
  if (change.stage && change.stage->rejected_at) {
    event.rejected_at = RejectedRound(*change.stage->rejected_at, events);
  }
  const bool moved = change.at && *change.at != event.at;
  if (moved) {
    event.at = *change.at;
    ++event.sequence;
  }
  if (event != before) event.recorded_at = recorded_at;
  result.event = event;
  if (moved) {
    events.erase(events.begin() + static_cast<std::ptrdiff_t>(index));
    index = Place(events, event.at);
    events.insert(events.begin() + static_cast<std::ptrdiff_t>(index), event);
  } else {
    events[index] = event;
  }
  return Finished(std::move(result));
}

}  // namespace

std::expected<StageResult, StageProblem> RecordStage(const Application& before,
                                                     const StageChange& change,
                                                     const KoreanTime& now, int64_t recorded_at) {
  StageResult result;
  result.application = before;
  SetNext(change, recorded_at, result.application);
  Events& events = result.application.events;
  if (!change.stage && !events.empty()) {
    const size_t last = events.size() - 1;  // arguments are evaluated in any order
    return Amend(std::move(result), last, change, recorded_at);
  }
  // A note on what has no application yet begins one.
  const StageInput input = change.stage.value_or(StageInput{});
  ApplicationEvent event;
  event.point = WithRound(input.point, events);
  if (const size_t index = FindEvent(events, event.point, change); index < events.size()) {
    return Amend(std::move(result), index, change, recorded_at);
  }
  event.at = change.at.value_or(KoreanTime{now.day, std::nullopt});
  event.recorded_at = recorded_at;
  SetDetails(change, event);
  if (input.point.stage == Stage::kRejected) {
    event.rejected_at = input.rejected_at;
    if (event.rejected_at) event.rejected_at = RejectedRound(*event.rejected_at, events);
    const ApplicationEvent* step = LastStep(events);
    if (!event.rejected_at && step != nullptr) event.rejected_at = step->point;
  }
  if (IsEnd(event.point.stage)) result.dropped = DropAhead(event, now, events);
  events.insert(events.begin() + static_cast<std::ptrdiff_t>(Place(events, event.at)), event);
  result.event = event;
  result.added = true;
  return Finished(std::move(result));
}

std::expected<Application, StageProblem> TakeBackStage(const Application& before,
                                                       const StageInput& stage) {
  Application after = before;
  StagePoint point = stage.point;
  if (point.stage == Stage::kInterview && point.round == 0)
    point.round = HighestRound(after.events);
  const size_t begin = AttemptBegin(after.events);
  for (size_t i = after.events.size(); i-- > begin;) {
    if (after.events[i].point != point) continue;
    after.events.erase(after.events.begin() + static_cast<std::ptrdiff_t>(i));
    break;
  }
  if (auto problem = CheckStages(after.events)) return std::unexpected(*problem);
  return after;
}

}  // namespace gonggo
