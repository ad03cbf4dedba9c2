#include "token_targets.h"

#include <algorithm>
#include <string>

#include "properties.h"
#include "search/tokens.h"
#include "text/utf8.h"

namespace gonggo::fuzz {
namespace {

void RequireSoundToken(std::string_view token, bool is_first) {
  const bool beside = token.starts_with('|');
  Require(!(beside && is_first), "the first token stands beside nothing");
  if (beside) token.remove_prefix(1);
  const bool skill = token.starts_with('@');
  if (skill) token.remove_prefix(1);
  Require(!token.empty(), "a token has characters");
  Require(IsValidUtf8(token), "a token is UTF-8");
  Require(token.find_first_of("|@ \n\t\"*^") == std::string_view::npos,
          "a token has nothing that means something to the index");
  if (skill) Require(BuiltInSkills().FindSkill(token).has_value(), "a token with @ is a skill");
}

void RequireSoundTokens(std::string_view tokens) {
  for (size_t begin = 0; begin < tokens.size();) {
    const size_t end = std::min(tokens.find(' ', begin), tokens.size());
    RequireSoundToken(tokens.substr(begin, end - begin), begin == 0);
    begin = end + 1;
  }
  Require(tokens.empty() || tokens.back() != ' ', "no space stands at the end");
}

}  // namespace

void ReadTokens(std::string_view bytes) {
  Tokenizer tokenizer;
  std::string tokens, again;
  tokenizer.Append(bytes, tokens);
  RequireSoundTokens(tokens);
  tokenizer.Append(bytes, again);
  Require(tokens == again, "a second look gives the same tokens");
  for (const WordMatch& match :
       {MatchWord(bytes, BuiltInSkills()), MatchPhrase(bytes, BuiltInSkills())}) {
    for (const TokenPhrase& phrase : match.any) {
      Require(!phrase.tokens.empty(), "a phrase has tokens");
      for (const std::string& token : phrase.tokens) RequireSoundToken(token, true);
    }
    if (match.skill)
      Require(BuiltInSkills().FindSkill(*match.skill).has_value(), "a matched skill exists");
  }
}

}  // namespace gonggo::fuzz
