// What stands in brackets before a title: who is looking, or what kind of post it is.
//
// Total; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// Whether "[…]" before a title names who is looking, where nothing else says so: in Hangul, and no
// kind of post, team, field or place ("[신입]", "[플랫폼본부]", "[블록체인]", "[브랜드커머스]"). A
// field may be a part of a name, behind or before something that is no word: "[너울커머스]".
[[nodiscard]] bool IsNameInBrackets(std::string_view name);

}  // namespace gonggo
