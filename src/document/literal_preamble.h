// What stands around the values of a stream: guards, assignments, the beginnings of lines and
// records.
//
// Small scans of the text before a value, for literal_reader.h and embedded_state.h. Linear;
// thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// The size of what keeps a response from being run as a script, and of a BOM: ")]}'," "while(1);".
[[nodiscard]] size_t SkipGuard(std::string_view text);

// The size of "jobs = " or "window.__STATE__ = " before a bracket; 0 where there is none.
[[nodiscard]] size_t SkipAssignment(std::string_view text);

// The size of "key" and ":" and of the blanks between; the whole size where they are not complete.
[[nodiscard]] size_t SkipKey(std::string_view text);

// True if the first two lines that are not blank hold a value each: one value a line.
[[nodiscard]] bool LooksLikeLines(std::string_view text);

// The offset, from `at` on, of a brace that is followed by `first_key` (as in the source; may be
// empty) or stands at the beginning of a line; npos if there is none.
[[nodiscard]] size_t FindRecordStart(std::string_view text, size_t at, std::string_view first_key);

}  // namespace gonggo
