#include "automaton_builder.h"

#include <algorithm>
#include <bit>
#include <map>
#include <stdexcept>
#include <string_view>

#include "knowledge/term_fold.h"

namespace gonggo {
namespace {

struct TrieNode {
  std::map<unsigned char, int32_t> children;
  int32_t output = -1;
  int32_t found = -1;
};

// The node that `word` leads to, made where there is none yet.
TrieNode& NodeOf(std::string_view word, std::vector<TrieNode>& trie) {
  int32_t node = 0;
  for (const char c : word) {
    const auto [it, added] = trie[static_cast<size_t>(node)].children.try_emplace(
        static_cast<unsigned char>(c), static_cast<int32_t>(trie.size()));
    node = it->second;
    if (added) trie.emplace_back();
  }
  return trie[static_cast<size_t>(node)];
}

// Of all terms; sets `same` to each term's predecessor of the same surface.
std::vector<TrieNode> BuildTrie(const std::vector<Term>& terms, std::vector<int32_t>& same) {
  std::vector<TrieNode> trie(1);
  for (size_t t = 0; t < terms.size(); ++t) {
    TrieNode& node = NodeOf(FoldTerm(terms[t].surface), trie);
    same[t] = node.output;
    node.output = static_cast<int32_t>(t);
    if (terms[t].place == TermPlace::kAnywhere) node.found = node.output;
  }
  return trie;
}

// Of the kAtEnd terms, read backwards.
std::vector<TrieNode> BuildEndTrie(const std::vector<Term>& terms) {
  std::vector<TrieNode> trie(1);
  for (size_t t = 0; t < terms.size(); ++t) {
    if (terms[t].place != TermPlace::kAtEnd) continue;
    std::string word = FoldTerm(terms[t].surface);
    std::reverse(word.begin(), word.end());
    NodeOf(word, trie).found = static_cast<int32_t>(t);
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

  // Breadth first: what is walked most lies together.
  std::vector<TermState> Place() {
    std::vector<int32_t> queue = {0};
    for (size_t head = 0; head < queue.size(); ++head) {
      const int32_t node = queue[head];
      const auto& children = trie_[static_cast<size_t>(node)].children;
      const auto slot = static_cast<size_t>(slot_of_[static_cast<size_t>(node)]);
      states_[slot].output = trie_[static_cast<size_t>(node)].output;
      states_[slot].found = trie_[static_cast<size_t>(node)].found;
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
        queue.push_back(child);
      }
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

  const std::vector<TrieNode>& trie_;
  std::vector<int32_t> slot_of_;
  std::vector<TermState> states_;
  size_t first_free_ = 1;
};

// The folded character at `at` of a surface, as TermTable sees it, and where the next one begins.
uint32_t NextChar(const std::string& folded, size_t& at) {
  const FoldedChar c = FoldedCharAt(folded, at);
  if (c.code == kNoTermChar) throw std::runtime_error("no surface may begin so: " + folded);
  at += c.size;
  return c.code;
}

int32_t StateBehind(const std::vector<TermState>& states, std::string_view bytes) {
  int32_t state = 0;
  for (const char c : bytes)
    state = states[static_cast<size_t>(state)].base + static_cast<unsigned char>(c);
  return state;
}

// By key: the state behind the first two characters of every kAnywhere term.
std::map<uint32_t, int32_t> Starts(const std::vector<Term>& terms,
                                   const std::vector<TermState>& states) {
  std::map<uint32_t, int32_t> starts;
  for (const Term& term : terms) {
    if (term.place != TermPlace::kAnywhere) continue;
    const std::string folded = FoldTerm(term.surface);
    size_t at = 0;
    const uint32_t first = NextChar(folded, at);
    const uint32_t key =
        at == folded.size() ? TermStartKey(first) : TermStartKey(first, NextChar(folded, at));
    starts[key] = StateBehind(states, std::string_view(folded).substr(0, at));
  }
  return starts;
}

void AddStarts(const std::map<uint32_t, int32_t>& starts, Automaton& automaton) {
  const size_t size = std::bit_ceil(2 * starts.size() + 2);
  const auto bits = static_cast<uint32_t>(std::countr_zero(size));
  automaton.start_bits.assign(kTermStartWords, 0);
  automaton.start_slots.assign(size, {});
  for (const auto& [key, state] : starts) {
    if (key == TermStartKey(key & 0xFFFFU)) automaton.shortest = TermLength::kOneChar;
    const uint32_t hash = TermStartHash(key);
    const uint32_t bit = hash >> (32 - kTermStartBits);
    automaton.start_bits[bit / 64] |= uint64_t{1} << (bit % 64);
    size_t slot = hash >> (32 - bits);
    while (automaton.start_slots[slot].state != 0) slot = (slot + 1) & (size - 1);
    automaton.start_slots[slot] = {key, state};
  }
}

}  // namespace

Automaton BuildAutomaton(const std::vector<Term>& terms) {
  Automaton automaton;
  automaton.same_surface.assign(terms.size(), -1);
  const std::vector<TrieNode> trie = BuildTrie(terms, automaton.same_surface);
  automaton.states = Placer(trie).Place();
  const std::vector<TrieNode> ends = BuildEndTrie(terms);
  if (ends.size() > 1) automaton.end_states = Placer(ends).Place();
  AddStarts(Starts(terms, automaton.states), automaton);
  return automaton;
}

}  // namespace gonggo
