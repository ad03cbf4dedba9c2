// Lists of words that a text is held against as it stands, with its case and its spaces: one type
// a way of asking. WholeWords: is the text one of them? EndWords, BeginWords: does it end, begin
// with one? HeldWords: does one stand in it?
//
// Most lists come from knowledge/*_words.yaml (name_words.h, note_words.h …), which the build
// compiles; a short one that only its own code can use stands beside that. The
// tables of knowledge/term_table.h and requirement/word_table.h ignore case and spaces; these
// don't.
//
// Asked of every line and of the pieces of many, of which nearly none holds a word of the list:
// two bytes tell. The words must outlive what is made of them. Immutable; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace gonggo {

// The second and third byte of words, or their last two, as bits: of a syllable these say the most,
// and nearly every text that has no word of the list is told by them.
class EdgeMarks {
 public:
  constexpr void AddBegin(std::string_view word) {
    const Range second = PatternsAt(word, 1);
    const Range third = PatternsAt(word, 2);
    for (uint32_t a = second.begin; a < second.end; ++a) {
      for (uint32_t b = third.begin; b < third.end; ++b) Mark(a << 6U | b);
    }
    short_ = short_ || word.size() < kFewestBytesToBegin;
  }
  constexpr void AddEnd(std::string_view word) {
    // What stands before a word of one byte may be anything.
    const Range before = PatternsAt(word, word.size() > 1 ? word.size() - 2 : 1);
    for (uint32_t a = before.begin; a < before.end; ++a) Mark(a << 6U | Bits(word.back()));
    short_ = short_ || word.size() < kFewestBytesToEnd;
  }

  [[nodiscard]] constexpr bool MayBegin(std::string_view text) const {
    if (text.size() < kFewestBytesToBegin) return short_;
    return IsMarked(Bits(text[1]) << 6U | Bits(text[2]));
  }
  [[nodiscard]] constexpr bool MayEnd(std::string_view text) const {
    if (text.size() < kFewestBytesToEnd) return short_;
    return IsMarked(Bits(text[text.size() - 2]) << 6U | Bits(text.back()));
  }

 private:
  static constexpr uint32_t kPatterns = 64;  // of the bits of a continuation byte
  static constexpr size_t kFewestBytesToBegin = 3;
  static constexpr size_t kFewestBytesToEnd = 2;

  struct Range {
    uint32_t begin = 0;
    uint32_t end = kPatterns;
  };
  // Of the byte `at`; of one that the word does not have, all.
  static constexpr Range PatternsAt(std::string_view word, size_t at) {
    if (at >= word.size()) return {};
    return {Bits(word[at]), Bits(word[at]) + 1};
  }
  static constexpr uint32_t Bits(char c) { return static_cast<unsigned char>(c) & 0x3FU; }
  constexpr void Mark(uint32_t slot) { bits_[slot / 64] |= uint64_t{1} << slot % 64; }
  [[nodiscard]] constexpr bool IsMarked(uint32_t slot) const {
    return (bits_[slot / 64] >> slot % 64 & 1U) != 0;
  }

  std::array<uint64_t, size_t{kPatterns} * kPatterns / 64> bits_{};
  bool short_ = false;  // whether a word has fewer bytes than are looked at
};

class WholeWords {
 public:
  constexpr explicit WholeWords(std::span<const std::string_view> words) : words_(words) {
    for (const std::string_view w : words) marks_.AddEnd(w);
  }

  [[nodiscard]] constexpr bool Is(std::string_view text) const {
    if (!marks_.MayEnd(text)) return false;
    for (const std::string_view w : words_) {
      if (w == text) return true;
    }
    return false;
  }

 private:
  std::span<const std::string_view> words_;
  EdgeMarks marks_;
};

class EndWords {
 public:
  constexpr explicit EndWords(std::span<const std::string_view> words) : words_(words) {
    for (const std::string_view w : words) marks_.AddEnd(w);
  }

  // The first of the list that `text` ends with, which of a compiled list is the longest; "" where
  // it ends with none.
  [[nodiscard]] constexpr std::string_view EndOf(std::string_view text) const {
    if (text.empty() || !marks_.MayEnd(text)) return {};
    for (const std::string_view w : words_) {
      if (w.back() == text.back() && text.ends_with(w)) return w;
    }
    return {};
  }
  [[nodiscard]] constexpr bool Ends(std::string_view text) const { return !EndOf(text).empty(); }
  // `text` before that end: all of it where it ends with none, "" where it is nothing else.
  [[nodiscard]] constexpr std::string_view CutFrom(std::string_view text) const {
    return text.substr(0, text.size() - EndOf(text).size());
  }

 private:
  std::span<const std::string_view> words_;
  EdgeMarks marks_;
};

class BeginWords {
 public:
  constexpr explicit BeginWords(std::span<const std::string_view> words) : words_(words) {
    for (const std::string_view w : words) marks_.AddBegin(w);
  }

  // The first of the list that `text` begins with, which of a compiled list is the longest; ""
  // where it begins with none.
  [[nodiscard]] constexpr std::string_view BeginOf(std::string_view text) const {
    if (text.empty() || !marks_.MayBegin(text)) return {};
    for (const std::string_view w : words_) {
      if (w[0] == text[0] && text.starts_with(w)) return w;
    }
    return {};
  }
  [[nodiscard]] constexpr bool Begins(std::string_view text) const {
    return !BeginOf(text).empty();
  }

 private:
  std::span<const std::string_view> words_;
  EdgeMarks marks_;
};

class HeldWords {
 public:
  constexpr explicit HeldWords(std::span<const std::string_view> words) : begins_(words) {}

  // Where the first of them begins in `text`; npos where none stands in it.
  [[nodiscard]] constexpr size_t FirstIn(std::string_view text) const {
    for (size_t i = 0; i < text.size(); ++i) {
      // Words begin where characters do.
      if ((static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) continue;
      if (begins_.Begins(text.substr(i))) return i;
    }
    return std::string_view::npos;
  }
  [[nodiscard]] constexpr bool StandsIn(std::string_view text) const {
    return FirstIn(text) != std::string_view::npos;
  }

 private:
  BeginWords begins_;
};

}  // namespace gonggo
