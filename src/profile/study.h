// Education and military service: what single lines of a résumé say. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/span.h"
#include "model/profile.h"

namespace gonggo {

struct FoundStudy {
  Education degree = Education::kHighSchool;
  StudyStatus status = StudyStatus::kGraduated;
  Span at;  // bytes of the line that name the degree or the school

  friend bool operator==(const FoundStudy&, const FoundStudy&) = default;
};

// The highest degree that a line of 학력 names: by its word (학사, B.S.), else by the kind of
// school where the line says that it was finished ("가람대학교 … 졸업"). nullopt where neither is
// said.
[[nodiscard]] std::optional<FoundStudy> ReadStudy(std::string_view line, Date as_of);

struct FoundMilitary {
  Military military = Military::kUnknown;
  Span at;

  friend bool operator==(const FoundMilitary&, const FoundMilitary&) = default;
};

// "육군 만기전역", "병역: 면제", "미필", "해당 없음".
[[nodiscard]] std::optional<FoundMilitary> ReadMilitary(std::string_view line);

}  // namespace gonggo
