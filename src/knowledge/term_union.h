// TermUnion: several tables, the terms of which are found in one pass over a text.
//
// A text is decoded, its pairs of characters hashed and looked up once instead of once a table;
// most pairs begin a term of no table, which one look at the union of the tables' bits tells.
// Immutable; thread-safe.
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
  // The terms of one table that begin with two characters.
  struct Start {
    TermStart start;
    uint32_t table = 0;
    uint32_t next = 0;  // in starts_: of another table, the same characters; 0 where there is none
  };

  void AddStarts(uint32_t table);
  // The slot of `key`, or the empty one where it would stand.
  [[nodiscard]] uint32_t SlotOf(uint32_t key) const;

  std::vector<const TermTable*> tables_;
  std::vector<Start> starts_;  // the first one is none
  std::vector<uint32_t>
      slots_;                // into starts_: open addressing by the hash's upper bits; 2^n slots
  uint32_t slot_shift_ = 0;  // 32 - n
  std::array<uint64_t, kTermStartWords> start_bits_{};  // of all tables
  uint64_t only_bits_ = 0;  // of the terms that are one character, by the low six bits of it
};

}  // namespace gonggo
