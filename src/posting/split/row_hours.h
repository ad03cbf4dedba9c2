// RowHours: when and how long one works, as notes of one opening a line say it.
//
//   평일 야간 23-07        화목토 10~15시        주12시간        1월~6월        12.7 투입
//
// Linear in the words. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// "평일 야간 23-07", "주말", "주5일 9-6", "3교대".
[[nodiscard]] bool IsHoursOfWork(std::string_view words);

// "3.2~8.31", "1월~6월", "12월 중순~내년 8월": longer than anybody takes applications.
[[nodiscard]] bool IsPeriodOfWork(std::string_view words);

// "6개월", "1년", "12/1부터 출근", "1월 입사", "즉시 투입", "육아휴직대체".
[[nodiscard]] bool IsTermOfWork(std::string_view words);

}  // namespace gonggo
