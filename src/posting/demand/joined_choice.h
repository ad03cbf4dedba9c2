// Joined choice: the items of a choice list as one requirement.
//
// "다음 각 호의 어느 하나에 해당하는 자: 학사 이상 / 관련 경력 5년 이상" asks for either. As
// conditions, A or (B and C) is (A or B) and (A or C), as requirement/branches.h does it within a
// line. An item in which nothing was understood may be met all the same, which a résumé cannot
// show: it is an alternative of kind equivalent whose value is model/posting.h's kUnreadItem and
// whose surface its words. "2개 이상" is held against items that are one plain condition each; of
// others one is enough. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/line/lines.h"
#include "posting/value/choice_list.h"

namespace gonggo {

// Clauses of one choice; what would be more leaves out the last conditions of the longest items.
inline constexpr size_t kMostChoiceClauses = 4;

// `requirements` in the order of their lines, of the document's `text`.
void JoinChoices(std::string_view text, const std::vector<Line>& lines,
                 const std::vector<ChoiceList>& choices, std::vector<Requirement>& requirements);

}  // namespace gonggo
