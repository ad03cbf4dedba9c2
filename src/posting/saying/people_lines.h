// PeopleLines: where the list of what is asked for has lost its heading and stands at the end of
// the duties.
//
// "- 배차 서버를 운영합니다 / - 자바 경력이 있으신 분 / - 소통에 능하신 분": the last items of the
// duties that all describe a person are requirements. Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/value/labelled_lines.h"

namespace gonggo {

// Whether an item says who is looked for, by what that person has or is ("… 분"); "맡아 주실 분"
// says what there is to do.
[[nodiscard]] bool DescribesPerson(std::string_view item);

// Makes requirements of such items. kinds[i] is about line range.begin + i.
void TellPeople(std::string_view text, const LabelledLines& input, LineRange range,
                std::vector<SectionKind>& kinds);

// Where the first requirement is glued to the last duty, the line is what most of it says. `kinds`
// as above.
void TellBorders(std::string_view text, const LabelledLines& input, LineRange range,
                 std::vector<SectionKind>& kinds);

}  // namespace gonggo
