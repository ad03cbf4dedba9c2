#include "cli/posting_fit.h"

#include <utility>

#include "cli/arguments.h"
#include "cli/profile_files.h"
#include "fit/evaluate.h"
#include "fit/grounds.h"
#include "track/deadline_state.h"

namespace gonggo::cli {

Result<PostingFitReader> PostingFitReader::Open(Context& context) {
  const auto skills = context.Skills();
  if (!skills) return std::unexpected(skills.error());
  const auto name = ChosenProfile(context, Arguments{});
  if (!name) return std::unexpected(name.error());
  auto profile = LoadProfile(context, *name);
  if (!profile) return std::unexpected(profile.error());
  return PostingFitReader(std::move(*profile), **skills);
}

std::optional<PostingFit> PostingFitReader::FitOf(const Posting& posting) const {
  if (IsUnreadable(posting)) return std::nullopt;
  return EvaluateFit(profile_, posting, *skills_);
}

PostingScore PostingFitReader::ScoreOf(const Posting& posting) const {
  if (IsUnreadable(posting)) return {};
  const PostingFit fit = EvaluateVerdicts(profile_, posting, *skills_);
  return {fit.score.Value(), HasFewGrounds(fit)};
}

bool IsOver(const Posting& posting, const Context& context) {
  const auto left = DaysLeftOf(posting.deadline, {context.Today(), {}});
  return left && left->passed;
}

}  // namespace gonggo::cli
