// What a requirement demands, as a person would write it: "Java, Spring · 3년 이상", "택1: Vue.js,
// React".
//
// Made from the values that were read, so that the reader of a page sees what was understood and
// can hold it against the line. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/language.h"
#include "model/posting.h"

namespace gonggo {

// One line for each condition that is more than one thing, and one for all others together; empty
// where nothing was understood. Names of skills come from the posting's mentions.
[[nodiscard]] std::vector<std::string> ConditionLines(const Requirement& requirement,
                                                      const Posting& posting, Language language);

// Of an alternative of kind equivalent: "그에 준하는 역량", or the words of an item of a choice
// that were not understood.
[[nodiscard]] std::string EquivalentWords(const Alternative& equivalent, Language language);

// "3년 이상", "3~5년", "Java 3년 이상"
[[nodiscard]] std::string YearsWords(const YearsStatement& years, const Posting& posting,
                                     Language language);

// The fields of the posting that were read from the requirement's lines (Posting::evidence): of
// "학력 무관" the education. In the order of `show`.
[[nodiscard]] std::vector<std::string_view> FieldsReadFrom(const Requirement& requirement,
                                                           const Posting& posting);

// "기본 정보에 있음: 지원 자격, 학력": what was read from these as fields; empty where nothing was.
[[nodiscard]] std::string FactsWords(const std::vector<const Requirement*>& requirements,
                                     const Posting& posting, Language language);

// Whether nothing at all was understood of the requirement: no condition, no trait and no field.
[[nodiscard]] bool IsNotUnderstood(const Requirement& requirement, const Posting& posting);

struct UnderstoodShare {
  size_t items = 0;           // requirements and wishes
  size_t not_understood = 0;  // of these
};
[[nodiscard]] UnderstoodShare CountUnderstood(const Posting& posting);

}  // namespace gonggo
