#include "knowledge/automaton_builder.h"

#include <algorithm>
#include <map>

namespace gonggo {
namespace {

struct TrieNode {
  std::map<unsigned char, int32_t> children;
  int32_t output = -1;
};

std::vector<TrieNode> BuildTrie(const std::vector<std::string>& folded,
                                std::vector<int32_t>& same) {
  std::vector<TrieNode> trie(1);
  for (size_t t = 0; t < folded.size(); ++t) {
    int32_t node = 0;
    for (char c : folded[t]) {
      const auto [it, added] = trie[static_cast<size_t>(node)].children.try_emplace(
          static_cast<unsigned char>(c), static_cast<int32_t>(trie.size()));
      node = it->second;
      if (added) trie.emplace_back();
    }
    same[t] = trie[static_cast<size_t>(node)].output;
    trie[static_cast<size_t>(node)].output = static_cast<int32_t>(t);
  }
  return trie;
}

// Gives every node of the trie a slot. Children of one node stand at base + byte; bytes are 1..255,
// so no child ever takes slot 0, which is the root.
class Placer {
 public:
  explicit Placer(const std::vector<TrieNode>& trie) : trie_(trie), slot_of_(trie.size(), 0) {
    states_.resize(512);
    states_[0].check = 0;
  }

  // Breadth first, so that a node's fail state is placed before it.
  std::vector<TermState> Place() {
    std::vector<int32_t> queue = {0};
    for (size_t head = 0; head < queue.size(); ++head) {
      const int32_t node = queue[head];
      const auto& children = trie_[static_cast<size_t>(node)].children;
      const auto slot = static_cast<size_t>(slot_of_[static_cast<size_t>(node)]);
      states_[slot].output = trie_[static_cast<size_t>(node)].output;
      if (children.empty()) {
        states_[slot].base = 0;
        continue;
      }
      const int32_t base = FindBase(children);
      states_[slot].base = base;
      for (const auto& [byte, child] : children) {
        const int32_t at = base + byte;
        states_[static_cast<size_t>(at)].check = static_cast<int32_t>(slot);
        slot_of_[static_cast<size_t>(child)] = at;
        SetFail(static_cast<int32_t>(slot), byte, at);
        queue.push_back(child);
      }
    }
    // Outputs of fail states are known only now.
    for (const int32_t node : queue) {
      if (node == 0) continue;
      TermState& state = states_[static_cast<size_t>(slot_of_[static_cast<size_t>(node)])];
      const TermState& fail = states_[static_cast<size_t>(state.fail)];
      state.next_output = fail.output >= 0 ? state.fail : fail.next_output;
    }
    size_t used = states_.size();
    while (used > 1 && states_[used - 1].check < 0) --used;
    states_.resize(used);
    return std::move(states_);
  }

 private:
  int32_t FindBase(const std::map<unsigned char, int32_t>& children) {
    while (first_free_ < states_.size() && states_[first_free_].check >= 0) ++first_free_;
    const int lowest = children.begin()->first;
    for (int32_t base = std::max<int32_t>(1, static_cast<int32_t>(first_free_) - lowest);; ++base) {
      const auto end = static_cast<size_t>(base) + 256;
      if (end > states_.size()) states_.resize(end + 1024);
      const bool free = std::all_of(children.begin(), children.end(), [&](const auto& c) {
        return states_[static_cast<size_t>(base + c.first)].check < 0;
      });
      if (free) return base;
    }
  }

  void SetFail(int32_t parent, unsigned char byte, int32_t at) {
    if (parent == 0) {
      states_[static_cast<size_t>(at)].fail = 0;
      return;
    }
    int32_t state = parent;
    do {
      state = states_[static_cast<size_t>(state)].fail;
      const int32_t child = states_[static_cast<size_t>(state)].base + byte;
      if (child != at && static_cast<size_t>(child) < states_.size() &&
          states_[static_cast<size_t>(child)].check == state &&
          states_[static_cast<size_t>(state)].base != 0) {
        states_[static_cast<size_t>(at)].fail = child;
        return;
      }
    } while (state != 0);
    states_[static_cast<size_t>(at)].fail = 0;
  }

  const std::vector<TrieNode>& trie_;
  std::vector<int32_t> slot_of_;
  std::vector<TermState> states_;
  size_t first_free_ = 1;
};

// The state that each Hangul syllable leads to from the root.
std::vector<int32_t> RootSyllables(const std::vector<TermState>& states) {
  std::vector<int32_t> syllables(kSyllableCount, 0);
  for (uint32_t i = 0; i < kSyllableCount; ++i) {
    const uint32_t code = kFirstSyllable + i;
    int32_t state = 0;
    for (const uint32_t byte :
         {0xE0U | (code >> 12U), 0x80U | ((code >> 6U) & 0x3FU), 0x80U | (code & 0x3FU)}) {
      const auto child = static_cast<size_t>(states[static_cast<size_t>(state)].base) + byte;
      const bool fits = child < states.size() && states[child].check == state;
      state = fits ? static_cast<int32_t>(child) : -1;
      if (state < 0) break;
    }
    syllables[i] = std::max(state, 0);
  }
  const bool none =
      std::all_of(syllables.begin(), syllables.end(), [](int32_t s) { return s == 0; });
  return none ? std::vector<int32_t>() : syllables;
}

}  // namespace

Automaton BuildAutomaton(const std::vector<std::string>& folded) {
  Automaton automaton;
  automaton.same_surface.assign(folded.size(), -1);
  const std::vector<TrieNode> trie = BuildTrie(folded, automaton.same_surface);
  automaton.states = Placer(trie).Place();
  automaton.syllables = RootSyllables(automaton.states);
  return automaton;
}

}  // namespace gonggo
