// ParticleAfter: which form of a Korean particle follows a text (은/는, 이/가, 을/를, 과/와,
// 으로/로).
//
// Decided by how the last word is read aloud: Hangul by its last syllable, numbers digit by digit,
// abbreviations (AWS, SQL) by the names of their letters, other Latin words by how Koreans say them
// (title: 타이틀, home: 홈, node: 노드), and %, C++, C# as 퍼센트, 플러스, 샵. Quotes, brackets and
// other signs behind the word are looked through. Words that are read against the rules of spelling
// may come out wrong. Pure; thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

// `pair`: "first/second", the form after a final consonant and the one without. "으로/로" takes the
// second form after ㄹ, too. A view into `pair`. A text without a word counts as ending in a vowel.
[[nodiscard]] std::string_view ParticleAfter(std::string_view text, std::string_view pair);

}  // namespace gonggo
