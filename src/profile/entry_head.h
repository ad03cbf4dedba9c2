// Entry heads: the line above a job or project, "물결상점 | 백엔드 개발자 (2022.03 ~ 현재)".
//
// Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "profile/form.h"

namespace gonggo {

enum class EntryKind : uint8_t { kJob, kProject };

// `text` without its period, the parentheses around it and a duration beside it, in parts as
// separators cut it: {"물결상점", "백엔드 개발자"}.
[[nodiscard]] std::vector<std::string> HeadParts(std::string_view text);

// Whether the words are a position rather than the name of a company or project.
[[nodiscard]] bool IsPosition(std::string_view text);

// Whether nothing but a period (and a duration) stands in `text`.
[[nodiscard]] bool IsOnlyPeriod(std::string_view text);

// Puts what a head says where `entry` has nothing yet; what is left over becomes lines.
void TakeHead(const FormText& head, EntryKind kind, FormEntry& entry);

}  // namespace gonggo
