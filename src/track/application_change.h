// RecordStage: an application and what the user says happened → the application after it.
//
// Saying a stage again changes its event (another time for the interview, one more note) instead of
// adding one. An event is put where its time says, so the past can be filled in; where the result
// could not have happened it is refused (stage_rules.h). Pure; thread-safe.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "model/application.h"
#include "track/stage_rules.h"
#include "track/stage_words.h"

namespace gonggo {

// An application has a dozen events; what has hundreds was made by a runaway script.
inline constexpr size_t kMaxApplicationEvents = 200;
// A note is a page, not a book: the whole application is read for every list.
inline constexpr size_t kMaxApplicationTextBytes = size_t{64} << 10U;

struct StageChange {
  // nullopt: what the application is at; only its details change.
  std::optional<StageInput> stage;
  std::optional<KoreanTime> at;  // nullopt: today, or as the event has it
  std::optional<std::string> note;
  std::vector<std::string> people;  // put to those there
  std::vector<std::string> files;   // put to those there
  std::optional<Offer> offer;       // what is set in it is set in the event's
  std::optional<NextAction> next;
  bool next_done = false;  // forget the next action
};

struct StageResult {
  Application application;
  ApplicationEvent event;  // the one that was added or changed
  bool added = false;
  std::vector<ApplicationEvent> dropped;  // what was ahead and will not be, since it ended before
};

// `now` is the user's, `recorded_at` the clock's (Unix seconds).
[[nodiscard]] std::expected<StageResult, StageProblem> RecordStage(const Application& before,
                                                                   const StageChange& change,
                                                                   const KoreanTime& now,
                                                                   int64_t recorded_at);

// Takes the event of `stage` away (the last attempt's). The same application if there is none, or
// the problem that what remains would have.
[[nodiscard]] std::expected<Application, StageProblem> TakeBackStage(const Application& before,
                                                                     const StageInput& stage);

}  // namespace gonggo
