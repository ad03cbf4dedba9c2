// NamePosition: where in a posting a name stands, and whether it stands there again. Linear in the
// posting. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "posting/value/labelled_lines.h"

namespace gonggo {

// The lines of one posting, which must outlive it.
struct NamePosition {
  std::string_view text;
  const LabelledLines& input;
  LineRange range;

  // Whether nothing is said above `line`.
  [[nodiscard]] bool IsFirstLine(uint32_t line) const;
  // The same but for hashtags.
  [[nodiscard]] bool IsFirstNamed(uint32_t line) const;
  // Whether the posting says the name once more behind it, and not as that of a team.
  [[nodiscard]] bool IsNamedAgain(Span name) const;
  // "Development" above the title, where "Development > Game Programming" says which job it is.
  [[nodiscard]] bool IsCategory(Span name) const;
};

}  // namespace gonggo
