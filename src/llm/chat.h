// The words that are sent to a chat model, and its answer's sentences.
//
// Sent are numbered sentences, as JSON inside of a message that is declared to be data. Whatever an
// answer says, only sentences with one of these numbers are taken from it, and each is checked
// (sentence_check.h). Pure; thread-safe.
#pragma once

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "llm/llm.h"

namespace gonggo {

struct NumberedSentence {
  size_t number = 0;
  std::string text;
};

// The body of a request. `language`: "ko" or "en".
[[nodiscard]] std::string ChatRequest(std::string_view model, std::string_view language,
                                      const std::vector<NumberedSentence>& sentences);

// number → sentence, from the answer's body; those that it leaves out are missing. kNotJson and
// kNotAnAnswer as llm.h says; text of the model that is not what was asked for gives no sentence.
[[nodiscard]] std::expected<std::map<size_t, std::string>, LlmFailure> ChatAnswer(
    std::string_view body);

}  // namespace gonggo
