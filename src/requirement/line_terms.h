// LineTerms: what the tables of words say of one requirement line, found in one pass.
//
// Keeps scratch buffers: not thread-safe; one a thread.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

class LineTerms {
 public:
  // Looks through `words`; what is found is valid until the next call.
  void Find(std::string_view words);

  // Every match of NecessityCues(), in the order of their ends.
  [[nodiscard]] const std::vector<TermMatch>& necessity() const { return found_[kNecessity]; }
  // The longest of Traits(), Degrees() and AlternativeCues(), from left to right.
  [[nodiscard]] const std::vector<TermMatch>& traits() const { return found_[kTraits]; }
  [[nodiscard]] const std::vector<TermMatch>& degrees() const { return found_[kDegrees]; }
  [[nodiscard]] const std::vector<TermMatch>& alternatives() const { return found_[kAlternatives]; }

 private:
  enum Table : size_t { kNecessity, kTraits, kDegrees, kAlternatives, kTables };

  std::array<std::vector<TermMatch>, kTables> found_;
};

}  // namespace gonggo
