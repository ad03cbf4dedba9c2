// CounterLine: a line of a page or record that changes by itself, whatever becomes of the posting:
// how many have seen it ("view_count: 501", "조회수 1,204 · 스크랩 12"), when it was fetched
// ("crawled_at: 2026-11-17"), how long ago or how soon something is ("D-7", "3일 전 등록", "2 days
// ago").
//
// By its words alone, all of which must be known, and a number. A number of people sought, a
// deadline or pay is none. Linear. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

[[nodiscard]] bool IsCounterLine(std::string_view line);

}  // namespace gonggo
