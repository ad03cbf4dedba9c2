// What is asked of a language model, and what can go wrong: values only.
//
// The model is the user's own choice (any endpoint that speaks OpenAI's chat completions). Nothing
// here is needed by any other part of the program. Values; thread-compatible.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace gonggo {

struct LlmSettings {
  std::string base_url;  // "https://…/v1", without "/chat/completions"
  std::string model;
  std::string api_key;               // empty: none is sent. Never written, never shown
  std::chrono::seconds timeout{60};  // of one request, from its first byte to its last
};

enum class LlmProblem : uint8_t {
  kBadAddress,   // no http(s) address; or a key would go over plain http to another machine
  kUnreachable,  // no connection; `detail` has the reason
  kTimeout,
  kTooLarge,    // more than kMaxAnswerBytes
  kKeyRefused,  // 401, 403
  kTooMany,     // 429
  kHttp,        // any other status that is not 200: `status`
  kNotJson,
  kNotAnAnswer,  // JSON of another kind
};

struct LlmFailure {
  LlmProblem problem = LlmProblem::kUnreachable;
  int status = 0;
  std::string detail;

  friend bool operator==(const LlmFailure&, const LlmFailure&) = default;
};

}  // namespace gonggo
