// SaysSomethingElse: lines that hold the words of a heading and are none: a wish, a demand, a
// notice, a duty or a question. Linear in the line. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "model/posting.h"
#include "posting/line/heading_words.h"
#include "posting/line/lines.h"

namespace gonggo {

// `words` are those of lines[i]; `above` is the section that the last heading has opened.
[[nodiscard]] bool SaysSomethingElse(std::string_view text, const std::vector<Line>& lines,
                                     size_t i, const HeadingWords& words,
                                     std::optional<SectionKind> above);

}  // namespace gonggo
