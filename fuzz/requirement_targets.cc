#include "requirement_targets.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "knowledge/skill_source.h"
#include "model/open_skill.h"
#include "properties.h"
#include "requirement/reader.h"
#include "requirement/unknown.h"
#include "text/lines.h"
#include "text/normalize.h"

namespace gonggo::fuzz {
namespace {

void RequireEvidence(std::string_view text, const Evidence& at, std::string_view surface) {
  RequireSpan(text, {at.begin, at.end}, "evidence");
  Require(text.substr(at.begin, at.end - at.begin) == surface, "a surface stands where it says");
}

void ReadOneLine(const std::string& text, Span line, uint32_t number, RequirementReader& reader) {
  for (const SectionKind section : {SectionKind::kRequirements, SectionKind::kDuties}) {
    Requirement requirement;
    requirement.section = section;
    std::vector<SkillMention> mentions;
    reader.Read({text, line, number}, requirement, mentions);
    for (const SkillMention& mention : mentions) {
      RequireEvidence(text, mention.at, mention.surface);
      Require(IsOpenSkillId(mention.id) || reader.skills().FindSkill(mention.id).has_value(),
              "a mentioned skill exists, or is none that we know");
    }
    for (const Condition& condition : requirement.conditions) {
      Require(!condition.alternatives.empty(), "a condition has alternatives");
      Require(condition.at_least >= 1, "a condition asks for something");
      for (const Alternative& a : condition.alternatives) RequireEvidence(text, a.at, a.surface);
    }
    for (const AnyOf& any_of : requirement.any_of)
      Require(any_of.surfaces.size() > 1 || any_of.open, "a group is a choice");
    for (const YearsStatement& years : requirement.years)
      RequireSpan(text, {years.at.begin, years.at.end}, "years");
  }
}

}  // namespace

void FindSkills(std::string_view bytes) {
  const std::string text = NormalizeText(bytes);
  SkillFinder finder;
  const std::vector<SkillMatch> matches = finder.Find(text);
  uint32_t end = 0;
  for (const SkillMatch& m : matches) {
    RequireSpan(text, m.at, "a skill");
    Require(m.at.begin >= end && m.at.end > m.at.begin, "skills are in order and never overlap");
    Require(m.skill >= 0 || m.family >= 0, "a match is a skill or a family");
    end = m.at.end;
  }
  Require(finder.Find(text) == matches, "a second look finds the same");
  static const KnownNames kNames(BuiltInSkills());
  for (const Span at : FindUnknownTerms(text, finder, kNames))
    RequireSpan(text, at, "an unknown term");
}

void ReadRequirementLines(std::string_view bytes) {
  const std::string text = NormalizeText(bytes);
  const LineIndex lines(text);
  RequirementReader reader(BuiltInSkills());
  for (uint32_t line = 1; line <= lines.line_count(); ++line)
    ReadOneLine(text, lines.LineSpan(line), line, reader);
  if (!text.empty()) ReadOneLine(text, {0, static_cast<uint32_t>(text.size())}, 1, reader);
}

void ReadKnowledgeFile(std::string_view bytes) {
  const std::string path = "/tmp/gonggo-fuzz-" + std::to_string(getpid()) + ".yaml";
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
  SkillSources sources;
  const auto read = ReadSkills(path, sources);
  unlink(path.c_str());
  Require(read.has_value() || !read.error().message.empty(), "a refusal says why");
  Require(read.has_value() || sources.skills.empty(), "of a refused file nothing is taken");
}

}  // namespace gonggo::fuzz
