#include "fit/evaluate.h"

#include <algorithm>
#include <numeric>

#include "fit/blockers.h"
#include "fit/changes.h"
#include "fit/items.h"
#include "fit/judge.h"
#include "fit/posting_role.h"

namespace gonggo {
namespace {

uint32_t Credit(Verdict verdict) {
  constexpr uint32_t kFull = 2;
  constexpr uint32_t kHalf = 1;
  if (verdict == Verdict::kMet) return kFull;
  return verdict == Verdict::kPartly ? kHalf : 0;
}

// Shares of `whole` in the proportion of `parts` over `all`, in integers that add up to it: the
// largest remainders get one more, the first of equal ones before the others.
std::vector<int> Shares(const std::vector<uint64_t>& parts, uint64_t all, int whole) {
  std::vector<int> shares(parts.size(), 0);
  if (all == 0) return shares;
  std::vector<uint64_t> remainders(parts.size());
  int given = 0;
  for (size_t i = 0; i < parts.size(); ++i) {
    shares[i] = static_cast<int>(100 * parts[i] / all);
    remainders[i] = 100 * parts[i] % all;
    given += shares[i];
  }
  std::vector<size_t> order(parts.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
  for (size_t i = 0; i < order.size() && given < whole; ++i, ++given) ++shares[order[i]];
  return shares;
}

void SetPoints(PostingFit& fit) {
  const auto value = fit.score.Value();
  if (!value) return;
  const uint64_t all = 2 * uint64_t{fit.score.judged};
  std::vector<uint64_t> got;
  std::vector<uint64_t> most;
  for (const FitItem& item : fit.items) {
    const auto weight = static_cast<uint64_t>(item.weight);
    got.push_back(weight * Credit(item.verdict));
    most.push_back(item.verdict == Verdict::kUnknown ? 0 : 2 * weight);
  }
  const std::vector<int> points = Shares(got, all, *value);
  const std::vector<int> most_points = Shares(most, all, 100);
  for (size_t i = 0; i < fit.items.size(); ++i) {
    fit.items[i].points = points[i];
    fit.items[i].most_points = std::max(points[i], most_points[i]);
  }
}

}  // namespace

PostingFit EvaluateVerdicts(const Profile& profile, const Posting& posting,
                            const SkillTable& skills) {
  const Shown shown(profile, skills);
  const uint16_t role = RoleOfPosting(posting, skills);
  const std::vector<NamedWork> works = NamedWorksOf(profile);
  const std::vector<StudyHeld> studies = StudiesOf(profile);
  const JudgedProfile judged{profile, shown,  skills, role, MonthsForRole(profile, role),
                             works,   studies};
  PostingFit fit;
  fit.items = FitItemsOf(posting, skills);
  for (FitItem& item : fit.items) {
    std::string_view line;
    std::string_view trait;
    if (item.requirement >= 0) {
      const Requirement& requirement = posting.requirements[static_cast<size_t>(item.requirement)];
      line = requirement.text;
      if (item.kind == FitItemKind::kTrait)
        trait = requirement.traits[static_cast<size_t>(item.part)];
    }
    Judge(judged, line, trait, item);
    const auto weight = static_cast<uint32_t>(item.weight);
    fit.score.total += weight;
    if (item.verdict == Verdict::kUnknown) continue;
    ++fit.judged_items;
    fit.score.judged += weight;
    fit.score.points += weight * Credit(item.verdict);
  }
  SetPoints(fit);
  return fit;
}

PostingFit EvaluateFit(const Profile& profile, const Posting& posting, const SkillTable& skills) {
  PostingFit fit = EvaluateVerdicts(profile, posting, skills);
  fit.blockers = FindBlockers(profile, posting, fit);
  fit.changes = FindChanges(profile, posting, skills, fit);
  return fit;
}

}  // namespace gonggo
