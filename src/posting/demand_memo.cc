#include "posting/demand_memo.h"

namespace gonggo {
namespace {

// More than a line of a posting holds: such values are read again rather than kept.
constexpr size_t kMostRequirements = 8;
constexpr size_t kMostSkills = 24;

uint32_t TagOf(const DemandLine& line) {
  return static_cast<uint32_t>(line.reading) << 8U | static_cast<uint32_t>(line.section);
}

// From where something was read to where it stands now; what is behind wraps around.
struct Move {
  uint32_t bytes = 0;
  uint32_t lines = 0;

  void Apply(Evidence& at) const {
    at.line += lines;
    at.begin += bytes;
    at.end += bytes;
  }

  void Apply(Requirement& requirement) const {
    requirement.line += lines;
    requirement.line_end += lines;
    for (Condition& condition : requirement.conditions) {
      for (Alternative& alternative : condition.alternatives) Apply(alternative.at);
    }
    for (AnyOf& any_of : requirement.any_of) any_of.line += lines;
    for (YearsStatement& years : requirement.years) Apply(years.at);
  }
};

}  // namespace

bool DemandMemo::Recall(const DemandLine& line, Demands& demands) {
  const Read* const read = memo_.Find(line.words, TagOf(line));
  if (read == nullptr) return false;
  const Move move{line.begin - read->begin, line.line - read->line};
  for (const Requirement& requirement : read->requirements)
    move.Apply(demands.requirements.emplace_back(requirement));
  for (const SkillMention& skill : read->skills) move.Apply(demands.skills.emplace_back(skill).at);
  return true;
}

void DemandMemo::Keep(const DemandLine& line, const Demands& demands, size_t first_requirement,
                      size_t first_skill) {
  if (demands.requirements.size() - first_requirement > kMostRequirements ||
      demands.skills.size() - first_skill > kMostSkills)
    return;
  Read* const read = memo_.Keep(line.words, TagOf(line));
  if (read == nullptr) return;
  const auto from = [](const auto& list, size_t first) {
    return list.begin() + static_cast<std::ptrdiff_t>(first);
  };
  read->begin = line.begin;
  read->line = line.line;
  read->requirements.assign(from(demands.requirements, first_requirement),
                            demands.requirements.end());
  read->skills.assign(from(demands.skills, first_skill), demands.skills.end());
}

}  // namespace gonggo
