#include "posting/line/sentence_words.h"

#include <algorithm>

namespace gonggo {

std::vector<std::string_view> WordsOfSentence(std::string_view sentence, size_t most) {
  std::vector<std::string_view> words;
  size_t at = 0;
  while (at < sentence.size() && words.size() < most) {
    const size_t end = std::min(sentence.find(' ', at), sentence.size());
    if (end > at) words.push_back(sentence.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace gonggo
