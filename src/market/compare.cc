#include "market/compare.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "model/open_skill.h"

namespace gonggo {
namespace {

// A name that no entry of the knowledge holds is called as the posting calls it.
TermNames OpenNames(const Posting& posting, std::string_view id) {
  const auto mention = std::ranges::find(posting.skills, id, &SkillMention::id);
  if (mention == posting.skills.end()) return {};
  return {mention->name, mention->name};
}

TermNames NamesOf(const Posting& posting, const Ask& ask, const SkillTable& skills) {
  if (IsOpenSkillId(ask.value)) return OpenNames(posting, ask.value);
  if (ask.kind == AskKind::kFamily) {
    const auto family = skills.FindFamily(ask.value);
    if (!family) return {};
    return {skills.families[*family].name, skills.families[*family].name_ko};
  }
  const auto skill = skills.FindSkill(ask.value);
  if (!skill || ask.kind == AskKind::kTrait || ask.kind == AskKind::kDegree) return {};
  return NamesOf(skills.skills[*skill]);
}

bool Names(const Requirement& requirement, const Ask& ask) {
  if (ask.kind == AskKind::kTrait)
    return std::ranges::find(requirement.traits, ask.value) != requirement.traits.end();
  for (const Condition& condition : requirement.conditions) {
    if (condition.necessity != ask.necessity) continue;
    for (const Alternative& alternative : condition.alternatives) {
      if (alternative.value == ask.value) return true;
    }
  }
  return false;
}

CompareCell CellOf(const Posting& posting, const Ask& ask) {
  CompareCell cell{ask.necessity, ask.choice, 0, {}};
  for (const Requirement& requirement : posting.requirements) {
    if (!Names(requirement, ask)) continue;
    cell.line = requirement.line;
    cell.text = requirement.text;
    return cell;
  }
  for (const SkillMention& skill : posting.skills) {
    if (skill.id == ask.value) {
      cell.line = skill.at.line;
      return cell;
    }
  }
  return cell;
}

}  // namespace

CompareReport Compare(std::span<const Posting> postings, const SkillTable& skills) {
  CompareReport report;
  std::map<std::pair<AskKind, std::string>, CompareRow> rows;
  for (size_t i = 0; i < postings.size(); ++i) {
    for (const Ask& ask : AsksOf(postings[i])) {
      CompareRow& row = rows[{ask.kind, ask.value}];
      if (row.cells.empty()) {
        row = {ask.kind, ask.value, NamesOf(postings[i], ask, skills), {}, 0};
        row.cells.resize(postings.size());
      }
      row.cells[i] = CellOf(postings[i], ask);
      ++row.count;
    }
    std::vector<UncomparedLine>& unread = report.unread.emplace_back();
    for (const Requirement& requirement : postings[i].requirements) {
      if (requirement.conditions.empty() && requirement.traits.empty() && !IsDuty(requirement)) {
        unread.push_back({requirement.line, requirement.text});
      }
    }
  }
  for (auto& [key, row] : rows) report.rows.push_back(std::move(row));
  const auto strongest = [](const CompareRow& row) {
    Necessity best = Necessity::kMentioned;
    for (const auto& cell : row.cells) {
      if (cell) best = std::min(best, cell->necessity);
    }
    return best;
  };
  std::ranges::stable_sort(report.rows, [&](const CompareRow& a, const CompareRow& b) {
    return std::tuple(-int64_t{a.count}, a.kind, strongest(a)) <
           std::tuple(-int64_t{b.count}, b.kind, strongest(b));
  });
  return report;
}

}  // namespace gonggo
