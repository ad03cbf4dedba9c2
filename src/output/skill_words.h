// SkillWords: what a skill is called in the reader's language; a user's own skill, or one that the
// knowledge does not know any more, by the name that it came with. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "knowledge/skill_table.h"
#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

[[nodiscard]] std::string SkillWords(const Skill& skill, Language language);

// By its id, of the skills of the program.
[[nodiscard]] std::string SkillWords(std::string_view id, std::string_view name, Language language);

// A family by its id.
[[nodiscard]] std::string FamilyWords(std::string_view id, const SkillTable& skills,
                                      Language language);

// "Python (12행), Django (12, 14행)": the skills of a posting whose strongest word is `necessity`,
// in order of first mention, with the lines of all their mentions. Empty where there is none.
[[nodiscard]] std::string SkillsWithLines(const Posting& posting, Necessity necessity,
                                          Language language);

}  // namespace gonggo
