// Tokens of full-text search, Korean and English: of a posting's text for the index, and of a
// query's words for what they look for in it.
//
// Text → tokens separated by ' ', each at the place behind the one before; one that stands at the
// same place begins with '|' (FTS5_TOKEN_COLOCATED). 백엔드개발자를 → "백엔드 개발자 |개발": Hangul
// is split into nouns (knowledge/hangul_split.h), a noun with its suffix has the noun beside it,
// particles and endings are left out. Latin words are stems (latin_words.h). Where a skill is
// named, "@" and its id stand beside the first token of its name: "k8s |@kubernetes". A token is 1
// to kMaxTokenBytes bytes (but "@…") of letters, digits and + # ., never contains a space, and
// begins with '|' only as said.
//
// Total on any bytes; linear, for anything that stands in one line too. When text gives other
// tokens, raise kParserVersion (model/posting.h): `gonggo reparse` then builds the index of what
// was stored before again. docs/search-tokens.md has what is found by what;
// docs/decisions/0040-search-tokens.md why.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/hangul_split.h"
#include "knowledge/skill_finder.h"
#include "search/latin_words.h"
#include "search/token_memo.h"
#include "text/token_phrase.h"

namespace gonggo {

// What a tokenizer will read: for postings it keeps some 800 KB of what it has seen lately.
enum class TokenizerUse : uint8_t { kPostings, kOneWord };

// Keeps buffers: not thread-safe, one a thread. Allocates nothing once they have grown.
class Tokenizer {
 public:
  // `skills` must outlive the tokenizer.
  explicit Tokenizer(const SkillTable& skills = BuiltInSkills(),
                     TokenizerUse use = TokenizerUse::kPostings)
      : finder_(skills),
        latin_(use == TokenizerUse::kPostings ? StemCache::kLarge : StemCache::kSmall) {
    if (use == TokenizerUse::kPostings) memo_.emplace();
  }

  // Appends the tokens of `text` (UTF-8 in NFC, lines end with LF) to `out`, behind a space if
  // `out` is not empty.
  void Append(std::string_view text, std::string& out);

 private:
  void AppendLine(std::string_view line, std::string& out);
  size_t AppendHangul(std::string_view line, size_t begin, std::string& out);
  void AddSkills(size_t end, size_t begin, std::string& out);

  SkillFinder finder_;
  HangulSplitter splitter_;
  LatinWords latin_;
  std::optional<TokenMemo> memo_;
  // Of the line at hand: its skills, the next of them, whether it has a token yet.
  const std::vector<SkillMatch>* matches_ = nullptr;
  size_t next_match_ = 0;
  size_t line_begin_ = 0;  // in `out`
  std::string names_;
};

// Longer words and phrases are cut: nobody types them, and an index answers a phrase at the cost of
// its length.
inline constexpr size_t kMaxWordBytes = 1024;
inline constexpr size_t kMaxPhraseTokens = 32;

// What a word or a quoted phrase of a query looks for.
struct WordMatch {
  // It matches where any of these does. None has no tokens. Empty for what says nothing ("및",
  // "!"): then it is no condition.
  std::vector<TokenPhrase> any;
  std::optional<std::string> skill;  // id, if the word is a skill's name or alias

  friend bool operator==(const WordMatch&, const WordMatch&) = default;
};

// `word`: as typed, in any normal form. A Hangul word that is in no dictionary matches by prefix:
// of 무지개마켓, which the index may have in one piece, 무지개 finds it.
[[nodiscard]] WordMatch MatchWord(std::string_view word, const SkillTable& skills);

// The same without prefixes.
[[nodiscard]] WordMatch MatchPhrase(std::string_view quoted, const SkillTable& skills);

}  // namespace gonggo
