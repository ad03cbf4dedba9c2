#include "requirement/reader.h"

#include <algorithm>

#include "requirement/conditions.h"
#include "requirement/lone_member.h"
#include "requirement/member_name.h"
#include "requirement/named_part.h"
#include "requirement/necessity.h"
#include "requirement/open_name.h"
#include "requirement/trait.h"
#include "requirement/years_of.h"
#include "text/hangul.h"

namespace gonggo {
namespace {

bool IsHardSkill(int32_t skill, const SkillTable& skills) {
  return skill >= 0 && !skills.skills[static_cast<size_t>(skill)].optional;
}

uint16_t SubjectOf(const LineView& line, size_t token) {
  const Skill& skill = line.skills.skills[static_cast<size_t>(line.tokens[token].skill)];
  return line.skills.families[skill.family].group;
}

// Which members of a group are shown as alternatives. A subject too general to be a hard skill is
// one beside two that are: in a closed choice always ("빅데이터 분석 또는 AI/ML"), among examples
// where one of them is of its own kind ("퍼널 분석, 코호트 분석, 유저 행동 분석 등").
class ShownMembers {
 public:
  ShownMembers(const LineView& line, const Group& group) : line_(line), open_(group.open) {
    for (const size_t member : group.members) {
      if (IsHardSkill(line.tokens[member].skill, line.skills))
        subjects_.push_back(SubjectOf(line, member));
    }
    has_two_ = subjects_.size() > 1;
    std::sort(subjects_.begin(), subjects_.end());
    subjects_.erase(std::unique(subjects_.begin(), subjects_.end()), subjects_.end());
  }

  [[nodiscard]] bool Has(size_t member) const {
    const Token& token = line_.tokens[member];
    if (token.kind == TokenKind::kName || IsHardSkill(token.skill, line_.skills)) return true;
    if (token.skill < 0 || !has_two_) return false;
    return !open_ ||
           std::binary_search(subjects_.begin(), subjects_.end(), SubjectOf(line_, member));
  }

 private:
  const LineView& line_;
  std::vector<uint16_t> subjects_;  // of the hard skills, sorted
  bool has_two_ = false;
  bool open_;
};

std::vector<AnyOf> AnyOfGroups(const PlaceLines& place, const LineView& line,
                               const std::vector<Group>& groups) {
  std::vector<AnyOf> any_of;
  if (groups.empty()) return any_of;
  const bool among_hangul = HasHangul(line.text);
  for (const Group& group : groups) {
    if (group.members.size() < 2 && !group.open) continue;
    AnyOf a;
    a.line = place.At(line.tokens[group.members.front()].at).line;
    a.open = group.open;
    const ShownMembers shown(line, group);
    size_t last = 0;
    for (const size_t m : group.members) {
      if (!shown.Has(m)) continue;
      last = m;
      const std::string_view surface =
          Cut(line.text, among_hangul ? NameOfMember(line, m)
                                      : NamedPart(line.text, line.tokens[m].at,
                                                  line.tokens[m].skill, line.skills));
      // "ERP 구축 또는 ERP 운영" is no choice between two.
      if (std::find(a.surfaces.begin(), a.surfaces.end(), surface) == a.surfaces.end())
        a.surfaces.emplace_back(surface);
    }
    const bool alone = a.surfaces.size() == 1;
    if (a.surfaces.empty() || (alone && (!a.open || IsAmongOtherThings(line, last)))) continue;
    any_of.push_back(std::move(a));
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
  const Span name = NamedPart(place.words(), match.at, match.skill, skills());
  SkillMention& mention = mentions.emplace_back();
  mention.id = skill.id;
  mention.name = skill.name;
  mention.surface = Cut(place.words(), name);
  mention.section = section;
  mention.necessity = necessity;
  mention.at = place.At(name);
}

void RequirementReader::AddOpenName(const PlaceLines& place, Span at, SectionKind section,
                                    Necessity necessity, std::vector<SkillMention>& mentions) {
  SkillMention& mention = mentions.emplace_back();
  mention.surface = Cut(place.words(), at);
  mention.name = mention.surface;
  mention.id = OpenSkillId(mention.surface);
  mention.section = section;
  mention.necessity = necessity;
  mention.at = place.At(at);
}

std::vector<OpenName> RequirementReader::OpenNamesOf(std::string_view words, SectionKind section) {
  known_.clear();
  for (const Token& token : read_.tokens) {
    if (token.kind == TokenKind::kSkill) known_.push_back({token.skill, token.family, token.at});
  }
  std::vector<OpenName> names = FindOpenNames(words, {known_, read_.cues}, section, skills());
  // What an entry holds is a skill like any other.
  const size_t read = read_.tokens.size();
  for (const OpenName& name : names) {
    const TokenKind kind = name.skill >= 0 ? TokenKind::kSkill : TokenKind::kName;
    read_.tokens.push_back({kind, name.at, name.skill, -1, {}, {}});
  }
  std::inplace_merge(read_.tokens.begin(), read_.tokens.begin() + static_cast<ptrdiff_t>(read),
                     read_.tokens.end(),
                     [](const Token& a, const Token& b) { return a.at.begin < b.at.begin; });
  std::erase_if(names, [](const OpenName& name) { return name.skill >= 0; });
  return names;
}

void RequirementReader::Read(const RequirementPlace& place, Requirement& requirement,
                             std::vector<SkillMention>& mentions) {
  const PlaceLines lines(place);
  const std::string_view words = lines.words();
  const bool demanded = !IsDuty(requirement);
  terms_.Find(words);
  requirement.necessity = ReadNecessity(words, terms_.necessity(), requirement.necessity);
  if (demanded) requirement.traits = TraitsOf(words, terms_.traits());
  ReadTokens(words, terms_, demanded ? YearsContext::kRequirement : YearsContext::kAnywhere,
             finder_, read_);
  const std::vector<Token>& tokens = read_.tokens;
  const std::vector<NecessityCue> necessity = NecessityCuesOf(terms_.necessity());
  for (const OpenName& name : OpenNamesOf(words, requirement.section)) {
    AddOpenName(lines, name.at, requirement.section,
                NecessityAt(words, necessity, name.at, requirement.necessity), mentions);
  }
  if (tokens.empty()) return;
  const LineView line{words, tokens, read_.cues, skills(),
                      demanded ? ListsOf::kDemands : ListsOf::kDuties};
  const std::vector<Group> groups = FindGroups(line);
  requirement.conditions = MakeConditions(lines, line, groups, {necessity, requirement.necessity});
  requirement.any_of = AnyOfGroups(lines, line, groups);
  for (size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::kYears) {
      requirement.years.push_back({StatedMin(token.years, words), token.years.max,
                                   YearsOf(line, groups, i), lines.At(token.at)});
      continue;
    }
    const SkillMatch match{token.skill, token.family, token.at};
    if (IsHardSkill(match.skill, skills())) {
      AddMention(lines, match, requirement.section,
                 NecessityAt(words, necessity, token.at, requirement.necessity), mentions);
    }
  }
}

bool RequirementReader::NamesSkill(std::string_view words) {
  const std::vector<SkillMatch>& matches = finder_.Find(words);
  return SkillOfTag(words, skills()) >= 0 ||
         std::any_of(matches.begin(), matches.end(), [this](const SkillMatch& match) {
           return IsHardSkill(match.skill, skills());
         });
}

void RequirementReader::ReadMentions(const RequirementPlace& place, SectionKind section,
                                     std::vector<SkillMention>& mentions) {
  const PlaceLines lines(place);
  const std::string_view words = lines.words();
  const std::vector<SkillMatch>& matches = finder_.Find(words);
  const bool stack = section == SectionKind::kStack;
  if (matches.empty() && !stack) return;
  if (matches.empty()) {
    const int32_t skill = SkillOfTag(words, skills());
    const Span whole{0, static_cast<uint32_t>(words.size())};
    if (skill >= 0) AddMention(lines, {skill, -1, whole}, section, Necessity::kMentioned, mentions);
    return;
  }
  const std::vector<NecessityCue> cues = FindNecessityCues(words);
  for (const SkillMatch& m : matches) {
    if (!IsHardSkill(m.skill, skills())) continue;
    AddMention(lines, m, section, NecessityAt(words, cues, m.at, Necessity::kMentioned), mentions);
  }
  if (!stack) return;
  for (const OpenName& name : FindOpenNames(words, {matches, {}}, section, skills())) {
    const Necessity asked = NecessityAt(words, cues, name.at, Necessity::kMentioned);
    if (name.skill >= 0) {
      AddMention(lines, {name.skill, -1, name.at}, section, asked, mentions);
    } else {
      AddOpenName(lines, name.at, section, asked, mentions);
    }
  }
}

}  // namespace gonggo
