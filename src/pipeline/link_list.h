// LinksIn: whether a note is a list of links, and which.
//
// A note is one if there is nothing else to read on it: every line is a link with a few words, or a
// few words. A note that says what a posting asks for, or by when, is a posting. Text and Markdown
// only: other formats have links on every page. Linear. Pure; thread-safe.
#pragma once

#include <string>
#include <vector>

#include "model/document.h"

namespace gonggo {

// In the order of the note, each once; empty if it is no list of links.
[[nodiscard]] std::vector<std::string> LinksIn(const Document& document);

}  // namespace gonggo
