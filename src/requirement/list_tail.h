// What the words in front of a list, behind it and at the end of its parenthesis say of it: that
// one is enough, or that they are examples. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "requirement/cue.h"

namespace gonggo {

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

// A parenthesis belongs to its list, so that words for knowing its last member do not end it:
// "(통계 분석, SQL 활용 능력 등)".
enum class Within : uint8_t { kLine, kParentheses };

// What stands behind a list that ends at `from`, before `limit`: "등", "와 같은", "중 하나 이상".
[[nodiscard]] TailCue ReadTail(std::string_view text, uint32_t from, uint32_t limit,
                               const std::vector<Cue>& cues, Within within = Within::kLine);

// The same directly at `from`, behind a parenthesis that the list fills.
[[nodiscard]] TailCue ReadTailAt(std::string_view text, uint32_t from,
                                 const std::vector<Cue>& cues);

// Whether a list that ends at `from` goes on with an alternative that has no name here: "React,
// Vue, or Zorblax", "Java, Kotlin 또는 서버 개발 경험". Looks no further than `limit`.
[[nodiscard]] bool EndsInUnnamedChoice(std::string_view text, uint32_t from, uint32_t limit);

// What stands in front of a list that begins at `to`, behind `limit`: "예:", "such as", "one of".
[[nodiscard]] TailCue ReadLead(std::string_view text, uint32_t to, uint32_t limit,
                               const std::vector<Cue>& cues);

}  // namespace gonggo
