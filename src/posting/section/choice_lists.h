// Choice lists: "다음 각 호의 어느 하나에 해당하는 자", "one or more of the following:", above its
// items.
//
// What only some of these items ask for is asked of nobody by itself: demand/joined_choice.h makes
// one requirement of them, and fact/any_of.h takes neither years nor a degree from one. Linear.
// Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/value/choice_list.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Among requirements, in order: of wishes each counts by itself, whatever stands above them.
// kinds[i] is about line range.begin + i; an item that would state a fact ("학사 이상") becomes a
// requirement.
[[nodiscard]] std::vector<ChoiceList> TakeChoiceLists(std::string_view text,
                                                      const LabelledLines& input, LineRange range,
                                                      std::vector<SectionKind>& kinds);

// How many of what stands below `words` are enough; 0 where they do not speak of that.
[[nodiscard]] uint32_t CountEnoughBelow(std::string_view words);

}  // namespace gonggo
