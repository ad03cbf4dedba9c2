#include "cli/posting_fit.h"

#include <utility>

#include "cli/arguments.h"
#include "cli/profile_files.h"
#include "fit/evaluate.h"

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

std::optional<int> PostingFitReader::PointsOf(const Posting& posting) const {
  if (IsUnreadable(posting)) return std::nullopt;
  return EvaluateVerdicts(profile_, posting, *skills_).score.Value();
}

}  // namespace gonggo::cli
