// SentenceCheck: whether a rephrased sentence says what its original says, and nothing else.
//
// Nothing is asked of whoever wrote it: the same words decide, whatever the model was told or told
// itself. It is refused unless
//   - it is one line of valid UTF-8 in the same language, of much the same length, without markup,
//     links, invisible characters or signs that the original lacks
//   - it names the same skills and numbers, in the same order, each with its unit: none more, none
//     less, so that none can change places
//   - every other word of it stands in the original or is a plain one (knowledge/plain_words.yaml)
//   - it negates as often, is a question if the original is one, and turns nothing into what was
//     done or what somebody can do
// What such a check can't see is who did what to whom where all words are the same.
// Linear. Keeps buffers: one a thread.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "llm/sentence_words.h"

namespace gonggo {

enum class Refusal : uint8_t {
  kNone,
  kForm,      // empty, markup, link, length, signs, no text
  kLanguage,  // another language
  kFact,      // a skill or number is new, gone or elsewhere
  kWord,      // a word that is not in the original
  kMeaning,   // negation, question, past, ability
};
inline constexpr size_t kRefusals = 6;

class SentenceCheck {
 public:
  explicit SentenceCheck(const SkillTable& skills);

  [[nodiscard]] Refusal Check(std::string_view original, std::string_view rephrased);

 private:
  [[nodiscard]] bool IsKnown(const std::string& word, const SentenceWords& original) const;

  SentenceReader reader_;
  std::set<std::string, std::less<>> plain_;
};

}  // namespace gonggo
