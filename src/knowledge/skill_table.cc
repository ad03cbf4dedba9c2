#include "knowledge/skill_table.h"

#include <algorithm>

#include "knowledge/trie_symbol.h"
#include "knowledge/trie_tail.h"

namespace gonggo {

std::optional<uint16_t> SkillTable::FindSkill(std::string_view id) const {
  const auto it = std::lower_bound(
      skills.begin(), skills.end(), id,
      [](const Skill& skill, std::string_view wanted) { return skill.id < wanted; });
  if (it == skills.end() || it->id != id) return std::nullopt;
  return static_cast<uint16_t>(it - skills.begin());
}

int32_t SkillTable::FindSurface(std::string_view folded) const {
  int32_t state = 0;
  for (TrieSymbols symbols(folded); !symbols.empty();) {
    const TermState here = trie.states[static_cast<size_t>(state)];
    if (here.has_tail()) {
      const TrieTail tail = TailAt(tails, here.tail());
      const std::string_view rest = folded.substr(symbols.at());
      const bool same =
          std::equal(tail.bytes.begin(), tail.bytes.end(), rest.begin(), rest.end(),
                     [](uint8_t byte, char c) { return byte == static_cast<unsigned char>(c); });
      return same ? tail.output : -1;
    }
    state = trie.Child(state, symbols.Next());
    if (state < 0) return -1;
  }
  return state == 0 ? -1 : trie.outputs[static_cast<size_t>(state)].output;
}

std::optional<uint16_t> SkillTable::FindFamily(std::string_view id) const {
  const auto it = std::ranges::find(families, id, &SkillFamily::id);
  if (it == families.end()) return std::nullopt;
  return static_cast<uint16_t>(it - families.begin());
}

}  // namespace gonggo
