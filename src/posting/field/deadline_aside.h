// DeadlineAside: what stands beside the day until which one may apply: "[3일간, 18:00까지]",
// "(기한 내 도착분에 한함)", "~ 모집완료시". Linear. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

#include "posting/field/written_date.h"

namespace gonggo {

// "12. 10. [3일간, 18:00까지]", "12. 10. (15시 마감)": gives `date`, which has no hour, that of the
// brackets behind it.
void TakeHourInBrackets(std::string_view text, WrittenDate& date);

// `behind`, or nothing where it only reminds of the hour: "[마감시간 엄수]".
[[nodiscard]] std::string_view WithoutReminder(std::string_view behind);

// "(월) ", and signs alone.
[[nodiscard]] bool IsWeekdayOrNothing(std::string_view words);

// "2026년 신규간호사 " before 수시채용: a call of that year, which ends.
[[nodiscard]] bool IsOfYear(std::string_view before);

// Whether a sign such as "~" leads to what begins at `at`.
[[nodiscard]] bool IsBehindRangeSign(std::string_view text, size_t at);

}  // namespace gonggo
