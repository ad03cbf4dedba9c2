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

namespace gonggo {

[[nodiscard]] constexpr bool IsBlankByte(char c) { return c == ' ' || c == '\t'; }
[[nodiscard]] constexpr char FoldByte(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// The character at `at` (before `end`) as a number, ASCII in lower case. A character of four bytes
// is known by its first three, any character before a place by its last two; what is cut off gives
// a number that no whole character has.
[[nodiscard]] constexpr uint32_t HeadAt(std::string_view text, size_t at) {
  const auto byte = [text](size_t i) -> uint32_t { return static_cast<unsigned char>(text[i]); };
  if (byte(at) < 0x80) return static_cast<unsigned char>(FoldByte(text[at]));
  if (at + 1 >= text.size()) return byte(at);
  const uint32_t two = byte(at) | byte(at + 1) << 8U;
  return byte(at) < 0xE0 || at + 2 >= text.size() ? two : two | byte(at + 2) << 16U;
}
[[nodiscard]] constexpr uint32_t TailBefore(std::string_view text, size_t end) {
  const auto last = static_cast<unsigned char>(text[end - 1]);
  if (last < 0x80) return static_cast<unsigned char>(FoldByte(text[end - 1]));
  const uint32_t before = end < 2 ? 0 : static_cast<unsigned char>(text[end - 2]);
  return before | static_cast<uint32_t>(last) << 8U;
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
  // Fibonacci hashing: the upper bits of the product with 2^32 / golden ratio.
  static constexpr uint32_t Slot(uint32_t character) {
    return (character * 0x9E3779B1U) >> (32U - kSlotBits);
  }
  std::array<uint64_t, (size_t{1} << kSlotBits) / 64> bits_{};
};

// What the words of a table begin and end with.
struct WordEdges {
  std::array<bool, 128> ascii{};  // bytes, of both cases, that a word begins with
  CharMarks first;                // characters outside of ASCII that one begins with
  CharMarks last;                 // characters that one ends with

  constexpr void Add(std::string_view word) {
    const uint32_t head = HeadAt(word, 0);
    if (head < 0x80) {
      ascii[head] = true;
      if (head >= 'a' && head <= 'z') ascii[head - 32] = true;
    } else {
      first.Add(head);
    }
    while (IsBlankByte(word.back())) word.remove_suffix(1);
    last.Add(TailBefore(word, word.size()));
  }
  [[nodiscard]] constexpr bool MayBegin(uint32_t head) const {
    return head < 0x80 ? ascii[head] : first.MayHave(head);
  }
};

template <size_t N>
class WordTable {
 public:
  template <typename... Words>
  consteval WordTable(const Words&... words)  // NOLINT(google-explicit-constructor): reads as list
      : words_{std::string_view(words)...} {
    for (size_t i = 0; i < N; ++i) {
      heads_[i] = HeadAt(words_[i], 0);
      edges_.Add(words_[i]);
    }
  }
  WordTable(const WordTable&) = delete;
  WordTable& operator=(const WordTable&) = delete;

  [[nodiscard]] constexpr const std::string_view* begin() const { return words_.data(); }
  [[nodiscard]] constexpr const std::string_view* end() const { return words_.data() + N; }
  [[nodiscard]] constexpr std::string_view operator[](size_t i) const { return words_[i]; }

 private:
  friend class WordList;
  std::array<std::string_view, N> words_;
  std::array<uint32_t, N> heads_{};
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
      : words_(table.words_.data()), heads_(table.heads_.data()), edges_(&table.edges_), size_(N) {}

  [[nodiscard]] constexpr const std::string_view* begin() const { return words_; }
  [[nodiscard]] constexpr const std::string_view* end() const { return words_ + size_; }
  [[nodiscard]] constexpr size_t size() const { return size_; }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] constexpr std::string_view operator[](size_t i) const { return words_[i]; }

  // What word `i` begins with.
  [[nodiscard]] constexpr uint32_t Head(size_t i) const { return heads_[i]; }
  // Only where the list is not empty.
  [[nodiscard]] constexpr const WordEdges& edges() const { return *edges_; }

 private:
  const std::string_view* words_ = nullptr;
  const uint32_t* heads_ = nullptr;
  const WordEdges* edges_ = nullptr;
  size_t size_ = 0;
};

}  // namespace gonggo
