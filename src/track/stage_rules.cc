#include "track/stage_rules.h"

#include <algorithm>

namespace gonggo {
namespace {

// How far along a step is. Steps of one level come in any order: tests may come before documents,
// the offer before or after 최종 합격.
enum class Level : uint8_t { kBefore, kApplied, kSelection, kReference, kEnd, kJoined };

Level LevelOf(Stage stage) {
  switch (stage) {
    case Stage::kInterested:
    case Stage::kPreparing:
      return Level::kBefore;
    case Stage::kApplied:
      return Level::kApplied;
    case Stage::kDocumentPassed:
    case Stage::kCodingTest:
    case Stage::kAssignment:
    case Stage::kInterview:
      return Level::kSelection;
    case Stage::kReferenceCheck:
      return Level::kReference;
    case Stage::kOffer:
    case Stage::kAccepted:
      return Level::kEnd;
    default:
      return Level::kJoined;
  }
}

// `a` was the last step; `round` the highest interview until then.
bool CanProgress(StagePoint a, StagePoint b, uint8_t round) {
  if (b.stage == Stage::kInterview && b.round <= round) return false;
  const Level from = LevelOf(a.stage);
  const Level to = LevelOf(b.stage);
  if (from != to) {
    // A last interview may follow the reference check, which may follow the offer.
    if (a.stage == Stage::kReferenceCheck && b.stage == Stage::kInterview) return true;
    if (from == Level::kEnd && b.stage == Stage::kReferenceCheck) return true;
    return from < to;
  }
  // Nobody is told to have passed the documents after an interview.
  if (b.stage == Stage::kDocumentPassed && round > 0) return false;
  return true;
}

struct Checker {
  std::span<const ApplicationEvent> before;
  const ApplicationEvent& next;

  [[nodiscard]] std::optional<StageProblem> Problem(StageProblemKind kind,
                                                    const ApplicationEvent* earlier) const {
    return StageProblem{kind, earlier == nullptr ? std::nullopt : std::optional(*earlier), next};
  }

  [[nodiscard]] std::optional<StageProblem> Step(StagePoint point) const {
    if (before.empty()) return std::nullopt;
    const ApplicationEvent& last = before.back();
    const uint8_t round = HighestRound(before);
    if (last.point.stage == Stage::kRejected) {
      const StagePoint at = last.rejected_at.value_or(StagePoint{Stage::kApplied, 0});
      const bool again = point.stage == Stage::kPreparing || point.stage == Stage::kApplied;
      // 추가 합격
      const uint8_t rejected_round = at.stage == Stage::kInterview ? at.round : round;
      if (again || (point != at && CanProgress(at, point, std::max(round, rejected_round)))) {
        return std::nullopt;
      }
      return Problem(StageProblemKind::kAfterRejected, &last);
    }
    const ApplicationEvent* step = LastStep(before);
    if (step == nullptr) return std::nullopt;
    // Taken up again after 보류 or 지원 취소, where it stood.
    if (IsEnd(last.point.stage) && step->point == point) return std::nullopt;
    if (CanProgress(step->point, point, round)) return std::nullopt;
    return Problem(StageProblemKind::kBackwards, step);
  }

  [[nodiscard]] std::optional<StageProblem> Rejection() const {
    if (!next.rejected_at || !CanBeRejectedAt(next.rejected_at->stage)) {
      return Problem(StageProblemKind::kNotApplied, before.empty() ? nullptr : &before.back());
    }
    if (before.empty()) return std::nullopt;
    const ApplicationEvent& last = before.back();
    if (last.point.stage == Stage::kWithdrawn) {
      return Problem(StageProblemKind::kAfterWithdrawn, &last);
    }
    if (last.point.stage == Stage::kRejected) {
      return Problem(StageProblemKind::kAfterRejected, &last);
    }
    const ApplicationEvent* step = LastStep(before);
    if (step == nullptr || step->point == *next.rejected_at) return std::nullopt;
    if (CanProgress(step->point, *next.rejected_at, HighestRound(before))) return std::nullopt;
    return Problem(StageProblemKind::kBackwards, step);
  }

  [[nodiscard]] std::optional<StageProblem> Check() const {
    const ApplicationEvent* last = before.empty() ? nullptr : &before.back();
    const Stage stage = next.point.stage;
    if (last != nullptr && last->point.stage == Stage::kJoined && stage != Stage::kWithdrawn) {
      return Problem(StageProblemKind::kAfterJoined, last);
    }
    if (stage == Stage::kRejected) return Rejection();
    if (!IsEnd(stage)) return Step(next.point);
    if (last == nullptr) {
      if (stage == Stage::kOnHold) return std::nullopt;
      return Problem(StageProblemKind::kNothingToEnd, nullptr);
    }
    if (last->point.stage == Stage::kRejected) {
      return Problem(StageProblemKind::kAfterRejected, last);
    }
    if (last->point.stage == Stage::kWithdrawn) {
      return Problem(StageProblemKind::kAfterWithdrawn, last);
    }
    if (last->point.stage == stage) return Problem(StageProblemKind::kBackwards, last);
    return std::nullopt;
  }
};

}  // namespace

bool CanBeRejectedAt(Stage stage) {
  return !IsEnd(stage) && stage != Stage::kJoined && LevelOf(stage) != Level::kBefore;
}

size_t AttemptBegin(std::span<const ApplicationEvent> events) {
  for (size_t i = events.size(); i-- > 1;) {
    const Stage stage = events[i].point.stage;
    const bool again = stage == Stage::kPreparing || stage == Stage::kApplied;
    if (again && events[i - 1].point.stage == Stage::kRejected) return i;
  }
  return 0;
}

const ApplicationEvent* LastStep(std::span<const ApplicationEvent> events) {
  const size_t begin = AttemptBegin(events);
  for (size_t i = events.size(); i-- > begin;) {
    if (!IsEnd(events[i].point.stage)) return &events[i];
  }
  return nullptr;
}

uint8_t HighestRound(std::span<const ApplicationEvent> events) {
  uint8_t round = 0;
  for (size_t i = AttemptBegin(events); i < events.size(); ++i) {
    round = std::max(round, events[i].point.round);
  }
  return round;
}

std::optional<StageProblem> CheckStages(std::span<const ApplicationEvent> events) {
  for (size_t i = 0; i < events.size(); ++i) {
    if (auto problem = Checker{events.first(i), events[i]}.Check()) return problem;
  }
  return std::nullopt;
}

}  // namespace gonggo
