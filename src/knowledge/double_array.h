// A trie of byte strings, and its form as a double array (Aoe 1989), which a step reads in one
// place.
//
// What the builders of term tables and of skill tables share. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

struct TrieNode {
  std::map<uint32_t, int32_t> children;  // by byte, or by symbol (trie_symbol.h)
  int32_t output = -1;
  int32_t found = -1;
  // The only way on from a node without children: its bytes, and what ends behind them.
  std::string tail;
  int32_t tail_output = -1;
};

// The node that the bytes of `word` lead to from trie[0], made where there is none yet. No byte may
// be 0.
TrieNode& NodeOf(std::string_view word, std::vector<TrieNode>& trie);
// Likewise of its symbols.
TrieNode& NodeOfSymbols(std::string_view word, std::vector<TrieNode>& trie);

// Makes tails of the branches that fork no more and end in one output. Most of a trie of words are
// such branches, and a walk that compares their bytes in a row touches one line of the cache
// instead of one a byte. `found` must be unset.
void CutTails(std::vector<TrieNode>& trie);

// More states than outputs: those behind the last used slot let a step look there unchecked.
struct PlacedTrie {
  std::vector<TermState> states;
  std::vector<TermOutput> outputs;
  std::vector<uint8_t> tails;  // as trie_tail.h has them; none where CutTails was not called

  [[nodiscard]] TermTrie View() const { return {states, outputs}; }
};

[[nodiscard]] PlacedTrie PlaceTrie(const std::vector<TrieNode>& trie);

}  // namespace gonggo
