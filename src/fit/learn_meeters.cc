#include "fit/learn_meeters.h"

namespace gonggo {
namespace {

using Kind = CompactAlternative::Kind;

}  // namespace

std::span<const uint32_t> MeeterFinder::Find(const CompactCondition& condition, uint32_t wanting) {
  found_.clear();
  for (const uint32_t number : postings_.AlternativesOf(condition)) {
    for (const Raise& raise : raises_.Of(number)) {
      if (raised_[raise.candidate] == 0) found_.push_back(raise.candidate);
      raised_[raise.candidate] += raise.by;
    }
  }
  if (condition.takes_others) TakeOffNamed(condition);
  size_t kept = 0;
  for (const uint32_t candidate : found_) {
    if (raised_[candidate] >= wanting) found_[kept++] = candidate;
    raised_[candidate] = 0;
  }
  return std::span(found_).first(kept);
}

void MeeterFinder::TakeOffNamed(const CompactCondition& condition) {
  const auto all = postings_.alternatives();
  const auto alternatives = postings_.AlternativesOf(condition);
  for (const uint32_t others : alternatives) {
    if (all[others].kind != Kind::kOthersOfFamily) continue;
    for (size_t i = 0; i < alternatives.size(); ++i) {
      const CompactAlternative& a = all[alternatives[i]];
      if (!IsSkill(a.kind) || a.index == kNobody ||
          postings_.skills().skills[a.index].family != all[others].index)
        continue;
      const bool again = std::ranges::any_of(alternatives.first(i), [&](uint32_t before) {
        return IsSkill(all[before].kind) && all[before].index == a.index;
      });
      if (again) continue;
      for (const Raise& raise : raises_.OfSkill(a.index)) --raised_[raise.candidate];
    }
  }
}

void Meeters::Part::Add(std::span<const uint32_t> candidates) {
  const auto begin = static_cast<std::ptrdiff_t>(lists.size());
  lists.insert(lists.end(), candidates.begin(), candidates.end());
  std::sort(lists.begin() + begin, lists.end());
  counts.push_back(static_cast<uint32_t>(candidates.size()));
}

void Meeters::Set(const Part& part) {
  auto begin = static_cast<uint32_t>(lists_.size());
  lists_.insert(lists_.end(), part.lists.begin(), part.lists.end());
  uint32_t c = part.first;
  for (const uint32_t count : part.counts) {
    ranges_[c] = {begin, count};
    marks_[c] = 0;
    for (const uint32_t candidate : Of(c)) marks_[c] |= MarkOf(candidate);
    begin += count;
    ++c;
  }
}

void Meeters::Set(uint32_t c, std::span<const uint32_t> candidates) {
  Part part{.first = c};
  part.Add(candidates);
  Set(part);
}

}  // namespace gonggo
