// ReadWhen: a day, or a day and a time, as a user types it.
//
// "2026-11-25", "2026.11.25 14:00", "11/25", "11월 25일 오후 2시 30분", "오늘", "내일 14시",
// "어제", "3일 뒤", "2주 전", "tomorrow 14:00", "+3". A day without its year is the one nearest to
// today. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/korean_time.h"

namespace gonggo {

// nullopt for anything else, and for days that do not exist.
[[nodiscard]] std::optional<KoreanTime> ReadWhen(std::string_view text, Date today);

}  // namespace gonggo
