// EntryLabelOf: what the label of a job's line or of a table's column names: 근무기간, 회사명,
// 직위, 담당업무.
//
// Spaces and capitals are no matter. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gonggo {

enum class EntryLabel : uint8_t {
  kPeriod,
  kCompany,
  kTitle,
  kProject,
  kWork,   // what was done
  kOther,  // of a table of jobs: 부서, 고용형태, 비고
};

// nullopt where the whole of `text` is no such label.
[[nodiscard]] std::optional<EntryLabel> EntryLabelOf(std::string_view text);

}  // namespace gonggo
