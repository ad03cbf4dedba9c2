#include "knowledge/latin_run.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace gonggo {
namespace {

bool IsAlnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Byte by byte.
LatinRun RunNaively(const std::string& text, size_t at) {
  LatinRun run;
  for (; at < text.size() && IsAlnum(text[at]); ++at, ++run.size) {
    const char c = text[at];
    const auto folded = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    if (run.size < kRunHeadBytes) run.head |= uint64_t{folded} << (8 * run.size);
  }
  return run;
}

TEST(LatinRun, IsWhatABytewiseOneReads) {
  std::mt19937 random(3);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (size_t n = random() % 24; n > 0; --n)
      text += static_cast<char>(random() % 3 != 0 ? 'A' + random() % 60 : random() % 256);
    for (size_t at = 0; at <= text.size(); ++at) {
      const LatinRun run = LatinRunAt(text, at);
      EXPECT_EQ(run, RunNaively(text, at)) << text << " at " << at;
      for (uint32_t size = 0; size <= run.size; ++size)
        EXPECT_EQ(FirstOf(run, size), RunNaively(text.substr(at, size), 0)) << text << " at " << at;
    }
  }
}

TEST(LatinRun, FollowersAreFoldedCharacters) {
  EXPECT_EQ(FollowerAt("A", 0), uint32_t{'a'});
  EXPECT_EQ(FollowerAt("+", 0), uint32_t{'+'});
  EXPECT_EQ(FollowerAt("가", 0), 0x80B0EAU);
  EXPECT_EQ(FollowerAt("é", 0), 0xA9C3U);
  EXPECT_EQ(FollowerAt("\xEA", 0), 0xEAU);
}

TEST(LatinRun, ASetHoldsWhatWasPutIn) {
  std::vector<uint64_t> set(kLatinRunWords, 0);
  const auto key = [](std::string_view word) {
    return LatinRunKey(LatinRunAt(word, 0), kAnyFollower);
  };
  for (const std::string_view word : {"java", "kubernetes", "r"})
    set[LatinRunWord(key(word))] |= LatinRunMask(key(word));
  for (const std::string_view word : {"Java", "KUBERNETES", "R"})
    EXPECT_TRUE(HasLatinRun(set, key(word))) << word;
  for (const std::string_view word : {"kubernete", "kubernetesX", "s", "jav", ""})
    EXPECT_FALSE(HasLatinRun(set, key(word))) << word;
  EXPECT_FALSE(HasLatinRun(set, DottedKey(key("java"))));
}

}  // namespace
}  // namespace gonggo
