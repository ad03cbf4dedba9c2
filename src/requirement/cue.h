// Cues: words by which a list says that one of its members is enough, that they are examples, or
// that something of the same worth counts (knowledge/alternatives.yaml). Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "knowledge/term_table.h"

namespace gonggo {

enum class CueKind : uint8_t {
  kOpen,
  kOpenBefore,
  kOneOf,
  kOneOfBefore,
  kEquivalent,
  kStop,
  kStopAtComma,
  kMajor,        // what stands in front of it is a field of study: 통계, 수학 관련 전공
  kDegree,       // a degree of no level: 관련 학위
  kMajorBefore,  // what stands behind it is one: degree in …
  kOneName,      // two skills that are said in one breath: C/C++
  kParts,        // what stands behind it is part of what stands in front: including …
  kDenied,       // what stands in front of it is not asked for: "… 쓰지 않습니다"
  kDenies,       // what stands behind it is not: "you don't need …"
};

struct Cue {
  CueKind kind = CueKind::kOpen;
  uint32_t count = 1;  // kOneOf, kOneOfBefore: how many are asked for
  Span at;             // bytes of the text

  friend bool operator==(const Cue&, const Cue&) = default;
};

// All cues of the longest words, in order. "등" counts as a word of its own only (not in 등록,
// 동등).
[[nodiscard]] std::vector<Cue> FindCues(std::string_view text);
// Appends the same from the longest matches of AlternativeCues() in the text.
void AppendCues(std::string_view text, const std::vector<TermMatch>& matches,
                std::vector<Cue>& cues);

// The first of `cues`, which are in order, that begins at or behind `at`.
[[nodiscard]] std::vector<Cue>::const_iterator FirstCueFrom(const std::vector<Cue>& cues,
                                                            uint32_t at);

}  // namespace gonggo
