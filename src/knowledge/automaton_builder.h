// BuildAutomaton: terms → the double-array Aho–Corasick automaton of knowledge/term_table.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

struct Automaton {
  std::vector<TermState> states;
  std::vector<int32_t> same_surface;  // by term
  std::vector<int32_t> syllables;     // by Hangul syllable; empty if no term begins with one
};

// `folded[i]` is the folded surface (knowledge/term_fold.h) of term i; none may be empty.
[[nodiscard]] Automaton BuildAutomaton(const std::vector<std::string>& folded);

}  // namespace gonggo
