// UnreadableDocument: the answer to a file that no reader takes.
//
// Names what the file is, by its first bytes, and what to do about it. Pure; thread-safe.
#pragma once

#include <string_view>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

// `head` is the beginning of the file. The document has no text and the diagnostic "unreadable", or
// "image_only" for a picture.
[[nodiscard]] Document UnreadableDocument(std::string_view head, const ReadHint& hint);

}  // namespace gonggo
