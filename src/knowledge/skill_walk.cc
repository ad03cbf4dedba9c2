#include "knowledge/skill_walk.h"

#include <algorithm>

#include "knowledge/folded_reader.h"
#include "knowledge/trie_tail.h"

namespace gonggo {

void SkillWalk::Add(int32_t first, uint64_t separators, size_t end) {
  for (int32_t s = first; s >= 0; s = table_.same_surface[static_cast<size_t>(s)])
    candidates_.push_back({s, separators, static_cast<uint32_t>(end)});
}

std::span<const SkillCandidate> SkillWalk::At(std::string_view line, uint32_t begin) {
  candidates_.clear();
  const TermState* const states = table_.trie.states.data();
  FoldedReader reader(line, begin);
  int32_t state = 0;
  for (;;) {
    const auto next = static_cast<size_t>(states[state].base() + reader.NextSymbol());
    if (states[next].check != state) break;
    state = static_cast<int32_t>(next);
    const TermState here = states[next];
    if (here.ends_term()) Add(table_.trie.outputs[next].output, reader.separators(), reader.at());
    if (!here.has_tail()) continue;
    const TrieTail tail = TailAt(table_.tails, here.tail());
    const bool same = std::all_of(tail.bytes.begin(), tail.bytes.end(),
                                  [&reader](uint8_t byte) { return reader.Next() == byte; });
    if (same) Add(tail.output, reader.separators(), reader.at());
    break;
  }
  return candidates_;
}

}  // namespace gonggo
