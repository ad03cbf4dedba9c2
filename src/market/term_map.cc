#include "market/term_map.h"

#include "model/open_skill.h"

namespace gonggo {
namespace {

std::optional<uint16_t> FamilyOf(const SkillTable& skills, std::string_view id) {
  for (size_t i = 0; i < skills.families.size(); ++i) {
    if (skills.families[i].id == id) return static_cast<uint16_t>(i);
  }
  return std::nullopt;
}

}  // namespace

TermMap::TermMap(const ColumnTable& table, const SkillTable& skills) {
  for (const AskedTerm& term : table.terms()) {
    uint16_t family = kNoFamily;
    uint16_t counts_as = kNoSkill;
    bool optional = false;
    // What no entry holds has no name but the letters of its id.
    const std::string_view word =
        std::string_view(term.value)
            .substr(IsOpenSkillId(term.value) ? kOpenSkillPrefix.size() : 0);
    TermNames names{word, word};
    if (term.kind == AskKind::kFamily) {
      if (const auto found = FamilyOf(skills, term.value)) {
        family = *found;
        names = {skills.families[*found].name, skills.families[*found].name_ko};
      }
    } else if (const auto skill = skills.FindSkill(term.value);
               skill && term.kind != AskKind::kTrait && term.kind != AskKind::kDegree) {
      const Skill& entry = skills.skills[*skill];
      family = entry.family;
      optional = entry.optional;
      if (!entry.near_names.empty()) counts_as = entry.counts_as;
      names = NamesOf(entry);
    }
    family_.push_back(family);
    counts_as_.push_back(counts_as);
    optional_.push_back(optional ? 1 : 0);
    names_.push_back(names);
  }
}

}  // namespace gonggo
