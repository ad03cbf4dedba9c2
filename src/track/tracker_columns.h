// TrackerColumns: which column of somebody's table of applications is what.
//
// Told by the header's words, as spreadsheets, Notion databases and trackers such as Huntr, Teal
// and Simplify use them, in English and Korean. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gonggo {

enum class TrackerField : uint8_t {
  kId,  // a posting's id, where the table is ours
  kCompany,
  kTitle,
  kLink,
  kLocation,
  kSalary,
  kDeadline,
  kStage,
  kStageDate,
  kSavedDate,
  kAppliedDate,
  kInterviewDate,
  kNext,
  kNextDate,
  kPeople,
  kNote,
  kHistory,  // every event, where the table is ours
  kOfferSalary,
  kOfferSigning,
  kOfferReplyBy,
  kOfferStart,
  kOfferNote,
};

// nullopt for a column that means nothing here.
[[nodiscard]] std::optional<TrackerField> FieldOfColumn(std::string_view header);

// One a column; of two that mean the same the first one counts.
[[nodiscard]] std::vector<std::optional<TrackerField>> FieldsOfHeader(
    const std::vector<std::string>& header);

// The names of the columns that `export --applications` writes, in order.
struct TrackerColumn {
  TrackerField field;
  std::string_view name;
};
[[nodiscard]] const std::vector<TrackerColumn>& OwnColumns();

// Lower case, without spaces, dots, dashes and underscores: "Job Title" → "jobtitle".
[[nodiscard]] std::string FoldedHeader(std::string_view text);

}  // namespace gonggo
