// The signs of HTML, of mail and of Markdown.
//
// Each takes UTF-8 text (the beginning of a file or all of it) and is linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "model/document.h"

namespace gonggo {

// A page or a fragment: begins as one, or has tags on most of its lines.
[[nodiscard]] bool LooksHtml(std::string_view text);

// kEml for a header block that only mail has, kMhtml where its body is a saved page.
[[nodiscard]] std::optional<Format> SniffMail(std::string_view text);

// How clear the signs of Markdown are: 0 none, 1 weak (one emphasis or code span), 2 or more clear
// (headings, links, front matter, fences, tables, several emphases).
[[nodiscard]] int MarkdownSigns(std::string_view text);

}  // namespace gonggo
