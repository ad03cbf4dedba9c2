// WrapMessage: sentences for a person in lines of a terminal's width, commands in them unbroken.
//
//   No posting matches. To see what can be asked for:
//   gonggo list --facets
//
// A command that is cut by the end of a line can be neither read nor copied. It begins with the
// word "gonggo" and goes on as far as words look like its own: options, ids, paths, quoted words,
// names in capitals, one word of Hangul; it ends where a comma, a full stop or a particle does
// ("gonggo list로"). Only one that is wider than a whole line is broken. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gonggo {

// `columns` and `indent` (of the lines behind the first) as of WrapToWidth. Lines of `text` that
// are short enough, or that begin with a space, stay as they are.
[[nodiscard]] std::string WrapMessage(std::string_view text, size_t columns, size_t indent);

}  // namespace gonggo
