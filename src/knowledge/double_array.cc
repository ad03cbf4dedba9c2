#include "knowledge/double_array.h"

#include <algorithm>
#include <utility>

#include "knowledge/trie_symbol.h"
#include "knowledge/trie_tail.h"

namespace gonggo {
namespace {

// Gives every node of the trie a slot. Children of one node stand at base + symbol; symbols are 1
// at the least, so no child ever takes slot 0, which is the root.
class Placer {
 public:
  explicit Placer(const std::vector<TrieNode>& trie)
      : trie_(trie), symbols_(SymbolsOf(trie)), slot_of_(trie.size(), 0) {
    Grow(2 * symbols_);
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
        base = FindBase(node.children);
        for (const auto& [symbol, child] : node.children) {
          states_[base + symbol].check = static_cast<int32_t>(slot);
          slot_of_[static_cast<size_t>(child)] = static_cast<int32_t>(base + symbol);
          queue.push_back(child);
        }
      }
      const bool ends = node.output >= 0 || node.found >= 0;
      states_[slot].base_and_end = base | (ends ? kEndsTerm : 0);
      if (ends) outputs.emplace_back(slot, TermOutput{node.output, node.found});
    }
    size_t used = states_.size();
    while (used > 1 && states_[used - 1].check < 0) --used;
    states_.resize(used + symbols_ - 1);
    PlacedTrie placed{std::move(states_), std::vector<TermOutput>(used), std::move(tails_)};
    for (const auto& [slot, output] : outputs) placed.outputs[slot] = output;
    return placed;
  }

 private:
  static constexpr uint32_t kEndsTerm = uint32_t{1} << 31U;
  static constexpr uint32_t kHasTail = uint32_t{1} << 30U;

  // More than any symbol; bytes at the least, which are looked for without asking the trie.
  static uint32_t SymbolsOf(const std::vector<TrieNode>& trie) {
    uint32_t symbols = kFirstSyllableSymbol;
    for (const TrieNode& node : trie) {
      if (!node.children.empty()) symbols = std::max(symbols, node.children.rbegin()->first + 1);
    }
    return symbols > kFirstSyllableSymbol ? kTrieSymbols : symbols;
  }

  // The first unused slot from `slot` on. What lies in between is in use for good, so that each way
  // is gone once and shortened behind.
  size_t FreeFrom(size_t slot) {
    size_t end = slot;
    for (; end < states_.size() && states_[end].check >= 0; end = after_[end]) {
      if (after_[end] < states_.size() && states_[after_[end]].check >= 0)
        after_[end] = after_[after_[end]];
    }
    Grow(end + 1);
    return end;
  }

  void Grow(size_t size) {
    if (size <= states_.size()) return;
    states_.resize(size + symbols_);
    for (size_t k = after_.size(); k < states_.size(); ++k)
      after_.push_back(static_cast<uint32_t>(k + 1));
  }

  // Several children rarely find room where the array is nearly full, and looking there again for
  // each node would take the square of their number: the search for them goes on where it got to.
  uint32_t FindBase(const std::map<uint32_t, int32_t>& children) {
    constexpr int kManyTries = 64;
    const uint32_t lowest = children.begin()->first;
    size_t from = lowest + 1;
    if (children.size() > 1) from = std::max(from, crowded_);
    for (int tries = 0;; ++tries) {
      const size_t slot = FreeFrom(from);
      const size_t base = slot - lowest;
      Grow(base + symbols_);
      const bool free = std::all_of(children.begin(), children.end(), [&](const auto& c) {
        return states_[base + c.first].check < 0;
      });
      if (free) {
        if (children.size() > 1 && tries > kManyTries) crowded_ = slot;
        return static_cast<uint32_t>(base);
      }
      from = slot + 1;
    }
  }

  const std::vector<TrieNode>& trie_;
  const uint32_t symbols_;
  std::vector<int32_t> slot_of_;
  std::vector<TermState> states_;
  std::vector<uint8_t> tails_;
  // By slot: one behind it, with none that is unused in between.
  std::vector<uint32_t> after_;
  size_t crowded_ = 1;
};

// The child of `node` for `symbol`, made where there is none yet.
int32_t ChildOf(int32_t node, uint32_t symbol, std::vector<TrieNode>& trie) {
  const auto [it, added] = trie[static_cast<size_t>(node)].children.try_emplace(
      symbol, static_cast<int32_t>(trie.size()));
  const int32_t child = it->second;
  if (added) trie.emplace_back();
  return child;
}

}  // namespace

TrieNode& NodeOf(std::string_view word, std::vector<TrieNode>& trie) {
  int32_t node = 0;
  for (const char c : word) node = ChildOf(node, static_cast<unsigned char>(c), trie);
  return trie[static_cast<size_t>(node)];
}

TrieNode& NodeOfSymbols(std::string_view word, std::vector<TrieNode>& trie) {
  int32_t node = 0;
  for (TrieSymbols symbols(word); !symbols.empty();) node = ChildOf(node, symbols.Next(), trie);
  return trie[static_cast<size_t>(node)];
}

void CutTails(std::vector<TrieNode>& trie) {
  // Children stand behind their parents.
  for (size_t i = trie.size(); i-- > 1;) {
    TrieNode& node = trie[i];
    if (node.children.size() != 1) continue;
    const auto [symbol, at] = *node.children.begin();
    const TrieNode& child = trie[static_cast<size_t>(at)];
    const bool forks = !child.children.empty();
    const bool ends_twice = child.output >= 0 && !child.tail.empty();
    if (forks || ends_twice || child.tail.size() + kSyllableBytes > kMaxTailBytes) continue;
    AppendSymbol(symbol, node.tail);
    node.tail += child.tail;
    node.tail_output = child.tail.empty() ? child.output : child.tail_output;
    node.children.clear();
  }
}

PlacedTrie PlaceTrie(const std::vector<TrieNode>& trie) { return Placer(trie).Place(); }

}  // namespace gonggo
