// ReadText: a plain text file, as pasted → one Document, line for line.
//
// In: the file's bytes in whatever charset. Out: text = the input after normalisation, with as many
// lines as it has; blocks as line_scan.h finds them. A text that is escaped HTML throughout is
// rendered as that (escaped_html.h); an exported chat gives a Document a message (chat_export.h).
// Total; linear. Thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/read.h"
#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::vector<Document> ReadText(std::string_view bytes, const ReadHint& hint);

// The document of a text that is already UTF-8, e.g. a string value of a record: text and blocks
// only, for DocumentBuilder::Embed.
[[nodiscard]] Document ScanText(std::string_view utf8);

}  // namespace gonggo
