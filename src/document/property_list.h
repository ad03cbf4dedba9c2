// PropertyList: the two things that Safari keeps in Apple's property lists: a saved page
// (.webarchive, binary) and a link (.webloc, binary or XML).
//
// In: the whole file. Out: the page's HTML with its address in a comment, as browsers write it
// ("<!-- saved from url=(…)… -->"), or a line with the link; empty where the list holds neither, or
// is damaged. Layout: CFBinaryPList.c of https://github.com/apple-oss-distributions/CF. Linear.
// Pure; thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace gonggo {

// By the beginning of a file.
[[nodiscard]] bool IsPropertyList(std::string_view head);

[[nodiscard]] std::string TextOfPropertyList(std::string_view bytes);

}  // namespace gonggo
