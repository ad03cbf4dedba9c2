#include "fit/grounds.h"

#include <algorithm>

namespace gonggo {
namespace {

constexpr int kFewest = 2;

bool SaysSomethingOfTheWork(const FitItem& item) {
  if (item.verdict == Verdict::kUnknown || item.kind == FitItemKind::kTrait ||
      item.note == FitNote::kYearsOfUnknown || item.note == FitNote::kYearsUnclear)
    return false;
  return std::ranges::any_of(item.condition.alternatives, [](const Alternative& a) {
    return a.kind != ConditionKind::kDegree && a.kind != ConditionKind::kEquivalent;
  });
}

}  // namespace

bool HasFewGrounds(const PostingFit& fit) {
  // Nothing that lines ask for makes up for a licence without which nobody does the work.
  if (std::ranges::any_of(fit.blockers, &FitBlocker::by_title)) return true;
  return std::ranges::count_if(fit.items, SaysSomethingOfTheWork) < kFewest;
}

}  // namespace gonggo
