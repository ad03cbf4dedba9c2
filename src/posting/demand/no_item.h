// What stands among the items of a list and is none by itself.
//
// Linear in the text. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// A page's label alone ("경력"), signs without words, a stated absence ("자격증: 없음"), and what
// only leads in to the list ("이런 역량을 가지신 분을 찾습니다", "우대사항은 필수가 아닙니다").
[[nodiscard]] bool AsksForNoItem(std::string_view text);

// Whether an item that ends like `line` goes on below it: with a comma, a particle, an adverb.
[[nodiscard]] bool GoesOnBelow(std::string_view line);

}  // namespace gonggo
