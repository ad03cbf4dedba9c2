#include "search/stems.h"

#include <libstemmer.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace gonggo {
namespace {

// 64 KB of slots: most words of a posting are found there, and the second-level cache holds them.
constexpr uint32_t kSlotBits = 10;
// Shorter words have no endings: "it", "as", "c".
constexpr size_t kShortest = 3;
// No English word is longer; and Snowball takes lengths as int.
constexpr size_t kLongest = 64;

uint32_t SlotOf(std::string_view word) {
  uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash * 0x9E3779B1U) >> (32U - kSlotBits);
}

}  // namespace

void Stems::FreeStemmer::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

// Without memory for the stemmer (its only failure) words are their own stems.
Stems::Stems() : stemmer_(sb_stemmer_new("english", "UTF_8")), slots_(size_t{1} << kSlotBits) {}

std::string_view Stems::Snowball(std::string_view word) {
  if (stemmer_ == nullptr) return word;
  const auto* symbols = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), symbols, static_cast<int>(word.size()));
  if (stem == nullptr) return word;
  return {reinterpret_cast<const char*>(stem),
          static_cast<size_t>(sb_stemmer_length(stemmer_.get()))};
}

std::string_view Stems::StemOf(std::string_view word) {
  if (word.size() < kShortest || word.size() > kLongest) return word;
  if (word.size() > kCachedBytes) return Snowball(word);
  Slot& slot = slots_[SlotOf(word)];
  const bool known =
      slot.word_size == word.size() && std::memcmp(slot.word.data(), word.data(), word.size()) == 0;
  if (!known) {
    const std::string_view stem = Snowball(word);
    if (stem.size() > kCachedBytes) return stem;
    slot.word_size = static_cast<uint8_t>(word.size());
    slot.stem_size = static_cast<uint8_t>(stem.size());
    std::copy(word.begin(), word.end(), slot.word.begin());
    std::copy(stem.begin(), stem.end(), slot.stem.begin());
  }
  return {slot.stem.data(), slot.stem_size};
}

}  // namespace gonggo
