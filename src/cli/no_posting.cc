#include "cli/no_posting.h"

#include <algorithm>

#include "cli/message_texts.h"

namespace gonggo::cli {
namespace {

bool IsAboutWork(const Section& section) {
  return section.kind != SectionKind::kAbout && section.kind != SectionKind::kCompany &&
         section.kind != SectionKind::kOther;
}

bool StatesConditions(const Posting& posting) {
  return !posting.employment.empty() || posting.education || posting.experience ||
         posting.headcount || posting.probation_months || posting.work || posting.deadline ||
         posting.location || posting.salary || !posting.eligibility.empty() ||
         !posting.process.empty() || !posting.years.empty();
}

}  // namespace

bool HasNothingOfAPosting(const Posting& posting) {
  // A company that the user gave beside the text stands nowhere in it.
  const bool named = posting.title || posting.role || posting.evidence.contains("company");
  return !named && posting.diagnostics.empty() && posting.requirements.empty() &&
         posting.skills.empty() && !StatesConditions(posting) &&
         std::ranges::none_of(posting.sections, IsAboutWork);
}

void NoPostingTally::Add(Kind& kind, const Posting& posting, const std::string& id) {
  if (++kind.count > 1) return;
  kind.file = posting.source.name;
  kind.id = id;
}

void NoPostingTally::Count(const Posting& posting, const std::string& id) {
  if (IsUnreadable(posting)) {
    Add(unread_, posting, id);
  } else if (HasNothingOfAPosting(posting)) {
    Add(empty_, posting, id);
  }
}

void NoPostingTally::Tell(Context& context) const {
  if (empty_.count > 0) {
    const std::string more =
        empty_.count > 1 ? context.Say(text::kAndMore, {std::to_string(empty_.count - 1)}) : "";
    context.Remark(context.Say(text::kAddNoPosting, {empty_.file, empty_.id, more}));
  }
  if (unread_.count > 0)
    context.Remark(context.Say(text::kAddUnreadKept, {std::to_string(unread_.count), unread_.id}));
}

}  // namespace gonggo::cli
