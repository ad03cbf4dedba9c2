// Levels of language tests: "TOEIC 800점 이상", "OPIc IH", "JLPT N2" as numbers that can be
// compared. Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/posting.h"

namespace gonggo {

// Higher is better, 1..1000; comparable within one test only. nullopt for no level of that test.
[[nodiscard]] std::optional<int> LanguageLevel(std::string_view test, std::string_view level);

// A level as people write it: "790", "IM2", "N2". The other way round than LanguageLevel.
[[nodiscard]] std::string LevelName(std::string_view test, int level);

// The level that a posting asks for beside the name of a test: `line` is the requirement's text in
// which the alternative's surface stands. nullopt where none is named.
[[nodiscard]] std::optional<int> LevelAsked(const Alternative& test, std::string_view line);

}  // namespace gonggo
