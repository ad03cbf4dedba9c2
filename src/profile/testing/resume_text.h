// TextDocument: a plain or Markdown text as the readers of document/ would give it, for tests of
// layers that may not include them: "#" headings, "- " and "1) " items, "key: value" lines.
#pragma once

#include <string_view>

#include "model/document.h"

namespace gonggo::testing {

[[nodiscard]] Document TextDocument(std::string_view text);

}  // namespace gonggo::testing
