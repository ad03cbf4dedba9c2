#include "requirement/equivalents.h"

#include <algorithm>
#include <utility>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

bool IsTest(const Alternative& a, const SkillTable& skills) {
  if (a.kind != ConditionKind::kLanguage) return false;
  const auto skill = skills.FindSkill(a.value);
  return skill && skills.skills[*skill].kind == SkillKind::kLanguageTest;
}

bool IsOfPapers(const Condition& condition, const SkillTable& skills) {
  return condition.at_least == 1 &&
         std::ranges::all_of(condition.alternatives, [&skills](const Alternative& a) {
           return a.kind == ConditionKind::kCertificate || IsTest(a, skills);
         });
}

// Whether a comma, slash or dot and no word joins the two.
bool AreListed(const EquivalentAt& equivalent, const Condition& before, const Condition& last) {
  const uint32_t begin = before.alternatives.back().at.end - equivalent.base;
  const uint32_t end = last.alternatives.front().at.begin - equivalent.base;
  if (begin > end) return false;
  static constexpr ByteSet kStops(".;()\n");
  constexpr std::string_view kAnd[] = {" and ", " 및 "};
  constexpr uint32_t kNear = 24;
  const std::string_view between = equivalent.line.text.substr(begin, end - begin);
  return between.size() <= kNear && !kStops.IsIn(between) &&
         std::ranges::none_of(kAnd,
                              [between](std::string_view word) { return between.contains(word); });
}

// "CPA, CFA or equivalent": the papers of the list are one choice.
void TakeListOfPapers(const EquivalentAt& equivalent, std::vector<Condition>& conditions) {
  const SkillTable& skills = equivalent.line.skills;
  while (conditions.size() > 1) {
    Condition& before = conditions[conditions.size() - 2];
    Condition& last = conditions.back();
    if (!IsOfPapers(before, skills) || !IsOfPapers(last, skills) ||
        before.necessity != last.necessity || !AreListed(equivalent, before, last))
      return;
    for (Alternative& a : last.alternatives) before.alternatives.push_back(std::move(a));
    before.open = before.open || last.open;
    conditions.pop_back();
  }
}

// Whether the words begin anew, or name both: "…, or equivalent experience", "… equivalent
// combination of education and experience".
bool IsOfAll(const EquivalentAt& equivalent, const Condition& last) {
  constexpr size_t kReach = 40;
  const std::string_view text = equivalent.line.text;
  const std::string_view before = TrimSpaces(text.substr(0, equivalent.at.begin));
  const ConditionKind kind = last.alternatives.front().kind;
  // Behind a skill a comma may go on with a list: "engineer, consultant, or equivalent role".
  const bool plain = kind != ConditionKind::kDegree && kind != ConditionKind::kYears;
  return (plain ? before.ends_with("거나,") : before.ends_with(',') || before.ends_with(';')) ||
         text.substr(equivalent.at.begin, kReach).contains("combination");
}

}  // namespace

void SpreadEquivalent(const EquivalentAt& equivalent, std::vector<Condition>& conditions) {
  TakeListOfPapers(equivalent, conditions);
  if (conditions.empty() || !IsOfAll(equivalent, conditions.back())) return;
  for (size_t i = 0; i + 1 < conditions.size(); ++i) {
    Condition& condition = conditions[i];
    const ConditionKind kind = condition.alternatives.front().kind;
    const bool there = condition.alternatives.back().kind == ConditionKind::kEquivalent;
    if ((kind == ConditionKind::kDegree || kind == ConditionKind::kYears) && !there &&
        condition.necessity == conditions.back().necessity)
      condition.alternatives.push_back(equivalent.words);
  }
}

}  // namespace gonggo
