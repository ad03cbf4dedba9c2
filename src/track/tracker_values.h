// The stages and dates of other trackers' tables. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/korean_time.h"
#include "track/stage_words.h"

namespace gonggo {

// As ReadStage, and the words of trackers: "Wishlist", "Phone screen", "Offer accepted", "Ghosted"
// (which is 지원 완료 without an answer).
[[nodiscard]] std::optional<StageInput> ReadTrackerStage(std::string_view text);

// As ReadWhen, and "11/03/2026" (month first, unless only the other way makes a date),
// "November 3, 2026 2:00 PM", "3 Nov 2026", "2026-11-03T05:00:00.000Z" (told in Korean time). Of a
// range the first day.
[[nodiscard]] std::optional<KoreanTime> ReadTrackerDate(std::string_view text, Date today);

}  // namespace gonggo
