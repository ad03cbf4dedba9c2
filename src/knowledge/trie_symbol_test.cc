#include "knowledge/trie_symbol.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "knowledge/double_array.h"

namespace gonggo {
namespace {

std::vector<uint32_t> SymbolsOf(std::string_view text) {
  std::vector<uint32_t> symbols;
  for (TrieSymbols next(text); !next.empty();) symbols.push_back(next.Next());
  return symbols;
}

TEST(TrieSymbol, EverySyllableIsOneAndComesBack) {
  for (uint32_t symbol = kFirstSyllableSymbol; symbol < kTrieSymbols; ++symbol) {
    std::string text;
    AppendSymbol(symbol, text);
    ASSERT_EQ(text.size(), kSyllableBytes);
    ASSERT_EQ(SyllableSymbol(text.data()), symbol) << text;
  }
}

TEST(TrieSymbol, EverythingElseIsItsBytes) {
  EXPECT_EQ(SymbolsOf("a가b"), (std::vector<uint32_t>{'a', kFirstSyllableSymbol, 'b'}));
  EXPECT_EQ(SymbolsOf("ㄱ").size(), 3U);
  EXPECT_EQ(SymbolsOf("é").size(), 2U);
  // The last syllable, and the first code behind it.
  EXPECT_EQ(SymbolsOf("힣"), (std::vector<uint32_t>{kTrieSymbols - 1}));
  EXPECT_EQ(SymbolsOf("\xED\x9E\xA4").size(), 3U);
  // Cut off, or continued by what continues nothing.
  EXPECT_EQ(SymbolsOf("\xEA\xB0"), (std::vector<uint32_t>{0xEA, 0xB0}));
  EXPECT_EQ(SymbolsOf("\xEA\x30\x80").size(), 3U);
  EXPECT_EQ(SymbolsOf("\xEA\xB0\xC0").size(), 3U);
}

// A word's own path leads to what it stands for, whatever words are beside it.
TEST(DoubleArray, WordsOfSymbolsAreFoundAndNoOthers) {
  std::vector<std::string> words;
  for (uint32_t first = 0; first < 40; ++first) {
    for (uint32_t second = first % 7; second < 300; second += 11) {
      std::string word;
      AppendSymbol(kFirstSyllableSymbol + first * 271, word);
      AppendSymbol(kFirstSyllableSymbol + second * 37, word);
      if (second % 2 == 0) word += "ab";
      words.push_back(word);
    }
  }
  std::vector<TrieNode> trie(1);
  for (size_t i = 0; i < words.size(); ++i)
    NodeOfSymbols(words[i], trie).output = static_cast<int32_t>(i);
  const PlacedTrie placed = PlaceTrie(trie);
  const TermTrie view = placed.View();
  const auto find = [&view](std::string_view word) {
    int32_t state = 0;
    for (TrieSymbols next(word); !next.empty() && state >= 0;)
      state = view.Child(state, next.Next());
    return state <= 0 ? -1 : view.outputs[static_cast<size_t>(state)].output;
  };
  for (size_t i = 0; i < words.size(); ++i)
    EXPECT_EQ(find(words[i]), static_cast<int32_t>(i)) << words[i];
  for (const std::string_view other : {"힣", "가", "가나다", "ab", "a"}) EXPECT_EQ(find(other), -1);
}

}  // namespace
}  // namespace gonggo
