// Polish: passages → the same passages, with those sentences rephrased that pass the check.
//
// In:  passages of prose; what sends a request and returns the answer's body.
// Out: as many passages. A sentence that the model leaves out or that SentenceCheck refuses stays
// as
//      it was. Where a request fails, everything stays as it was, and nothing more is sent.
// Equal sentences are sent once. Pure but for the sender; thread-compatible.
#pragma once

#include <array>
#include <cstddef>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/skill_table.h"
#include "llm/llm.h"
#include "llm/sentence_check.h"

namespace gonggo {

// Of one request: what models answer in half a minute.
inline constexpr size_t kMostSentencesOfRequest = 40;
// Shorter ones can't get better.
inline constexpr size_t kLeastSentenceBytes = 24;

using ChatSender = std::function<std::expected<std::string, LlmFailure>(const std::string& body)>;

struct PolishTask {
  const std::vector<std::string>& passages;
  std::string_view model;
  std::string_view language;  // "ko" or "en"
};

struct PolishResult {
  std::vector<std::string> passages;
  size_t sentences = 0;  // sent
  size_t changed = 0;
  size_t unanswered = 0;
  std::array<size_t, kRefusals> refused{};  // by Refusal
  std::optional<LlmFailure> failure;

  [[nodiscard]] size_t Refused() const;
};

// How many sentences are sent.
[[nodiscard]] size_t CountSentences(const std::vector<std::string>& passages);

// The bodies that would be sent, in order.
[[nodiscard]] std::vector<std::string> PolishRequests(const PolishTask& task);

[[nodiscard]] PolishResult Polish(const PolishTask& task, const SkillTable& skills,
                                  const ChatSender& send);

}  // namespace gonggo
