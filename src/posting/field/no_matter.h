// FindNoMatter: whether a line says of something that it does not matter, in a list of such things:
// "나이/성별/학력/전공 무관", "학력 및 성별은 무관합니다", "학력/경력 : 무관".
//
// The list is read back from the word that closes it, so that "학력: 대졸, 전공 무관" says it of
// 전공 alone. Linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

// `thing`: "학력", "경력". From the first thing of the list to the end of the closing word.
[[nodiscard]] std::optional<Span> FindNoMatter(std::string_view text, std::string_view thing);

}  // namespace gonggo
