// PlainForVault: text of a posting → Markdown that shows it and does nothing.
//
// In a vault "<%" runs Templater, a fence of dataviewjs runs scripts, HTML loads what it names,
// "![](…)" fetches from a stranger, "%%" ends a comment (and our marks), "#word" makes a tag,
// "[[…]]" a link. All of these come out as characters. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

// One line; line ends become spaces.
[[nodiscard]] std::string PlainForVault(std::string_view text);

// A name inside of "[[…]]": without the characters that links and file systems refuse.
[[nodiscard]] std::string LinkName(std::string_view name);

}  // namespace gonggo
