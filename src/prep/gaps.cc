#include "prep/gaps.h"

#include <algorithm>
#include <set>
#include <vector>

#include "prep/highlights.h"

namespace gonggo {
namespace {

// What a skill is built on, outside of its family: Java of Spring Batch.
std::set<uint16_t> FoundationsOf(const Skill& skill, const SkillTable& skills) {
  std::set<uint16_t> foundations;
  std::vector<uint16_t> open(skill.implies.begin(), skill.implies.end());
  std::set<uint16_t> seen;
  while (!open.empty()) {
    const uint16_t index = open.back();
    open.pop_back();
    if (!seen.insert(index).second) continue;
    const Skill& implied = skills.skills[index];
    if (implied.family != skill.family) foundations.insert(index);
    open.insert(open.end(), implied.implies.begin(), implied.implies.end());
  }
  return foundations;
}

// Whether both are built on the same, or on nothing: Express.js is to NestJS as MySQL to Oracle,
// but nothing that a Spring Batch job shows.
bool ShareFoundation(const Skill& a, const Skill& b, const SkillTable& skills) {
  const std::set<uint16_t> of_a = FoundationsOf(a, skills);
  const std::set<uint16_t> of_b = FoundationsOf(b, skills);
  if (of_a.empty() && of_b.empty()) return true;
  return std::ranges::any_of(of_a, [&](uint16_t index) { return of_b.contains(index); });
}

// 0: nothing in common; 2: close, 1: of the same family and built on the same.
int Nearness(const Skill& asked, uint16_t other_index, const Skill& other, const Alternative& a,
             const SkillTable& skills) {
  if (a.kind == ConditionKind::kFamily) return 0;
  if (a.value == other.id) return 0;
  if (std::ranges::find(asked.close, other_index) != asked.close.end()) return 2;
  if (asked.family != other.family || asked.kind != other.kind) return 0;
  // A certificate or a language does not stand for another one.
  if (asked.kind == SkillKind::kCertificate || asked.kind == SkillKind::kHumanLanguage ||
      asked.kind == SkillKind::kLanguageTest || asked.kind == SkillKind::kField)
    return 0;
  return !skills.families[asked.family].id.empty() && ShareFoundation(asked, other, skills) ? 1 : 0;
}

void FindAdjacent(const FitItem& item, const Profile& profile, const SkillTable& skills,
                  PrepGap& gap) {
  int best = 0;
  for (const Alternative& a : item.condition.alternatives) {
    const auto asked = skills.FindSkill(a.value);
    if (!asked) continue;
    for (const ProfileSkill& own : profile.skills) {
      const auto other = skills.FindSkill(own.id);
      if (!other || own.evidence.empty()) continue;
      const int near = Nearness(skills.skills[*asked], *other, skills.skills[*other], a, skills);
      if (near <= best) continue;
      best = near;
      gap.adjacent = own.id;
      gap.adjacent_lines = LinesOf(own.evidence, profile);
    }
  }
}

bool IsAbout(const FitItem& item, const PrepReason& reason) {
  return std::ranges::any_of(item.condition.alternatives, [&](const Alternative& a) {
    return reason.key == a.value || reason.key == "family:" + a.value;
  });
}

}  // namespace

std::vector<PrepGap> FindGaps(const Profile& profile, const PostingFit& fit,
                              const std::vector<PrepConcept>& concepts, const SkillTable& skills) {
  std::vector<PrepGap> gaps;
  if (profile.lines.empty()) return gaps;
  for (size_t i = 0; i < fit.items.size(); ++i) {
    const FitItem& item = fit.items[i];
    if (item.verdict != Verdict::kMissing && item.verdict != Verdict::kPartly) continue;
    PrepGap gap;
    gap.item = i;
    gap.evidence = LinesOf(item.evidence, profile);
    FindAdjacent(item, profile, skills, gap);
    for (size_t c = 0; c < concepts.size(); ++c) {
      if (IsAbout(item, concepts[c].reason)) gap.concepts.push_back(c);
    }
    gaps.push_back(std::move(gap));
  }
  std::stable_sort(gaps.begin(), gaps.end(), [&fit](const PrepGap& a, const PrepGap& b) {
    return fit.items[a.item].weight > fit.items[b.item].weight;
  });
  if (gaps.size() > kMostGaps) gaps.resize(kMostGaps);
  return gaps;
}

}  // namespace gonggo
