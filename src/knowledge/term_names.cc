#include "knowledge/term_names.h"

namespace gonggo {

TermNames NamesOf(const Skill& skill) {
  // "노SQL" is half a transcription.
  const bool mixed =
      skill.name_ko.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos;
  const bool latin =
      skill.name_ko.empty() || mixed ||
      (skill.kind != SkillKind::kPractice && skill.kind != SkillKind::kField &&
       skill.kind != SkillKind::kCertificate && skill.kind != SkillKind::kHumanLanguage);
  return {skill.name, latin ? skill.name : skill.name_ko};
}

}  // namespace gonggo
