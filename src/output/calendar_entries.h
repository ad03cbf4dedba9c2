// CalendarEntriesOf: postings and what is done about them → the entries of a calendar.
//
// Deadlines of what was not applied to yet, tests and interviews, days to answer an offer, next
// actions. Notes and people are left out: calendars are shown to others and kept by other
// companies. Nothing depends on the day, so the same library gives the same calendar. Pure;
// thread-safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/language.h"
#include "output/icalendar.h"
#include "store/records.h"

namespace gonggo {

struct CalendarSource {
  TrackedPosting posting;
  int64_t said_at = 0;  // Unix seconds: the last time that the posting or the user changed it
};

[[nodiscard]] std::vector<CalendarEntry> CalendarEntriesOf(std::span<const CalendarSource> sources,
                                                           Language language);

// Whether it is the deadline of a posting, rather than what the user has to do.
[[nodiscard]] bool IsDeadlineEntry(const CalendarEntry& entry);

}  // namespace gonggo
