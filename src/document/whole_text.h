// DecodeWholeText: the beginning that all readers of line-for-line formats share.
//
// Cuts `bytes` at kMaxDocumentBytes ("truncated"), decodes them (charset.h) and normalises. The
// result has text, origin (but its format) and diagnostics, and no blocks. "empty" where nothing is
// in it.
#pragma once

#include <string_view>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] Document DecodeWholeText(std::string_view bytes, const ReadHint& hint);

}  // namespace gonggo
