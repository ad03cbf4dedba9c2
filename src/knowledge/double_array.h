// A trie of byte strings, and its form as a double array (Aoe 1989), which a step reads in one
// place.
//
// What the builders of term tables and of skill tables share. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

struct TrieNode {
  std::map<unsigned char, int32_t> children;
  int32_t output = -1;
  int32_t found = -1;
};

// The node that `word` leads to from trie[0], made where there is none yet. No byte may be 0.
TrieNode& NodeOf(std::string_view word, std::vector<TrieNode>& trie);

// More states than outputs: those behind the last used slot let a step look there unchecked.
struct PlacedTrie {
  std::vector<TermState> states;
  std::vector<TermOutput> outputs;

  [[nodiscard]] TermTrie View() const { return {states, outputs}; }
};

[[nodiscard]] PlacedTrie PlaceTrie(const std::vector<TrieNode>& trie);

}  // namespace gonggo
