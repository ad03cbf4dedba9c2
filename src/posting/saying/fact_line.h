// Lines that say by themselves what they are, whatever stands around them: facts ("접수기간 : …",
// "( 0명 )", a row of a table), steps of hiring behind their label ("채용절차: 서류 > 면접"), tools
// behind theirs.
//
// Linear in the line. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/line/lines.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The kind of a line that stands in a section of `kind`; nullopt where the line doesn't say it.
[[nodiscard]] std::optional<SectionKind> KindByItself(std::string_view text, const Line& line,
                                                      SectionKind kind);

// "서울 서초구", "정규직", "연봉 4,000만원", "서울 서초구 · 경력 3년" with nothing else: facts that
// ask nobody for anything.
[[nodiscard]] bool AsksNothing(std::string_view text, const Line& line);

// "12월 12일까지 받습니다", "Apply by 10 January": whether words around a day say that applications
// are taken until then.
[[nodiscard]] bool TakesUntil(std::string_view before, std::string_view behind);

// "D-45": how many days are left.
[[nodiscard]] bool IsDayCount(std::string_view content);

// "2026.11.02 ~ 2026.12.17" above or below a count of days: the period of applications.
[[nodiscard]] bool IsPeriodOfDayCount(std::string_view text, const std::vector<Line>& lines,
                                      LineRange range, uint32_t line);

// Whether the day that line `line` is, "2026. 11. 24.", is the one on which the posting was
// announced: it stands between "… 채용 공고" and "… 이사장".
[[nodiscard]] bool IsDayOfNotice(std::string_view text, const std::vector<Line>& lines,
                                 LineRange range, uint32_t line);

}  // namespace gonggo
