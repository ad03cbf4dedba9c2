// OpeningLines: what single lines say to who tells the openings of a document apart. Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

inline constexpr size_t kLongestOpeningName = 180;  // bytes of a line that names an opening

// Lines without a blank one between them, in order.
[[nodiscard]] std::vector<LineRange> ParagraphsOf(const std::vector<Line>& lines);

// Whether a line may name a company or a title by its shape.
[[nodiscard]] bool MayNameOpening(std::string_view text, const Line& line);

// Below a blank line, or the note's own title that stands right above it ("공고 스크랩!!").
[[nodiscard]] bool BeginsBelowTitle(std::string_view text, const std::vector<Line>& lines,
                                    size_t i);

// "■ 들보리 - 영업" as "■ 하늘보리 - 서버 개발자": both stand behind the same sign.
[[nodiscard]] bool SharesMark(std::string_view text, const Line& a, const Line& b);

// "# 모은 채용 공고", "# 백엔드 공고 정리": a note's own name, above its first posting.
[[nodiscard]] bool HeadsCollection(std::string_view text, const Line& line);

// "회사: 하늘보리", but no record's key.
[[nodiscard]] bool NamesCompanyByLabel(const Line& line);

// The line "하늘보리∙서울 성동구∙신입" above line `i`, as a board begins a page, blank lines
// passed; `i` where none stands there.
[[nodiscard]] uint32_t BoardRowAbove(std::string_view text, const std::vector<Line>& lines,
                                     uint32_t i);

// A link and nothing else.
[[nodiscard]] bool IsBareLink(std::string_view text, const Line& line);

// "마감: 12/31", but not "회사: 하늘보리", which names the posting.
[[nodiscard]] bool StatesFact(const Line& line);

// The first of the lines right above line `i`, no items, headings or rules among them.
[[nodiscard]] size_t BlockBegin(const std::vector<Line>& lines, size_t i);

// "~12/14", "상시", a link: what people write at the end of an opening.
[[nodiscard]] bool ClosesOpening(std::string_view text, const Line& line);

// "10개 기업의 자격 조건 / 우대 사항 분석" is a note's title, and "회사별 자격 조건 / 우대 사항"
// above a list of companies one of its parts.
[[nodiscard]] bool NamesSeveralKinds(std::string_view text, const LabelledLines& input, size_t i);

}  // namespace gonggo
