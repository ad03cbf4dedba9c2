// A snippet as an indented line below its row, its words marked. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>

#include "model/language.h"
#include "output/style.h"
#include "search/snippet.h"

namespace gonggo {

// "    12행  … *서버를* 운영한 경험": marked by colour, or by asterisks where there is none.
[[nodiscard]] std::string RenderSnippet(const Snippet& snippet, size_t columns, const Style& style,
                                        Language language);

}  // namespace gonggo
