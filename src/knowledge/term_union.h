// TermUnion: several tables, the terms of which are found in one pass over a text.
//
// A text is decoded and its pairs of characters hashed once instead of once a table; most pairs
// begin a term of no table, which one look at the union of the tables' bits tells. Immutable;
// thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "knowledge/term_table.h"

namespace gonggo {

class TermUnion {
 public:
  // The tables must outlive the union.
  explicit TermUnion(std::initializer_list<const TermTable*> tables);

  // Sets matches[k] to what the k-th table's FindAll finds in `text`.
  void FindAll(std::string_view text, std::span<std::vector<TermMatch>> matches) const;

 private:
  std::vector<const TermTable*> tables_;
  std::array<uint64_t, kTermStartWords> start_bits_{};  // of all tables
  uint64_t only_bits_ = 0;  // of the terms that are one character, by the low six bits of it
};

}  // namespace gonggo
