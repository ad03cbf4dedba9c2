#include "fit/grounds.h"

#include <gtest/gtest.h>

namespace gonggo {
namespace {

FitItem Item(ConditionKind kind, Verdict verdict, FitNote note = FitNote::kNone) {
  FitItem item;
  item.verdict = verdict;
  item.note = note;
  item.condition.alternatives.push_back({kind, "", "", {}});
  return item;
}

FitItem Trait() {
  FitItem item;
  item.kind = FitItemKind::kTrait;
  item.verdict = Verdict::kMet;
  return item;
}

TEST(Grounds, Table) {
  const FitItem skill = Item(ConditionKind::kSkill, Verdict::kMissing);
  const FitItem years = Item(ConditionKind::kYears, Verdict::kMet);
  const FitItem degree = Item(ConditionKind::kDegree, Verdict::kMet);
  const struct {
    std::vector<FitItem> items;
    bool few;
  } rows[] = {
      {{}, true},
      {{degree, Trait(), Trait()}, true},
      {{skill, degree, Trait()}, true},
      {{skill, Item(ConditionKind::kSkill, Verdict::kUnknown)}, true},
      {{skill, Item(ConditionKind::kYears, Verdict::kPartly, FitNote::kYearsOfUnknown)}, true},
      {{skill, Item(ConditionKind::kYears, Verdict::kPartly, FitNote::kYearsUnclear)}, true},
      {{skill, years}, false},
      {{skill, Item(ConditionKind::kLanguage, Verdict::kPartly)}, false},
  };
  for (size_t i = 0; i < std::size(rows); ++i) {
    PostingFit fit;
    fit.items = rows[i].items;
    EXPECT_EQ(HasFewGrounds(fit), rows[i].few) << "row " << i;
  }
}

}  // namespace
}  // namespace gonggo
