// Note lines: labels that people write without a colon in short notes.
//
//   가람식품 마케팅
//   ~12/10
//   서울 구로구
//   자격 대졸 이상
//   우대 공모전 수상
//
// In a block of lines that states facts (until when, where, for how much), "자격 대졸 이상" is the
// label 자격 and what it says, "📍 서울 마포구" says where, "due 12/15" until when. Elsewhere
// nothing is touched: in running text such words say something else. The last lines of an opening
// may state several facts each: "강남역 / 연봉 협의". Linear. Pure; thread-safe.
#pragma once

#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// Gives the facts of lines that state several, in order.
std::vector<StatedCell> ReadNoteLines(std::string_view text, std::vector<Line>& lines);

// "자격", of "자격 대졸 이상"; empty where the words begin with no such label.
[[nodiscard]] std::string_view NoteLabelOf(std::string_view words);

// The field that a few words state by themselves, as FactTagOf tells, with places, bare years and
// pay, and behind an emoji: "~12/10", "판교", "3~7년", "💰 회사 내규". "" where they state none.
[[nodiscard]] std::string_view FieldStatedBy(std::string_view words);

// A line that states one fact and nothing else, behind a label or an emoji or without: "~12/10",
// "마감: 상시", "판교", "연봉 4000".
[[nodiscard]] bool StatesOneFact(std::string_view text, const Line& line);

}  // namespace gonggo
