#include "knowledge/double_array.h"

#include <algorithm>
#include <utility>

#include "knowledge/trie_tail.h"

namespace gonggo {
namespace {

// Gives every node of the trie a slot. Children of one node stand at base + byte; bytes are 1..255,
// so no child ever takes slot 0, which is the root.
class Placer {
 public:
  explicit Placer(const std::vector<TrieNode>& trie) : trie_(trie), slot_of_(trie.size(), 0) {
    states_.resize(512);
    states_[0].check = 0;
  }

  // Breadth first: what is walked most lies together.
  PlacedTrie Place() {
    std::vector<int32_t> queue = {0};
    std::vector<std::pair<size_t, TermOutput>> outputs;  // by slot
    for (size_t head = 0; head < queue.size(); ++head) {
      const TrieNode& node = trie_[static_cast<size_t>(queue[head])];
      const auto slot = static_cast<size_t>(slot_of_[static_cast<size_t>(queue[head])]);
      uint32_t base = 0;
      if (!node.tail.empty()) {
        base = kHasTail | static_cast<uint32_t>(tails_.size());
        AppendTail(node.tail, node.tail_output, tails_);
      } else if (!node.children.empty()) {
        base = static_cast<uint32_t>(FindBase(node.children));
        for (const auto& [byte, child] : node.children) {
          states_[base + byte].check = static_cast<int32_t>(slot);
          slot_of_[static_cast<size_t>(child)] = static_cast<int32_t>(base + byte);
          queue.push_back(child);
        }
      }
      const bool ends = node.output >= 0 || node.found >= 0;
      states_[slot].base_and_end = base | (ends ? kEndsTerm : 0);
      if (ends) outputs.emplace_back(slot, TermOutput{node.output, node.found});
    }
    size_t used = states_.size();
    while (used > 1 && states_[used - 1].check < 0) --used;
    states_.resize(used + kMaxByte);
    PlacedTrie placed{std::move(states_), std::vector<TermOutput>(used), std::move(tails_)};
    for (const auto& [slot, output] : outputs) placed.outputs[slot] = output;
    return placed;
  }

 private:
  static constexpr uint32_t kEndsTerm = uint32_t{1} << 31U;
  static constexpr uint32_t kHasTail = uint32_t{1} << 30U;
  static constexpr size_t kMaxByte = 255;

  // Several children rarely find room where the array is nearly full, and looking there again for
  // each node would take the square of their number: the search for them goes on where it got to.
  int32_t FindBase(const std::map<unsigned char, int32_t>& children) {
    constexpr int kManyTries = 64;
    while (first_free_ < states_.size() && states_[first_free_].check >= 0) ++first_free_;
    const int32_t lowest = children.begin()->first;
    int32_t base = std::max<int32_t>(1, static_cast<int32_t>(first_free_) - lowest);
    if (children.size() > 1) base = std::max(base, crowded_);
    for (int tries = 0;; ++base, ++tries) {
      const auto end = static_cast<size_t>(base) + 256;
      if (end > states_.size()) states_.resize(end + 1024);
      const bool free = std::all_of(children.begin(), children.end(), [&](const auto& c) {
        return states_[static_cast<size_t>(base + c.first)].check < 0;
      });
      if (!free) continue;
      if (children.size() > 1 && tries > kManyTries) crowded_ = base;
      return base;
    }
  }

  const std::vector<TrieNode>& trie_;
  std::vector<int32_t> slot_of_;
  std::vector<TermState> states_;
  std::vector<uint8_t> tails_;
  size_t first_free_ = 1;
  int32_t crowded_ = 1;
};

}  // namespace

TrieNode& NodeOf(std::string_view word, std::vector<TrieNode>& trie) {
  int32_t node = 0;
  for (const char c : word) {
    const auto [it, added] = trie[static_cast<size_t>(node)].children.try_emplace(
        static_cast<unsigned char>(c), static_cast<int32_t>(trie.size()));
    node = it->second;
    if (added) trie.emplace_back();
  }
  return trie[static_cast<size_t>(node)];
}

void CutTails(std::vector<TrieNode>& trie) {
  // Children stand behind their parents.
  for (size_t i = trie.size(); i-- > 1;) {
    TrieNode& node = trie[i];
    if (node.children.size() != 1) continue;
    const auto [byte, at] = *node.children.begin();
    const TrieNode& child = trie[static_cast<size_t>(at)];
    const bool forks = !child.children.empty();
    const bool ends_twice = child.output >= 0 && !child.tail.empty();
    if (forks || ends_twice || child.tail.size() >= kMaxTailBytes) continue;
    node.tail = static_cast<char>(byte) + child.tail;
    node.tail_output = child.tail.empty() ? child.output : child.tail_output;
    node.children.clear();
  }
}

PlacedTrie PlaceTrie(const std::vector<TrieNode>& trie) { return Placer(trie).Place(); }

}  // namespace gonggo
