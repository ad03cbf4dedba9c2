#include "search/joined_words.h"

#include <utility>

#include "knowledge/skill_names.h"

namespace gonggo {

JoinedWords JoinWords(std::span<const Query> parts, const SkillTable& skills) {
  constexpr size_t kMostWords = 3;
  JoinedWords joined;
  std::string name;
  for (size_t i = 0; i < parts.size() && i < kMostWords; ++i) {
    if (parts[i].kind != QueryKind::kWord) break;
    if (i > 0) name += ' ';
    name += parts[i].text;
    if (i > 0 && SkillNamed(skills, name)) joined = {i + 1, name};
  }
  return joined;
}

}  // namespace gonggo
