// The words of a sentence, and what stands from one to another of them. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gonggo {

// No more words of a sentence are looked at.
inline constexpr size_t kMostSentenceWords = 60;
[[nodiscard]] std::vector<std::string_view> WordsOfSentence(std::string_view sentence,
                                                            size_t most = kMostSentenceWords);

// From `first` to the end of `last`, which stand in one text.
[[nodiscard]] inline std::string_view Between(std::string_view first, std::string_view last) {
  return {first.begin(), last.end()};
}

}  // namespace gonggo
