#include "fit/fit.h"

#include <algorithm>

namespace gonggo {

std::optional<int> FitScore::Value() const {
  if (!IsJudged()) return std::nullopt;
  // Half up, in integers: 100 * points / (2 * judged).
  return static_cast<int>((100 * uint64_t{points} + judged) / (2 * uint64_t{judged}));
}

std::string_view Id(Verdict verdict) {
  constexpr std::string_view kIds[] = {"met", "partly", "missing", "unknown"};
  return kIds[static_cast<size_t>(verdict)];
}

std::string_view Id(FitItemKind kind) {
  constexpr std::string_view kIds[] = {"condition", "trait", "not_understood", "experience",
                                       "education"};
  return kIds[static_cast<size_t>(kind)];
}

std::string_view Id(FitNote note) {
  constexpr std::string_view kIds[] = {
      "none",           "implied",         "near_name",       "close",         "family_member",
      "not_enough",     "years_short",     "years_elsewhere", "years_unclear", "years_of_unknown",
      "years_of_other", "years_not_shown", "over_maximum",    "equivalent",    "general",
      "studying",       "other_field",     "lower_level",     "language_test", "no_trait",
      "no_reading"};
  return kIds[static_cast<size_t>(note)];
}

std::string_view Id(BlockerKind kind) {
  constexpr std::string_view kIds[] = {"years", "licence", "citizenship", "military"};
  return kIds[static_cast<size_t>(kind)];
}

bool IsOverMaximum(const PostingFit& fit) {
  return std::any_of(fit.items.begin(), fit.items.end(),
                     [](const FitItem& item) { return item.note == FitNote::kOverMaximum; });
}

bool IsBlocked(const PostingFit& fit) {
  return std::any_of(fit.blockers.begin(), fit.blockers.end(),
                     [](const FitBlocker& blocker) { return blocker.certain; });
}

}  // namespace gonggo
