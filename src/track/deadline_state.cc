#include "track/deadline_state.h"

namespace gonggo {

std::optional<DaysLeft> DaysLeftOf(const std::optional<Deadline>& deadline, const KoreanTime& now) {
  if (!deadline || deadline->kind != DeadlineKind::kDate || !deadline->date) return std::nullopt;
  const int64_t days = DaysSinceEpoch(*deadline->date) - DaysSinceEpoch(now.day);
  const auto time = deadline->time ? ParseTimeOfDay(*deadline->time) : std::nullopt;
  const bool over_today = days == 0 && time && now.minute && *now.minute > *time;
  return DaysLeft{days, days < 0 || over_today};
}

}  // namespace gonggo
