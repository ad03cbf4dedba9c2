// UnreadableDocument: the answer to a file that no reader takes.
//
// Names what the file is, by its first bytes, and what to do about it. Pure; thread-safe.
#pragma once

#include <string_view>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

// `head` is the beginning of the file. The document has no text and the diagnostic "unreadable",
// "image_only" for a picture, or "no_document" for a program, a database, a film or a font: what
// nobody kept as a posting.
[[nodiscard]] Document UnreadableDocument(std::string_view head, const ReadHint& hint);

// Whether that is "no_document".
[[nodiscard]] bool IsNoDocument(std::string_view head);

}  // namespace gonggo
