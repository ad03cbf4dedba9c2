#include "requirement/reader.h"

#include <algorithm>

#include "requirement/conditions.h"
#include "requirement/necessity.h"
#include "requirement/trait.h"

namespace gonggo {
namespace {

bool IsHardSkill(int32_t skill, const SkillTable& skills) {
  return skill >= 0 && !skills.skills[static_cast<size_t>(skill)].optional;
}

std::vector<AnyOf> AnyOfGroups(const PlaceLines& place, const LineView& line,
                               const std::vector<Group>& groups) {
  std::vector<AnyOf> any_of;
  for (const Group& group : groups) {
    if (group.members.size() < 2 && !group.open) continue;
    AnyOf a;
    a.line = place.At(line.tokens[group.members.front()].at).line;
    a.open = group.open;
    for (const size_t m : group.members) {
      if (IsHardSkill(line.tokens[m].skill, line.skills))
        a.surfaces.emplace_back(Cut(line.text, line.tokens[m].at));
    }
    if (a.surfaces.size() > 1 || (a.open && !a.surfaces.empty())) any_of.push_back(std::move(a));
  }
  return any_of;
}

}  // namespace

PlaceLines::PlaceLines(const RequirementPlace& place) : place_(place) {
  const std::string_view text = words();
  for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    line_ends_.push_back(static_cast<uint32_t>(at));
}

Evidence PlaceLines::At(Span at) const {
  const auto after = std::upper_bound(line_ends_.begin(), line_ends_.end(), at.begin);
  return {place_.line + static_cast<uint32_t>(after - line_ends_.begin()),
          place_.at.begin + at.begin, place_.at.begin + at.end};
}

void RequirementReader::AddMention(const PlaceLines& place, const SkillMatch& match,
                                   SectionKind section, Necessity necessity,
                                   std::vector<SkillMention>& mentions) const {
  const Skill& skill = skills().skills[static_cast<size_t>(match.skill)];
  SkillMention& mention = mentions.emplace_back();
  mention.id = skill.id;
  mention.name = skill.name;
  mention.surface = Cut(place.words(), match.at);
  mention.section = section;
  mention.necessity = necessity;
  mention.at = place.At(match.at);
}

void RequirementReader::Read(const RequirementPlace& place, Requirement& requirement,
                             std::vector<SkillMention>& mentions) {
  const PlaceLines lines(place);
  const std::string_view words = lines.words();
  const bool demanded = requirement.section != SectionKind::kDuties;
  terms_.Find(words);
  requirement.necessity = ReadNecessity(words, terms_.necessity(), requirement.necessity);
  if (demanded) requirement.traits = TraitsOf(words, terms_.traits());
  ReadTokens(words, terms_, demanded ? YearsContext::kRequirement : YearsContext::kAnywhere,
             finder_, read_);
  const std::vector<Token>& tokens = read_.tokens;
  if (tokens.empty()) return;
  const LineView line{words, tokens, read_.cues, skills(),
                      demanded ? ListsOf::kDemands : ListsOf::kDuties};
  const std::vector<Group> groups = FindGroups(line);
  const std::vector<NecessityCue> necessity = NecessityCuesOf(terms_.necessity());
  requirement.conditions = MakeConditions(lines, line, groups, {necessity, requirement.necessity});
  requirement.any_of = AnyOfGroups(lines, line, groups);
  for (size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::kYears) {
      requirement.years.push_back(
          {token.years.min, token.years.max, YearsOf(line, groups, i), lines.At(token.at)});
      continue;
    }
    const SkillMatch match{token.skill, token.family, token.at};
    if (IsHardSkill(match.skill, skills())) {
      AddMention(lines, match, requirement.section,
                 NecessityAt(words, necessity, token.at, requirement.necessity), mentions);
    }
  }
}

void RequirementReader::ReadMentions(const RequirementPlace& place, SectionKind section,
                                     std::vector<SkillMention>& mentions) {
  const PlaceLines lines(place);
  const std::string_view words = lines.words();
  const std::vector<SkillMatch>& matches = finder_.Find(words);
  if (matches.empty()) return;
  const std::vector<NecessityCue> cues = FindNecessityCues(words);
  for (const SkillMatch& m : matches) {
    if (!IsHardSkill(m.skill, skills())) continue;
    AddMention(lines, m, section, NecessityAt(words, cues, m.at, Necessity::kMentioned), mentions);
  }
}

}  // namespace gonggo
