// The filters of the query language: their names in both languages and what they take.
// Constant data; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "search/query.h"

namespace gonggo {

enum class ValueKind : uint8_t {
  kAsk,  // a skill, family, certificate or language of the knowledge
  kTrait,
  kText,  // any text
  kRole,
  kRegion,
  kWork,
  kEmployment,
  kPay,  // "5000", "4000~5000": units of 10,000 won a year
  kEducation,
  kYears,  // "4", "4년", "6개월", "unknown"
  kYesNo,
  kDeadline,  // a date or a word
  kDays,
  kDate,
  kStage,
  kPoints,
};

struct FilterSpec {
  FilterName name = FilterName::kSkill;
  std::string_view english;
  std::string_view korean;
  ValueKind value = ValueKind::kText;
  bool compares = false;  // takes < <= > >=
  bool only_compares = false;
  bool unknown = false;  // takes "unknown": says nothing about it
  std::string_view example_english;
  std::string_view example_korean;
};

// In the order of FilterName.
[[nodiscard]] std::span<const FilterSpec> Filters();
[[nodiscard]] const FilterSpec& SpecOf(FilterName name);

// By its English or Korean name, or what else the field is called; ASCII case is ignored.
[[nodiscard]] const FilterSpec* FindFilter(std::string_view name);

// The name nearest to a wrong one, in the language of its letters.
[[nodiscard]] std::optional<std::string> NearestFilter(std::string_view name);

}  // namespace gonggo
