// A place that the user sets for a posting, by its address or by its province (decision 83).
//
// Each puts `value` into the posting's location; false, and nothing is changed, where it is none.
// Pure; thread-safe.
#pragma once

#include <string_view>

#include "model/posting.h"

namespace gonggo {

// Any text: the user's words, with the province and district that a posting saying so would be in.
[[nodiscard]] bool SetLocation(std::string_view value, Posting& posting);

// A province by its name or code, or a place in one: 마포구, 성남시 분당구.
[[nodiscard]] bool SetRegion(std::string_view value, Posting& posting);

// Any code that looks as one, which earlier versions took.
[[nodiscard]] bool KeepRegion(std::string_view value, Posting& posting);

}  // namespace gonggo
