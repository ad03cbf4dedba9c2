// TermTable: a compiled list of terms and the automaton that finds them all in one pass.
//
// The tables come from knowledge/*.yaml, checked against their own examples and compiled into
// constant arrays when the product is built (tools/compile_knowledge), so start-up costs nothing.
// Matching ignores ASCII case and spaces ("우대 사항" is found in "우대사항" and the other way
// round). A term whose first (last) character is an ASCII letter or digit matches only where no
// ASCII letter or digit stands before (after) it. Aho–Corasick over bytes as a double-array trie.
// Immutable; thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace gonggo {

struct Term {
  std::string_view surface;
  std::string_view id;     // what the term stands for: "requirements", "KR-11", "bachelor"
  std::string_view value;  // a second word where the table has one (district, tag), else ""
  float weight = 1.0F;
  uint16_t folded_size = 0;  // bytes of the surface without spaces
  bool whole = false;        // matches only if it is the whole text (FindWhole); never in a scan
};

struct TermMatch {
  uint32_t term = 0;  // index into TermTable::terms()
  Span at;            // bytes of the scanned text
};

// One state of the automaton; the fields that a step reads lie in one half cache line.
struct TermState {
  int32_t base = 0;         // the child for byte b stands at base + b, if its `check` is this state
  int32_t check = -1;       // the parent; -1 in an unused slot
  int32_t fail = 0;         // the state to go on with where no child fits
  int32_t output = -1;      // first term that ends here, or -1
  int32_t next_output = 0;  // the next state on the fail path with an output; 0 where there is none
};

// The arrays that the knowledge compiler emits.
struct TermTableData {
  std::span<const Term> terms;
  std::span<const TermState> states;      // state 0 is the root
  std::span<const int32_t> same_surface;  // by term: another term of the same surface, or -1
  // By Hangul syllable (from U+AC00 on): the state that it leads to from the root, 0 where no term
  // begins with it. Empty: no short cut, and the bytes are walked one by one.
  std::span<const int32_t> syllables;
};

// Longest surface, without spaces, in bytes; the knowledge compiler refuses longer ones.
inline constexpr size_t kMaxTermBytes = 128;

inline constexpr uint32_t kFirstSyllable = 0xAC00;
inline constexpr uint32_t kSyllableCount = 11172;

class TermTable {
 public:
  explicit constexpr TermTable(const TermTableData& data) : data_(data) {}

  [[nodiscard]] std::span<const Term> terms() const { return data_.terms; }

  // Appends every match of every term in `text`, in the order of their ends, overlapping ones too.
  void FindAll(std::string_view text, std::vector<TermMatch>& matches) const;

  // Appends the longest matches from left to right, none overlapping another.
  void FindLongest(std::string_view text, std::vector<TermMatch>& matches) const;

  // The first of the terms whose surface is all of `text` (case and spaces aside); `whole` ones
  // too. -1 if none. The others follow by NextSameSurface, which ends with -1.
  [[nodiscard]] int32_t FindWhole(std::string_view text) const;
  [[nodiscard]] int32_t NextSameSurface(int32_t term) const {
    return data_.same_surface[static_cast<size_t>(term)];
  }

 private:
  // The state behind the Hangul syllable of three bytes at `at`.
  [[nodiscard]] int32_t AfterSyllable(int32_t state, std::string_view text, uint32_t at,
                                      uint32_t syllable) const;

  TermTableData data_;
};

}  // namespace gonggo
