// BuildAutomaton: terms → the arrays of knowledge/term_table.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "knowledge/double_array.h"
#include "knowledge/term_table.h"

namespace gonggo {

struct Automaton {
  PlacedTrie trie;
  std::vector<int32_t> same_surface;  // by term
  std::vector<uint64_t> start_bits;
  std::vector<TermStart> start_slots;
  PlacedTrie end_trie;
  TermLength shortest = TermLength::kMore;
};

// No surface may be empty but for spaces.
[[nodiscard]] Automaton BuildAutomaton(const std::vector<Term>& terms);

}  // namespace gonggo
