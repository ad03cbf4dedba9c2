// FindTestLevel: the result that a line of a résumé gives for a test of a language: "905" of
// "TOEIC 905점", "IH" of "OPIc IH (2023.05)", "6" of "TOEIC Speaking Level 6".
//
// A year or a date is no result, nor is the name of the next test. Linear in the line. Pure;
// thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

// `test` is where the test's name stands in `line`; some names have their level in them ("OPIc
// IH"). nullopt where the line gives none.
[[nodiscard]] std::optional<Span> FindTestLevel(std::string_view line, Span test);

}  // namespace gonggo
