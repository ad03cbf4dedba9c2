// ShellWords: words as a command line that a user copies into a shell takes them. Pure;
// thread-safe.
#pragma once

#include <span>
#include <string>

namespace gonggo {

// {"백엔드", "마감<2026-12-01"} → "백엔드 '마감<2026-12-01'". Control characters are left out: what
// is printed must not act on a terminal.
[[nodiscard]] std::string ShellWords(std::span<const std::string> words);

}  // namespace gonggo
