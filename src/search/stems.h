// Stems: what the forms of an English word are indexed as (engineers, engineering: engin).
//
// By Snowball's stemmer for English (Debian: libstemmer), but for words that it takes for forms of
// others (knowledge/english_stems.yaml), with a cache in front of it, since a few thousand words
// make up most of all postings. Keeps buffers: not thread-safe, one a thread.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace gonggo {

// For many texts, or for a word or two.
enum class StemCache : uint8_t { kLarge, kSmall };

class Stems {
 public:
  explicit Stems(StemCache cache = StemCache::kLarge);

  // `word`: ASCII letters in lower case. Valid until the next call.
  std::string_view StemOf(std::string_view word);

 private:
  struct FreeStemmer {
    void operator()(sb_stemmer* stemmer) const;
  };
  // A word, and how its stem differs from it: `kept` of its bytes, then `added` others (happily:
  // happi). 32 bytes: two to a line of the processor's cache.
  static constexpr size_t kWordBytes = 26;
  static constexpr size_t kAddedBytes = 3;
  struct Slot {
    uint8_t word_size = 0;
    uint8_t kept = 0;
    uint8_t added_size = 0;
    std::array<char, kAddedBytes> added{};
    std::array<char, kWordBytes> word{};
  };
  static_assert(sizeof(Slot) == 32);

  std::string_view Compute(std::string_view word);

  std::unique_ptr<sb_stemmer, FreeStemmer> stemmer_;
  std::vector<Slot> slots_;
  uint32_t slot_bits_;
  std::array<char, kWordBytes + kAddedBytes> stem_{};
};

// The part of `word` that names who does something, where its `stem` is that of the doing:
// "designer" of designers (design); "" for other words. Pure.
[[nodiscard]] std::string_view AgentOf(std::string_view word, std::string_view stem);

}  // namespace gonggo
