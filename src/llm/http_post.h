// PostJson: one POST of JSON, and what came back.
//
// TLS is checked, redirects are not followed, an answer over kMaxAnswerBytes and a server that
// takes longer than the settings say are given up. The API key is sent as "Authorization: Bearer"
// and stands in no error. Proxies are those of the environment, but never for this machine itself.
// Blocks; thread-safe.
#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

#include "llm/llm.h"

namespace gonggo {

// An answer is a few kB: a model may write a tenth of this in the time that it has.
inline constexpr size_t kMaxAnswerBytes = size_t{4} << 20U;

// The body of an answer with status 200.
[[nodiscard]] std::expected<std::string, LlmFailure> PostJson(const LlmSettings& settings,
                                                              std::string_view path,
                                                              const std::string& body);

// kBadAddress where `settings` must not be used.
[[nodiscard]] std::expected<void, LlmFailure> CheckAddress(const LlmSettings& settings);

}  // namespace gonggo
