// Levels of language tests: "TOEIC 800점 이상", "OPIc IH", "JLPT N2" as numbers that can be
// compared, and those of languages and of tests that have the CEFR's levels ("Goethe-Zertifikat
// B2"). Pure; thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/posting.h"

namespace gonggo {

// Higher is better, 1..1000; comparable within one test only. nullopt for no level of that test.
// TOEIC Speaking counts in points, whatever its grade is written as; what has no scale of its own
// in those of the CEFR, 1 to 6.
[[nodiscard]] std::optional<int> LanguageLevel(std::string_view test, std::string_view level);

// A level as people write it: "790", "IM2", "N2". The other way round than LanguageLevel.
[[nodiscard]] std::string LevelName(std::string_view test, int level);

// Whether levels of `test`, a test or a language, are those of the CEFR.
[[nodiscard]] bool HasCommonLevels(std::string_view test);

// What a result says of the language: its level of the CEFR, 1 to 6; nullopt where that is not
// known.
[[nodiscard]] std::optional<int> CommonLevel(std::string_view test, std::string_view level);

// Whether a level below the one asked for is near enough to count in part: half of it at least.
[[nodiscard]] constexpr bool IsNearLevel(int shown, int asked) { return 2 * shown >= asked; }

// The level that a posting asks for beside the name of a test: `line` is the requirement's text in
// which the alternative's surface stands. nullopt where none is named.
[[nodiscard]] std::optional<int> LevelAsked(const Alternative& test, std::string_view line);

}  // namespace gonggo
