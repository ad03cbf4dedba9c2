// ReadTrackerRow: a row of a table of applications → the posting that it is about, and the
// application. WriteTrackerRow: the other way.
//
// Other tables say where an application stands and a date or two; the stages between are not made
// up. Pure; thread-safe.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "store/records.h"
#include "track/application_change.h"
#include "track/tracker_columns.h"

namespace gonggo {

struct TrackerRow {
  // What is said about the posting, empty where it is not.
  std::string id;
  std::string company;
  std::string title;
  std::string link;
  std::string location;
  std::string salary;
  std::string deadline;
  Application application;

  friend bool operator==(const TrackerRow&, const TrackerRow&) = default;
};

// Why a row can't be taken.
struct TrackerProblem {
  TrackerField field = TrackerField::kStage;
  std::string value;                   // what stands there
  std::optional<StageProblem> stages;  // where the stages contradict each other
};

struct TrackerContext {
  KoreanTime now;
  int64_t recorded_at = 0;  // Unix seconds
};

// `fields` are those of the header (FieldsOfHeader); missing cells are empty.
[[nodiscard]] std::expected<TrackerRow, TrackerProblem> ReadTrackerRow(
    const std::vector<std::optional<TrackerField>>& fields, const std::vector<std::string>& cells,
    const TrackerContext& context);

// A cell for each of OwnColumns(). The stages come back from it as they were; notes, people and
// figures of an offer of the last event only.
[[nodiscard]] std::vector<std::string> WriteTrackerRow(const TrackedPosting& posting);

}  // namespace gonggo
