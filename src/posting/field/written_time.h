// The weekday, time and offset that may follow a written date (written_date.h). Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gonggo {

struct WrittenTime {
  int hour = 0;                       // 0..24
  int minute = 0;                     // 0..59
  std::optional<int> offset_minutes;  // east of Greenwich, if written
  size_t end = 0;
};

// "(목)", " (Thu)", "목요일": the weekday, 0 for Sunday, and its end.
struct WrittenWeekday {
  int weekday = -1;
  size_t end = 0;
};
[[nodiscard]] std::optional<WrittenWeekday> ReadWeekday(std::string_view text, size_t at);

// " 23:59", "T14:59:59.000Z", " 오후 6시 30분", " 18시", ", 6 PM". A bare "6시" could be morning or
// evening and is not read.
[[nodiscard]] std::optional<WrittenTime> ReadTime(std::string_view text, size_t at);

// "HH:MM"
[[nodiscard]] std::string ClockText(const WrittenTime& time);

}  // namespace gonggo
