// Whether a heading may stand at a place inside a paragraph, by the words in front of it, and where
// what follows it begins.
//
// "… of oak Requirements A boat" may, "the requirements of …" and "vergleichbare Qualifikation" may
// not. Constant time but for the word in front. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// A heading begins the text, a sentence, or follows a word that is no part of its own phrase.
[[nodiscard]] bool MayBegin(std::string_view content, size_t begin);

// Whether a heading of these words may. German sentences end with "an", too: "Du packst mit an Dein
// Profil …".
[[nodiscard]] bool HeadingMayBegin(std::string_view content, size_t begin, std::string_view words);

// Whether a sentence ends in front of `begin`.
[[nodiscard]] bool BeginsSentence(std::string_view content, size_t begin);

// Where what follows the heading that ends at `end` begins: behind a colon, a question mark,
// spaces; or npos where nothing begins there ("Responsibilities include …").
[[nodiscard]] size_t ContentBehind(std::string_view content, size_t end);

}  // namespace gonggo
