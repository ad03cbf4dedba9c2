// How two neighbouring skills of a line belong together.
//
// Reads past members that nobody knows ("Java, 아무개, Kotlin") and short nouns that belong to a
// member
// ("Cohort 분석, AARRR"), but not past phrases of their own. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/list_gap.h"
#include "requirement/cue.h"

namespace gonggo {

// The text between two skills; the parentheses in it that are not closed again are the caller's.
[[nodiscard]] ListGap ReadJoin(std::string_view text, Span gap, const std::vector<Cue>& cues);

// Whether the text between two skills makes alternatives of what is done with each: "서빙하거나
// 파인튜닝", "써 보셨거나 Kotlin".
[[nodiscard]] bool JoinsVerbs(std::string_view between);

// Whether the words between two tokens say that either is enough: "학위를 소지하거나 6개월",
// "또는".
[[nodiscard]] bool SaysOr(std::string_view between);

// Whether words in `at` end a phrase, so that what follows is about something else.
[[nodiscard]] bool EndsPhrase(const std::vector<Cue>& cues, Span at);

// Whether words in `at` say what a list is, so that a parenthesis behind them is none of its:
// "Oracle, DB2 등(MySQL 경험도 가능)".
[[nodiscard]] bool EndsList(const std::vector<Cue>& cues, Span at);

// Whether the words directly in front of `at` say that a list gives examples, so that `at` is what
// they are examples of: "Zarbo 등 LLM/Agent 프레임워크".
[[nodiscard]] bool EndsWithOpenCue(const std::vector<Cue>& cues, uint32_t at);

// Whether two neighbours are said in one breath: "C/C++".
[[nodiscard]] bool AreOneName(const std::vector<Cue>& cues, Span first, Span second);

// How many are asked for by words directly in front of `at` ("두 가지 이상의 언어"); 1 if none are.
[[nodiscard]] uint32_t CountBefore(const std::vector<Cue>& cues, uint32_t at);

// Whether the first bracket of `text` from `from` on closes one that was opened before it.
[[nodiscard]] bool ClosesFirst(std::string_view text, size_t from);

}  // namespace gonggo
