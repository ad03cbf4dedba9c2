// How a task begins in running text.
//
// "… the nets on board Paint the hull each spring", "… der Boote Erstellung von Seekarten": a list
// of duties that has lost its lines is told apart by what somebody is told to do, in English by
// verbs, in German by nouns made of verbs. Constant time but for the word in front. Pure;
// thread-safe.
#pragma once

#include <cstddef>
#include <string_view>

namespace gonggo {

// Whether somebody is told to do something at `i`, which begins a word.
[[nodiscard]] bool BeginsTask(std::string_view part, size_t i);

// The same among duties that are told one after another, the last of which begins at `begin`: "the
// Product Design team" and "die kontinuierliche Optimierung" begin none.
[[nodiscard]] bool BeginsNextTask(std::string_view part, size_t begin, size_t i);

}  // namespace gonggo
