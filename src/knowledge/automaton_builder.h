// BuildAutomaton: terms → the arrays of knowledge/term_table.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

struct Automaton {
  std::vector<TermState> states;
  std::vector<int32_t> same_surface;  // by term
  std::vector<uint64_t> start_bits;
  std::vector<TermStart> start_slots;
  std::vector<TermState> end_states;
  TermLength shortest = TermLength::kMore;
};

// No surface may be empty but for spaces.
[[nodiscard]] Automaton BuildAutomaton(const std::vector<Term>& terms);

}  // namespace gonggo
