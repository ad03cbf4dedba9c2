// ShowBlocks: a Document's blocks as lines that tests can compare.
//
// "h2 자격요건", "i1 Java", "k 경력 = 3년", "t a | b", "p …", "r" for a rule; record keys "h2! …";
// "~" in front of boilerplate; line ends inside a block as "⏎".
#pragma once

#include <string>

#include "model/document.h"

namespace gonggo {

[[nodiscard]] std::string ShowBlocks(const Document& document);

// Checks what every Document promises: spans inside their lines and on character boundaries, blocks
// in order, every non-blank line in one. Returns what is wrong, or an empty string.
[[nodiscard]] std::string FindBrokenPromise(const Document& document);

}  // namespace gonggo
