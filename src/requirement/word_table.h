// WordTable: a list of words, with what refuses most places of a text at once.
//
// constexpr WordTable kFruit = {"사과", "배", "apple"};
//
// Which characters the words begin and end with is worked out when the product is built. A table is
// meant to be a constant: WordList, which the functions of requirement/scan.h take, only points to
// it. Words are lower case, not empty, and neither begin nor end inside a character.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/byte_class.h"

namespace gonggo {

[[nodiscard]] constexpr bool IsBlankByte(char c) { return c == ' ' || c == '\t'; }

// The bytes of the character at `at` as a number, the first one lowest, ASCII in lower case; of
// what is no character, a single byte.
[[nodiscard]] constexpr uint32_t HeadAt(std::string_view text, size_t at) {
  const auto byte = [text](size_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  const uint32_t lead = byte(at);
  if (lead < 0x80) return static_cast<unsigned char>(LowerAscii(text[at]));
  const size_t left = text.size() - at;
  if (lead < 0xC2 || left < 2) return lead;
  const uint32_t two = lead | byte(at + 1) << 8U;
  if (lead < 0xE0) return two;
  if (left < 3) return lead;
  const uint32_t three = two | byte(at + 2) << 16U;
  if (lead < 0xF0) return three;
  return left < 4 ? lead : three | byte(at + 3) << 24U;
}
// How many bytes that were.
[[nodiscard]] constexpr size_t HeadSize(uint32_t head) {
  return head < 0x100 ? 1 : head < 0x10000 ? 2 : head < 0x1000000 ? 3 : 4;
}
// The last character before `end`, ASCII in lower case, others by their last two bytes.
[[nodiscard]] constexpr uint32_t TailBefore(std::string_view text, size_t end) {
  const auto last = static_cast<unsigned char>(text[end - 1]);
  if (last < 0x80) return static_cast<unsigned char>(LowerAscii(text[end - 1]));
  const uint32_t before = end < 2 ? 0 : static_cast<unsigned char>(text[end - 2]);
  return before | static_cast<uint32_t>(last) << 8U;
}

// Of the last character of a word that may end with blanks.
[[nodiscard]] constexpr uint32_t TailOf(std::string_view word) {
  while (IsBlankByte(word.back())) word.remove_suffix(1);
  return TailBefore(word, word.size());
}

// Fibonacci hashing: the upper bits of the product with 2^32 / golden ratio.
[[nodiscard]] constexpr uint32_t HashOf(uint32_t character, unsigned bits) {
  return (character * 0x9E3779B1U) >> (32U - bits);
}

// A set of characters that may say yes to one that is not in it, and never no to one that is.
class CharMarks {
 public:
  constexpr void Add(uint32_t character) {
    bits_[Slot(character) / 64] |= uint64_t{1} << (Slot(character) % 64);
  }
  [[nodiscard]] constexpr bool MayHave(uint32_t character) const {
    return (bits_[Slot(character) / 64] >> (Slot(character) % 64) & 1U) != 0;
  }

 private:
  static constexpr unsigned kSlotBits = 10;
  static constexpr uint32_t Slot(uint32_t character) { return HashOf(character, kSlotBits); }
  std::array<uint64_t, (size_t{1} << kSlotBits) / 64> bits_{};
};

// A word's first two characters, by which nearly all that don't stand in a text are told.
struct WordHead {
  uint32_t first = 0;
  uint32_t second = 0;  // blanks left out; 0 where there is none
  uint16_t rest = 0;    // where the word goes on
  uint16_t size = 0;    // of the word without blanks at its end
};

[[nodiscard]] constexpr WordHead HeadOf(std::string_view word) {
  while (IsBlankByte(word.back())) word.remove_suffix(1);
  WordHead head;
  head.first = HeadAt(word, 0);
  size_t at = HeadSize(head.first);
  while (at < word.size() && IsBlankByte(word[at])) ++at;
  if (at < word.size()) {
    head.second = HeadAt(word, at);
    at += HeadSize(head.second);
  }
  head.rest = static_cast<uint16_t>(at);
  head.size = static_cast<uint16_t>(word.size());
  return head;
}

// What the words of a table begin and end with.
struct WordEdges {
  std::array<bool, 128> ascii{};  // bytes, of both cases, that a word begins with
  CharMarks first;                // characters outside of ASCII that one begins with
  CharMarks last;                 // characters that one ends with
  CharMarks pairs;                // the first two characters of words, as one
  bool has_short = false;         // whether a word is a single character

  static constexpr unsigned kBits = 6;
  std::array<uint8_t, size_t{1} << kBits> buckets{};  // index + 1, 0 where there is none

  constexpr void Add(const WordHead& word, uint32_t tail) {
    const uint32_t head = word.first;
    if (word.second == 0) has_short = true;
    pairs.Add(PairOf(head, word.second));
    if (head < 0x80) {
      ascii[head] = true;
      if (head >= 'a' && head <= 'z') ascii[head - 32] = true;
    } else {
      first.Add(head);
    }
    last.Add(tail);
  }
  static constexpr uint32_t PairOf(uint32_t head, uint32_t next) { return head * 31U + next; }
  // Whether a word may begin with these two characters, blanks left out.
  [[nodiscard]] constexpr bool MayGoOn(uint32_t head, uint32_t next) const {
    return has_short || pairs.MayHave(PairOf(head, next));
  }

  // The first word in the bucket of those that begin like this.
  [[nodiscard]] constexpr uint8_t& Bucket(uint32_t head) { return buckets[HashOf(head, kBits)]; }
  [[nodiscard]] constexpr uint8_t Bucket(uint32_t head) const {
    return buckets[HashOf(head, kBits)];
  }

  [[nodiscard]] constexpr bool MayBegin(uint32_t head) const {
    return head < 0x80 ? ascii[head] : first.MayHave(head);
  }
  [[nodiscard]] constexpr bool MayEnd(std::string_view text) const {
    return !text.empty() && last.MayHave(TailBefore(text, text.size()));
  }
};

// Whether two words match the same texts: blanks count at the beginning alone.
[[nodiscard]] constexpr bool IsSameWord(std::string_view a, std::string_view b) {
  if (IsBlankByte(a[0]) != IsBlankByte(b[0])) return false;
  size_t i = 0;
  size_t k = 0;
  while (true) {
    while (i < a.size() && IsBlankByte(a[i])) ++i;
    while (k < b.size() && IsBlankByte(b[k])) ++k;
    if (i == a.size() || k == b.size()) return i == a.size() && k == b.size();
    if (a[i++] != b[k++]) return false;
  }
}

// Nowhere defined: the name is what the compiler says of a table that has a word twice.
void AWordStandsTwice();

template <size_t N>
class WordTable {
 public:
  template <typename... Words>
  consteval WordTable(const Words&... words)  // NOLINT(google-explicit-constructor): reads as list
      : words_{std::string_view(words)...} {
    for (size_t i = 0; i < N; ++i) {
      heads_[i] = HeadOf(words_[i]);
      tails_[i] = TailOf(words_[i]);
      edges_.Add(heads_[i], tails_[i]);
    }
    // From the last on, so that each bucket goes up.
    for (size_t i = N; i > 0; --i) {
      uint8_t& first = edges_.Bucket(heads_[i - 1].first);
      for (size_t k = first; k > 0; k = next_[k - 1]) {
        if (IsSameWord(words_[i - 1], words_[k - 1])) AWordStandsTwice();
      }
      next_[i - 1] = first;
      first = static_cast<uint8_t>(i);
    }
  }
  WordTable(const WordTable&) = delete;
  WordTable& operator=(const WordTable&) = delete;

  [[nodiscard]] constexpr const std::string_view* begin() const { return words_.data(); }
  [[nodiscard]] constexpr const std::string_view* end() const { return words_.data() + N; }
  [[nodiscard]] constexpr std::string_view operator[](size_t i) const { return words_[i]; }

 private:
  friend class WordList;
  static_assert(N < 256);
  std::array<std::string_view, N> words_;
  std::array<WordHead, N> heads_{};
  std::array<uint32_t, N> tails_{};
  std::array<uint8_t, N> next_{};  // in the same bucket: index + 1, or 0
  WordEdges edges_;
};

template <typename... Words>
WordTable(const Words&...) -> WordTable<sizeof...(Words)>;

// A WordTable of any size; like a span, it doesn't own the words.
class WordList {
 public:
  constexpr WordList() = default;
  template <size_t N>
  constexpr WordList(const WordTable<N>& table)  // NOLINT(google-explicit-constructor): a view
      : words_(table.words_.data()),
        heads_(table.heads_.data()),
        tails_(table.tails_.data()),
        next_(table.next_.data()),
        edges_(&table.edges_),
        size_(N) {}

  [[nodiscard]] constexpr const std::string_view* begin() const { return words_; }
  [[nodiscard]] constexpr const std::string_view* end() const { return words_ + size_; }
  [[nodiscard]] constexpr size_t size() const { return size_; }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] constexpr std::string_view operator[](size_t i) const { return words_[i]; }

  // What word `i` begins and ends with.
  [[nodiscard]] constexpr const WordHead& Head(size_t i) const { return heads_[i]; }
  [[nodiscard]] constexpr uint32_t Tail(size_t i) const { return tails_[i]; }
  // The next word, if any, that may begin with `head`, in their order: index + 1, 0 where there is
  // none.
  [[nodiscard]] constexpr size_t FirstLike(uint32_t head) const { return edges_->Bucket(head); }
  [[nodiscard]] constexpr size_t NextLike(size_t i) const { return next_[i]; }
  // Only where the list is not empty.
  [[nodiscard]] constexpr const WordEdges& edges() const { return *edges_; }

 private:
  const std::string_view* words_ = nullptr;
  const WordHead* heads_ = nullptr;
  const uint32_t* tails_ = nullptr;
  const uint8_t* next_ = nullptr;
  const WordEdges* edges_ = nullptr;
  size_t size_ = 0;
};

}  // namespace gonggo
