// Character references of HTML: "&amp;" "&#44032;" "&nbsp;" → characters.
//
// Rules: https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state, with the
// names of HTML 4 and the punctuation of HTML 5. A reference that was escaped once too often
// ("&amp;nbsp;") is read as what it was meant to be. Total and linear: what is no reference stays
// as it stands. Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

// Appends `text` to `out` with its references replaced.
void AppendWithoutReferences(std::string_view text, std::string& out);

[[nodiscard]] std::string WithoutReferences(std::string_view text);

}  // namespace gonggo
