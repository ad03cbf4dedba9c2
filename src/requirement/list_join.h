// How two neighbouring skills of a line belong together, and what the words behind a list say of
// it.
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

struct TailCue {
  bool open = false;
  bool one_of = false;
  uint32_t at_least = 1;
  uint32_t end = 0;        // behind the cue; of a lead, where it begins
  uint32_t cue_begin = 0;  // of a tail: where the first of its cues begins
};

// Whether what is said of a list behind `between` is said of another thing than the one member in
// front of `between`: "Windows| 응용 프로그램 개발 |등", "QA| 업무 및 담당자 |등", "영문|으로 메일
// |등". Not so in "Git| |등", "Figma| 툴 |등", "라이트맵|, 씬 구성 |등".
[[nodiscard]] bool IsSaidOfAnother(std::string_view between);

// "(비동기, 병렬 처리 포함)", "(Figma / Sketch 필수)": what a parenthesis holds is all asked for;
// its list ends at `from`, it closes at `limit`.
[[nodiscard]] bool AllAreMeant(std::string_view text, uint32_t from, uint32_t limit);

// Whether the first bracket of `text` from `from` on closes one that was opened before it.
[[nodiscard]] bool ClosesFirst(std::string_view text, size_t from);

// A parenthesis belongs to its list, so that words for knowing its last member do not end it:
// "(통계 분석, SQL 활용 능력 등)".
enum class Within : uint8_t { kLine, kParentheses };

// What stands behind a list that ends at `from`, before `limit`: "등", "와 같은", "중 하나 이상".
[[nodiscard]] TailCue ReadTail(std::string_view text, uint32_t from, uint32_t limit,
                               const std::vector<Cue>& cues, Within within = Within::kLine);

// The same directly at `from`, behind a parenthesis that the list fills.
[[nodiscard]] TailCue ReadTailAt(std::string_view text, uint32_t from,
                                 const std::vector<Cue>& cues);

// What stands in front of a list that begins at `to`, behind `limit`: "예:", "such as", "one of".
[[nodiscard]] TailCue ReadLead(std::string_view text, uint32_t to, uint32_t limit,
                               const std::vector<Cue>& cues);

}  // namespace gonggo
