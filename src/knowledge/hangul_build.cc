#include "knowledge/hangul_build.h"

#include <map>
#include <tuple>

#include "knowledge/double_array.h"
#include "knowledge/hangul_split.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// The two bytes a syllable by which the trie is walked; empty if not all is Hangul.
std::string TrieKey(std::string_view surface) {
  std::string key;
  for (size_t at = 0; at < surface.size();) {
    const DecodedChar c = DecodeChar(surface, at);
    if (!IsHangulSyllable(c.code)) return {};
    key += static_cast<char>(HangulUpper(c.code - kHangulFirst));
    key += static_cast<char>(HangulLower(c.code - kHangulFirst));
    at += c.size;
  }
  return key;
}

struct Meaning {
  uint32_t bits = 0;
  uint8_t base = 0;
  std::string stem;
};

}  // namespace

Result<std::unique_ptr<OwnedHangulWords>> BuildHangulWords(
    const std::vector<HangulSource>& sources) {
  std::map<std::string, Meaning> meanings;  // by key
  for (const HangulSource& source : sources) {
    const std::string key = TrieKey(source.surface);
    if (key.empty() || key.size() > 2 * kMaxHangulWord)
      return Fail(ErrorCode::kInvalidArgument, "no word of Hangul, or too long: " + source.surface);
    Meaning& meaning = meanings[key];
    meaning.bits |= source.bits;
    if (meaning.base == 0) meaning.base = source.base;
    if (meaning.stem.empty()) meaning.stem = source.stem;
  }
  auto owned = std::make_unique<OwnedHangulWords>();
  owned->entries.emplace_back();
  std::map<std::tuple<uint32_t, uint8_t, std::string>, int32_t> entries;
  std::vector<TrieNode> trie(1);
  for (const auto& [key, meaning] : meanings) {
    const auto [it, added] = entries.try_emplace({meaning.bits, meaning.base, meaning.stem},
                                                 static_cast<int32_t>(owned->entries.size()));
    if (added) {
      const std::string& stem = owned->stems.emplace_back(meaning.stem);
      owned->entries.push_back({meaning.bits, meaning.base, stem});
    }
    NodeOf(key, trie).output = it->second;
  }
  const PlacedTrie placed = PlaceTrie(trie);
  for (size_t i = 0; i < placed.states.size(); ++i) {
    const TermState& state = placed.states[i];
    const int32_t output = i < placed.outputs.size() ? placed.outputs[i].output : -1;
    const bool used = state.check >= 0;
    if (owned->states.size() >= UINT16_MAX || state.base() > UINT16_MAX)
      return Fail(ErrorCode::kLimit, "the trie of words outgrows 16 bits");
    owned->states.push_back({static_cast<uint16_t>(state.base()),
                             used ? static_cast<uint16_t>(state.check) : uint16_t{UINT16_MAX},
                             static_cast<uint16_t>(output < 0 ? 0 : output)});
  }
  owned->words = {owned->states, owned->entries};
  return owned;
}

}  // namespace gonggo
