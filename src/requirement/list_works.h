// What a list of examples holds that is no example of a choice: works, and a subject in front of
// its tools. Linear in the members. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "knowledge/list_gap.h"
#include "requirement/lists.h"

namespace gonggo {

// Whether a list that ends in words such as 등, which end at `end`, says what is done rather than
// what one may have: "API 생성, 데이터베이스 설계, 버그 수정 등의 업무". `members` are tokens.
[[nodiscard]] bool AreWorks(const LineView& line, std::span<const size_t> members, uint32_t end);

// Whether the words at `cue`, which end at `end`, lead to one more that is asked for: "Spring, JPA,
// 기타 |Java EE 기술". `last` is the last member.
[[nodiscard]] bool NamesOneMore(const LineView& line, size_t last, uint32_t cue, uint32_t end);

// How many of the first members are a subject that the examples behind 및 are none of: "데이터 분석
// 및 |Python/R 등". gaps[i] is in front of members[i + 1].
[[nodiscard]] size_t SubjectsInFront(const LineView& line, std::span<const size_t> members,
                                     std::span<const ListGap> gaps);

}  // namespace gonggo
