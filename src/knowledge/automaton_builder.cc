#include "knowledge/automaton_builder.h"

#include <algorithm>
#include <bit>
#include <map>
#include <stdexcept>
#include <string_view>

#include "knowledge/double_array.h"
#include "knowledge/term_fold.h"

namespace gonggo {
namespace {

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

// The folded character at `at` of a surface, as TermTable sees it, and where the next one begins.
uint32_t NextChar(const std::string& folded, size_t& at) {
  const FoldedChar c = FoldedCharAt(folded, at);
  if (c.code == kNoTermChar) throw std::runtime_error("no surface may begin so: " + folded);
  at += c.size;
  return c.code;
}

int32_t StateBehind(const TermTrie& trie, std::string_view bytes) {
  int32_t state = 0;
  for (const char c : bytes) state = trie.Child(state, static_cast<unsigned char>(c));
  return state;
}

// By key: the first two characters of every kAnywhere term.
std::map<uint32_t, TermStart> Starts(const std::vector<Term>& terms, const TermTrie& trie) {
  std::map<uint32_t, TermStart> starts;
  for (const Term& term : terms) {
    if (term.place != TermPlace::kAnywhere) continue;
    const std::string folded = FoldTerm(term.surface);
    size_t at = 0;
    const uint32_t first = NextChar(folded, at);
    const uint32_t key =
        at == folded.size() ? TermStartKey(first) : TermStartKey(first, NextChar(folded, at));
    TermStart& start = starts[key];
    start.key = key;
    start.state = StateBehind(trie, std::string_view(folded).substr(0, at));
    const auto state = static_cast<size_t>(start.state);
    start.found = trie.outputs[state].found;
    start.base = trie.states[state].base();
    if (at < folded.size()) start.third |= TermThirdBit(FoldedCharAt(folded, at).code);
  }
  return starts;
}

void AddStarts(const std::map<uint32_t, TermStart>& starts, Automaton& automaton) {
  const size_t size = std::bit_ceil(2 * starts.size() + 2);
  const auto bits = static_cast<uint32_t>(std::countr_zero(size));
  automaton.start_bits.assign(kTermStartWords, 0);
  automaton.start_slots.assign(size, {});
  for (const auto& [key, start] : starts) {
    if (key == TermStartKey(key & 0xFFFFU)) automaton.shortest = TermLength::kOneChar;
    const uint32_t hash = TermStartHash(key);
    const uint32_t bit = hash >> (32 - kTermStartBits);
    automaton.start_bits[bit / 64] |= uint64_t{1} << (bit % 64);
    size_t slot = hash >> (32 - bits);
    while (automaton.start_slots[slot].state != 0) slot = (slot + 1) & (size - 1);
    automaton.start_slots[slot] = start;
  }
}

}  // namespace

Automaton BuildAutomaton(const std::vector<Term>& terms) {
  Automaton automaton;
  automaton.same_surface.assign(terms.size(), -1);
  const std::vector<TrieNode> trie = BuildTrie(terms, automaton.same_surface);
  automaton.trie = PlaceTrie(trie);
  const std::vector<TrieNode> ends = BuildEndTrie(terms);
  if (ends.size() > 1) automaton.end_trie = PlaceTrie(ends);
  AddStarts(Starts(terms, automaton.trie.View()), automaton);
  return automaton;
}

}  // namespace gonggo
