// Necessity: whether an item is required or wished for, by its own words.
//
// "우대", "~이면 좋아요", "a plus" make a wish of it wherever it stands; "필수", "~이 필요해요" a
// requirement. What stands in parentheses is about a part of the item only. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "model/posting.h"

namespace gonggo {

// The necessity that the words of an item state, or `of_section` where they state none.
[[nodiscard]] Necessity ReadNecessity(std::string_view item, Necessity of_section);

// Whether the item as a whole says that it is a wish: "… 경력 우대 (신입 환영)".
[[nodiscard]] bool EndsAsWish(std::string_view item);

}  // namespace gonggo
