// ReadHtmlFragment: HTML without a page around it (a string value of JSON, a CSV cell) → a Document.
//
// In:  UTF-8 HTML as it stands inside a body. Out: its text and blocks, nothing marked as boilerplate,
//      Origin::raw empty. Never fails. Linear. Thread-safe.
#pragma once

#include <string_view>

#include "model/document.h"

namespace gonggo {

[[nodiscard]] Document ReadHtmlFragment(std::string_view utf8);

}  // namespace gonggo
