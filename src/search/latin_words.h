// LatinWords: the tokens of a word of letters and digits that are no Hangul.
//
// Lower case, accents and widths folded (Résumé: resume), English words by their stems, who does
// something with the stem of the doing beside it (designers: designer, beside it design); c++, c#
// and .net with their signs; java17 as java and 17, front-end as front and end, with the whole
// beside the first part; F-2 as f2. Keeps buffers: one a thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "search/stems.h"
#include "text/utf8.h"

namespace gonggo {

// Longer runs of letters are cut: nobody types one, and a token must fit the index's pages.
inline constexpr size_t kMaxTokenBytes = 64;

class LatinWords {
 public:
  explicit LatinWords(StemCache cache = StemCache::kLarge) : stems_(cache) {}

  // Reads the word at `at`, which must be a letter or digit that is no Hangul syllable, or a dot
  // (IsDotNet). Appends its tokens to `out`, each behind a space if `out` is not empty; they may be
  // none. Where the word ends, always behind `at`.
  size_t Append(std::string_view text, size_t at, std::string& out);

 private:
  enum class Kind { kLetters, kDigits, kLettersThenDigits, kMixed };
  struct Run {
    size_t end = 0;        // in the text
    size_t digits_at = 0;  // in the folded word, of kLettersThenDigits
    Kind kind = Kind::kMixed;
  };

  static Run Read(std::string_view text, size_t at, std::string& folded);
  size_t AppendCode(std::string_view text, size_t at, std::string& out);
  static Run ReadAny(std::string_view text, size_t at, std::string& folded);
  void AddWord(std::string_view word, Kind kind, std::string_view mark, std::string& out);
  void AddStem(std::string_view word, std::string& out);

  std::string word_, second_, joined_;
  Stems stems_;
};

// Letters and digits of any script, but for the dots of Hangul, which divide words like ·.
[[nodiscard]] inline bool IsTokenChar(char32_t c) {
  constexpr char32_t kAraea = 0x318D, kAraeaVowel = 0x119E;
  return IsWordChar(c) && c != kAraea && c != kAraeaVowel;
}

// Whether the dot at `at` begins ".NET", alone or as in ASP.NET; a domain (example.net) is none.
[[nodiscard]] bool IsDotNet(std::string_view text, size_t at);

}  // namespace gonggo
