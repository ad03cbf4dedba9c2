#include "knowledge/term_starts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace gonggo {
namespace {

using Call = std::tuple<uint32_t, uint32_t, uint32_t, bool>;  // key or code, begin, end, of a pair

// The calls, in order; what no term can begin with is left out.
template <typename Scan>
std::vector<Call> CallsOf(Scan scan) {
  std::vector<Call> calls;
  scan(
      [&calls](uint32_t key, Span at) {
        if (key >> 16U != kNoTermChar && (key & 0xFFFFU) != kNoTermChar)
          calls.emplace_back(key, at.begin, at.end, true);
      },
      [&calls](uint32_t code, Span at) {
        if (code != kNoTermChar) calls.emplace_back(code, at.begin, at.end, false);
      });
  std::sort(calls.begin(), calls.end());
  return calls;
}

TEST(TermStarts, BlocksAgreeWithCharacters) {
  std::array<uint64_t, kTermStartWords> all{};
  all.fill(~uint64_t{0});
  const TermGate gate{all.data(), ~uint64_t{0}};
  const std::vector<std::string> pieces = {"가",
                                           "나다",
                                           "힣",
                                           "a",
                                           "B7",
                                           "word",
                                           " ",
                                           "  ",
                                           "\t",
                                           ".",
                                           "·",
                                           "é",
                                           "😀",
                                           "•",
                                           "한 글",
                                           "x y",
                                           "\xEA",
                                           "\xEA\xB0",
                                           "\x80",
                                           "\xC0",
                                           "\xF0\x9F",
                                           "\xFF",
                                           std::string(1, '\0')};
  std::mt19937 random(17);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    // Most texts are well-formed, as nearly all are that are read.
    const size_t kinds = round % 4 == 0 ? pieces.size() : 16;
    for (size_t n = random() % 100; n > 0; --n) text += pieces[random() % kinds];
    const auto fast = CallsOf([&](auto pair, auto one) {
      ForEachTermStart<TermLength::kOneChar>(text, gate, pair, one);
    });
    const auto slow = CallsOf([&](auto pair, auto one) {
      ForEachTermStartSlowly<TermLength::kOneChar>(text, {}, gate, pair, one);
    });
    ASSERT_EQ(fast, slow) << text;
  }
}

}  // namespace
}  // namespace gonggo
