// FindLanguageLevel: how well a line says that somebody knows a language that it names, as a level
// of the CEFR: 1 is A1, 6 is C2 (knowledge/language_levels.yaml).
//
// "비즈니스 수준의 영어", "English (C1) and German (B2)", "영어 또는 일본어 능통자" (either at that
// level). A level about another thing ("Java에 능통, 영어 가능") is none. Linear in the line. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

inline constexpr int kHighestLanguageLevel = 6;

struct FoundLanguageLevel {
  int level = 0;
  Span at;  // the words of the level

  friend bool operator==(const FoundLanguageLevel&, const FoundLanguageLevel&) = default;
};

// `language` is where the language's name stands in `line`.
[[nodiscard]] std::optional<FoundLanguageLevel> FindLanguageLevel(std::string_view line,
                                                                  Span language);

// The level that the words stand for by themselves: "C1", "원어민".
[[nodiscard]] std::optional<int> LanguageLevelOf(std::string_view words);

}  // namespace gonggo
