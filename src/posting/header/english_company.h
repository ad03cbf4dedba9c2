// EnglishCompany: a company's name in the English sentences of a posting, by what stands around
// capitalised words.
//
// Each function looks at one line of the text, and gives a place in the text. What is found in a
// sentence that only a company has ("At Nimbus, we …") is its name; what is merely the subject of a
// line needs another witness (url_names.h). Linear. Pure; thread-safe.
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"

namespace gonggo {

// "At Nimbus, we build …", "Nimbus is a/an/the/one …" at the beginning of a sentence of `line`, "my
// client Nimbus" anywhere in it.
[[nodiscard]] std::optional<Span> FindEnglishCompany(std::string_view text, Span line);

// "Nimbus tells farmers …": the name at the beginning of `line`; empty where none stands there.
[[nodiscard]] Span FindEnglishSubject(std::string_view text, Span line);

}  // namespace gonggo
