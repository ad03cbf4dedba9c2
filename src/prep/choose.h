// ChooseQuestions, ChooseConcepts: which of the knowledge's entries are worth a posting's time.
//
// By what the posting asks for (required before wished for before mentioned), gaps before
// strengths, spread over its lines; of what fits equally well it depends on the posting which is
// taken. Nothing is taken that the posting does not name. Pure; thread-safe.
#pragma once

#include <vector>

#include "prep/keys.h"
#include "prep/prep.h"

namespace gonggo {

// What can be prepared for in a week; the seed of this document had fourteen.
inline constexpr size_t kMostQuestions = 24;
inline constexpr size_t kEnoughQuestions = 16;
// Below this many, questions are asked that other postings get as well.
inline constexpr size_t kLeastQuestions = 3;
// A posting that says little is asked about all that it says.
inline constexpr size_t kFewQuestions = 12;
inline constexpr size_t kFewConcepts = 6;
// Of one thing; more than two only where there are not enough otherwise.
inline constexpr size_t kMostQuestionsOfKey = 4;
// Fewer entries than this would be asked of everybody who applies in a field.
inline constexpr size_t kLeastPool = 9;
// Each further question about one thing needs so many more to choose from.
inline constexpr size_t kPoolForEach = 6;
inline constexpr size_t kLeastConceptPool = 5;
inline constexpr size_t kMostConcepts = 12;
inline constexpr size_t kMostConceptsOfKey = 2;

[[nodiscard]] std::vector<PrepQuestion> ChooseQuestions(const Posting& posting,
                                                        const PostingKeys& keys,
                                                        const QuestionTable& table,
                                                        const SkillTable& skills);

// Lines that no question asks about: indexes into Posting::requirements.
struct UnaskedLines {
  std::vector<size_t> required;
  std::vector<size_t> preferred;
};

// Names every required and preferred line that no question's reason names in the first question
// that asks about it (PrepQuestion::also). Returns the others.
[[nodiscard]] UnaskedLines AttachLines(const Posting& posting, const PostingKeys& keys,
                                       std::vector<PrepQuestion>& questions);

[[nodiscard]] std::vector<PrepConcept> ChooseConcepts(const Posting& posting,
                                                      const PostingKeys& keys,
                                                      const QuestionTable& table,
                                                      const SkillTable& skills);

}  // namespace gonggo
