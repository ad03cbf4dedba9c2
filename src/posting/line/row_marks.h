// RowMarks: what people and sites write between the facts of a row.
//
//   하늘보리 / 서버 개발자 / 판교        서울 강남구 ∙ 경력 3-7년        정규직 | 신입 | 서울
//
// Commas and dashes part words within facts and names as often; who takes them too says so itself.
#pragma once

#include <array>
#include <string_view>

#include "text/byte_set.h"

namespace gonggo {

inline constexpr std::array<std::string_view, 6> kFactMarks = {" / ", " | ",  " · ",
                                                               " ∙ ", " ㆍ ", " • "};

// False of nearly all lines without any of them, at a fraction of what it costs to look for each.
[[nodiscard]] inline bool MayHoldFactMark(std::string_view words) {
  static constexpr ByteSet kOfMarks("/|\xC2\xE2\xE3");  // one byte of each
  return kOfMarks.IsIn(words);
}

}  // namespace gonggo
