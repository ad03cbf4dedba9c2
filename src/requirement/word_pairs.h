// WordPairs: which of several word lists may have a word in a text, found out in one pass.
//
// Asking list by list goes over the text as often as there are lists. Here each two neighbouring
// characters are looked up in a table of what the words of all lists begin with; a list that is
// not named has no word in the text, one that is named may have none either.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "requirement/word_table.h"

namespace gonggo {

class WordPairs {
 public:
  // At most eight lists.
  consteval WordPairs(std::initializer_list<WordList> lists) {
    unsigned bit = 1;
    for (const WordList& list : lists) {
      for (size_t i = 0; i < list.size(); ++i) Add(list.Head(i), bit);
      bit <<= 1U;
    }
  }

  // Bit i stands for list i. Total and linear; the text is taken as FindAnyWord takes it.
  [[nodiscard]] unsigned ListsIn(std::string_view text) const {
    unsigned lists = always_;
    uint32_t before = 0;
    for (size_t i = 0; i < text.size();) {
      if (IsBlankByte(text[i])) {
        ++i;
        continue;
      }
      const uint32_t now = HeadAt(text, i);
      lists |= lists_[Slot(before, now)];
      before = now;
      i += HeadSize(now);
    }
    return lists;
  }

 private:
  static constexpr unsigned kSlotBits = 12;

  static constexpr uint32_t Slot(uint32_t first, uint32_t second) {
    return HashOf(first * 31U + second, kSlotBits);
  }
  constexpr void Add(const WordHead& head, unsigned bit) {
    uint8_t& lists = head.second == 0 ? always_ : lists_[Slot(head.first, head.second)];
    lists = static_cast<uint8_t>(lists | bit);
  }

  std::array<uint8_t, size_t{1} << kSlotBits> lists_{};
  uint8_t always_ = 0;  // those with a word of a single character
};

}  // namespace gonggo
