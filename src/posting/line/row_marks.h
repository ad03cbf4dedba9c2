// RowMarks: what people and sites write between the facts of a row.
//
//   하늘보리 / 서버 개발자 / 판교        서울 강남구 ∙ 경력 3-7년        정규직 | 신입 | 서울
//
// Commas and dashes part words within facts and names as often; who takes them too says so itself.
#pragma once

#include <array>
#include <string_view>

namespace gonggo {

inline constexpr std::array<std::string_view, 6> kFactMarks = {" / ", " | ",  " · ",
                                                               " ∙ ", " ㆍ ", " • "};

}  // namespace gonggo
