#include "search/stems.h"

#include <libstemmer.h>

#include <algorithm>
#include <cstring>

#include "knowledge/tables.h"

namespace gonggo {
namespace {

// 256 KB of slots: nine words of ten are found there, and a second-level cache holds them.
constexpr uint32_t kLargeBits = 13;
constexpr uint32_t kSmallBits = 4;
// Shorter words have no endings: "it", "as", "c".
constexpr size_t kShortest = 3;
// No English word is longer; and Snowball takes lengths as int.
constexpr size_t kLongest = 64;

uint32_t HashOf(std::string_view word) {
  uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash * 0x9E3779B1U;  // the upper bits are the well-mixed ones
}

}  // namespace

void Stems::FreeStemmer::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

// Without memory for the stemmer (its only failure) words are their own stems.
Stems::Stems(StemCache cache)
    : stemmer_(sb_stemmer_new("english", "UTF_8")),
      slot_bits_(cache == StemCache::kLarge ? kLargeBits : kSmallBits) {
  slots_.resize(size_t{1} << slot_bits_);
}

std::string_view Stems::Compute(std::string_view word) {
  if (const int32_t own = EnglishStems().FindWhole(word); own >= 0)
    return EnglishStems().terms()[static_cast<size_t>(own)].id;
  if (stemmer_ == nullptr) return word;
  const auto* symbols = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), symbols, static_cast<int>(word.size()));
  if (stem == nullptr) return word;
  return {reinterpret_cast<const char*>(stem),
          static_cast<size_t>(sb_stemmer_length(stemmer_.get()))};
}

std::string_view Stems::StemOf(std::string_view word) {
  if (word.size() < kShortest || word.size() > kLongest) return word;
  if (word.size() > kWordBytes) return Compute(word);
  Slot& slot = slots_[HashOf(word) >> (32U - slot_bits_)];
  if (slot.word_size != word.size() ||
      std::memcmp(slot.word.data(), word.data(), word.size()) != 0) {
    const std::string_view stem = Compute(word);
    const auto same = static_cast<size_t>(
        std::mismatch(stem.begin(), stem.end(), word.begin(), word.end()).first - stem.begin());
    if (stem.size() - same > kAddedBytes) return stem;
    slot.word_size = static_cast<uint8_t>(word.size());
    slot.kept = static_cast<uint8_t>(same);
    slot.added_size = static_cast<uint8_t>(stem.size() - same);
    std::copy(word.begin(), word.end(), slot.word.begin());
    std::copy(stem.begin() + static_cast<std::ptrdiff_t>(same), stem.end(), slot.added.begin());
  }
  if (slot.added_size == 0) return {slot.word.data(), slot.kept};
  std::copy_n(slot.word.begin(), slot.kept, stem_.begin());
  std::copy_n(slot.added.begin(), slot.added_size, stem_.begin() + slot.kept);
  return {stem_.data(), size_t{slot.kept} + slot.added_size};
}

std::string_view AgentOf(std::string_view word, std::string_view stem) {
  const std::string_view one = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
  if (stem.size() >= one.size() || !(one.ends_with("er") || one.ends_with("or"))) return "";
  return EnglishStems().FindWhole(word) >= 0 ? "" : one;
}

}  // namespace gonggo
