// Facts that stand beside each other in one line, without labels of their own.
//
// "달빛모빌리티 · 서울 강서구 · 경력 4년 이상" below a title is a row of what sites show as tags;
// in "분야 | 인원 | 근무지" the row below says what the one above names. Linear. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The cells of a row of tags: two at least say where, since when or how one is employed, and all
// but one say something of the kind. Empty where the line is none.
[[nodiscard]] std::vector<Span> TagsOf(std::string_view text, const Line& line);

// What sites show below a posting's names: a fact as a tag or behind its label, a row of them, a
// place, what the page counts ("지원자 42명").
[[nodiscard]] bool IsTagLine(std::string_view text, const Line& line);

// "서울 강서구", "판교", "대한민국 서울", "Austin, TX": nothing but where.
[[nodiscard]] bool IsPlaceTag(std::string_view tag);

// "$120k - $150k + equity", beside other facts of a row.
[[nodiscard]] bool IsPayAbroad(std::string_view tag);

// "location" of a tag that is nothing but a place; "" of others, which say themselves what they
// state.
[[nodiscard]] std::string_view FieldOfTag(std::string_view tag);

// The one of a row's tags that states no fact: a company, a position. Empty where all do.
[[nodiscard]] Span NameAmongTags(std::string_view text, const std::vector<Span>& tags);

// The cells that state a field below a row of labels, of the first row below each; in order.
[[nodiscard]] std::vector<StatedCell> CellsBelowLabels(std::string_view text,
                                                       const std::vector<Line>& lines,
                                                       LineRange range);

}  // namespace gonggo
