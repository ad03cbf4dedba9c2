#include "model/application.h"

#include <array>

namespace gonggo {
namespace {

constexpr std::array<std::string_view, kStageCount> kIds = {
    "interested", "preparing", "applied",         "document_passed", "coding_test",
    "assignment", "interview", "reference_check", "offer",           "accepted",
    "joined",     "rejected",  "withdrawn",       "on_hold"};

}  // namespace

std::string_view Id(Stage stage) { return kIds[static_cast<size_t>(stage)]; }

std::string Id(const StagePoint& point) {
  std::string id(Id(point.stage));
  if (point.stage == Stage::kInterview) id += '_' + std::to_string(point.round);
  return id;
}

std::optional<StagePoint> StagePointFromId(std::string_view id) {
  constexpr std::string_view kInterviewPrefix = "interview_";
  if (id.starts_with(kInterviewPrefix)) {
    const std::string_view round = id.substr(kInterviewPrefix.size());
    if (round.size() != 1 || round[0] < '1' || round[0] > '0' + kMaxInterviewRound) {
      return std::nullopt;
    }
    return StagePoint{Stage::kInterview, static_cast<uint8_t>(round[0] - '0')};
  }
  for (size_t i = 0; i < kIds.size(); ++i) {
    const auto stage = static_cast<Stage>(i);
    if (kIds[i] == id && stage != Stage::kInterview) return StagePoint{stage, 0};
  }
  return std::nullopt;
}

}  // namespace gonggo
