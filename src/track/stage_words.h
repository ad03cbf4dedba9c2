// ReadStage: what a user types for a stage → the stage.
//
// Korean words as people say them (서류 합격, 코테, 2차 면접, 서탈, 면탈, 최합), the English ids
// (docs/track.md lists all). Spaces, case and Unicode form don't matter. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/application.h"

namespace gonggo {

// A round of 0 says that it was left out ("면접"): the one that the application is at, or the next.
struct StageInput {
  StagePoint point;
  std::optional<StagePoint> rejected_at;  // 서탈 → kApplied, 2차 면탈 → the second interview
  // What the word says beyond its stage ("임원 면접" of the interviews, "합격" of one that was
  // passed): the note of an event that has none.
  std::string detail = {};

  friend bool operator==(const StageInput&, const StageInput&) = default;
};

// Whether a note says of its stage that it was passed: then nobody waits for its result.
[[nodiscard]] bool SaysPassed(std::string_view note);

// nullopt for anything that is no stage.
[[nodiscard]] std::optional<StageInput> ReadStage(std::string_view text);

}  // namespace gonggo
