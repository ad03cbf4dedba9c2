// MatchWord and MatchPhrase of search/tokens.h.
#include <algorithm>
#include <span>

#include "knowledge/skill_fold.h"
#include "knowledge/skill_names.h"
#include "knowledge/tables.h"
#include "search/tokens.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// One place of the tokens, with what stands beside it.
struct Place {
  std::string token;
  std::vector<std::string> beside;
};

std::vector<Place> PlacesOf(std::string_view text, Tokenizer& tokenizer) {
  std::string tokens;
  tokenizer.Append(text, tokens);
  std::vector<Place> places;
  for (size_t begin = 0; begin < tokens.size();) {
    const size_t end = std::min(tokens.find(' ', begin), tokens.size());
    if (tokens[begin] == '|' && !places.empty()) {
      places.back().beside.push_back(tokens.substr(begin + 1, end - begin - 1));
    } else {
      places.push_back({tokens.substr(begin, end - begin), {}});
    }
    begin = end + 1;
  }
  return places;
}

// The syllables of `token` as the splitter takes them; empty if it has anything else, or too many.
std::vector<uint16_t> SyllablesOf(std::string_view token) {
  std::vector<uint16_t> run;
  for (size_t at = 0; at < token.size();) {
    const DecodedChar c = DecodeChar(token, at);
    if (!IsHangulSyllable(c.code) || run.size() == kMaxHangulRun) return {};
    run.push_back(static_cast<uint16_t>(c.code - kHangulFirst));
    at += c.size;
  }
  return run;
}

// Whether `token` is Hangul that is in no dictionary. One syllable as a prefix would match too
// much.
bool IsUnknownHangul(std::string_view token) {
  const std::vector<uint16_t> run = SyllablesOf(token);
  if (run.size() < 2) return false;
  HangulSplitter splitter;
  // A verb's stem (키우) is known, but no word by itself.
  const auto& entries = splitter.words().entries;
  if (std::any_of(entries.begin(), entries.end(),
                  [token](const HangulEntry& entry) { return entry.stem == token; })) {
    return false;
  }
  return splitter.Split(run, HangulBefore::kSpace).front().kind == HangulPieceKind::kUnknown;
}

const std::string* SkillBeside(const Place& place) {
  const auto it = std::find_if(place.beside.begin(), place.beside.end(),
                               [](const std::string& token) { return token.front() == '@'; });
  return it == place.beside.end() ? nullptr : &*it;
}

void AddPhrase(TokenPhrase phrase, std::vector<TokenPhrase>& any) {
  if (phrase.tokens.empty() || std::find(any.begin(), any.end(), phrase) != any.end()) return;
  any.push_back(std::move(phrase));
}

TokenPhrase PhraseOf(const std::vector<Place>& places) {
  TokenPhrase phrase;
  for (const Place& place : places) phrase.tokens.push_back(place.token);
  return phrase;
}

// The word as it stands, and as one where it has a hyphen.
void AddLiteral(const std::vector<Place>& places, std::vector<TokenPhrase>& any) {
  AddPhrase(PhraseOf(places), any);
  if (places.size() != 2) return;
  for (const std::string& beside : places[0].beside) {
    if (beside.front() != '@' && beside.size() > places[0].token.size())
      AddPhrase({{beside}, false}, any);
  }
}

// The spellings of a word that has several, as tokens, and which of them have one id.
struct Spelling {
  std::string_view id;
  TokenPhrase phrase;
};
std::vector<Spelling> Spellings(Tokenizer& tokenizer) {
  std::vector<Spelling> spellings;
  for (const Term& term : SameWords().terms())
    spellings.push_back({term.id, PhraseOf(PlacesOf(term.surface, tokenizer))});
  return spellings;
}

// The longest of the spellings that stands at `at` of `tokens`; nullptr if none does.
const Spelling* SpellingAt(std::span<const std::string> tokens, const std::vector<Spelling>& all) {
  const Spelling* longest = nullptr;
  for (const Spelling& spelling : all) {
    const std::vector<std::string>& own = spelling.phrase.tokens;
    if (own.size() > tokens.size() || !std::ranges::equal(own, tokens.first(own.size()))) continue;
    if (longest == nullptr || own.size() > longest->phrase.tokens.size()) longest = &spelling;
  }
  return longest;
}

// `phrase` with the other spellings of its first word that has any: 백앤드개발자 for 백엔드개발자.
void AddSpellings(const TokenPhrase& phrase, const std::vector<Spelling>& spellings,
                  std::vector<TokenPhrase>& any) {
  for (size_t at = 0; at < phrase.tokens.size(); ++at) {
    const Spelling* known = SpellingAt(std::span(phrase.tokens).subspan(at), spellings);
    if (known == nullptr) continue;
    const auto begin = phrase.tokens.begin() + static_cast<ptrdiff_t>(at);
    const auto end = begin + static_cast<ptrdiff_t>(known->phrase.tokens.size());
    for (const Spelling& other : spellings) {
      if (other.id != known->id) continue;
      TokenPhrase changed;
      changed.tokens.assign(phrase.tokens.begin(), begin);
      changed.tokens.insert(changed.tokens.end(), other.phrase.tokens.begin(),
                            other.phrase.tokens.end());
      changed.tokens.insert(changed.tokens.end(), end, phrase.tokens.end());
      AddPhrase(std::move(changed), any);
    }
    return;
  }
}

// The word with the ids of skills for their names: 자바개발자 finds "Java 개발자".
void AddWithSkills(const std::vector<Place>& places, std::vector<TokenPhrase>& any) {
  TokenPhrase phrase;
  for (const Place& place : places) {
    const std::string* skill = SkillBeside(place);
    phrase.tokens.push_back(skill != nullptr ? *skill : place.token);
  }
  AddPhrase(std::move(phrase), any);
}

// Skills that are named after `skill` and take it along: Spring Boot for Spring.
void AddNamedAfter(const SkillTable& skills, uint16_t skill, std::vector<TokenPhrase>& any) {
  const std::string_view name = skills.skills[skill].name;
  for (const Skill& other : skills.skills) {
    if (other.name.size() <= name.size() + 1 || !other.name.starts_with(name) ||
        !IsSkillSeparator(other.name[name.size()])) {
      continue;
    }
    if (std::find(other.implies.begin(), other.implies.end(), skill) != other.implies.end())
      AddPhrase({{'@' + std::string(other.id)}, false}, any);
  }
}

// Names of `skill` that mean it anywhere, but are no skill in some places: Machine Learning Team.
void AddPlainNames(const SkillTable& skills, uint16_t skill, Tokenizer& tokenizer,
                   std::vector<TokenPhrase>& any) {
  for (const SkillSurface& surface : skills.surfaces) {
    if (surface.skill != skill || surface.guard < 0 || surface.exact) continue;
    const SkillGuard& guard = skills.guards[static_cast<size_t>(surface.guard)];
    if (!guard.near.empty() || guard.beside) continue;
    AddPhrase(PhraseOf(PlacesOf(surface.text, tokenizer)), any);
  }
}

WordMatch Match(std::string_view typed, const SkillTable& skills) {
  const std::string text = NormalizeText(
      typed.substr(0, CharBoundaryBefore(typed, std::min(typed.size(), kMaxWordBytes))));
  Tokenizer tokenizer(skills, TokenizerUse::kOneWord);
  std::vector<Place> places = PlacesOf(text, tokenizer);
  if (places.size() > kMaxPhraseTokens) places.resize(kMaxPhraseTokens);
  WordMatch match;
  AddLiteral(places, match.any);
  const std::vector<Spelling> spellings = Spellings(tokenizer);
  for (const TokenPhrase& literal : std::vector<TokenPhrase>(match.any))
    AddSpellings(literal, spellings, match.any);
  std::optional<uint16_t> skill = SkillNamed(skills, TrimSpaces(text));
  if (!skill && places.size() == 1) {
    // With a particle: 쿠버네티스를.
    if (const std::string* beside = SkillBeside(places[0]))
      skill = skills.FindSkill(std::string_view(*beside).substr(1));
  }
  if (!skill) {
    AddWithSkills(places, match.any);
  } else {
    match.skill = std::string(skills.skills[*skill].id);
    AddPhrase({{'@' + *match.skill}, false}, match.any);
    AddNamedAfter(skills, *skill, match.any);
    AddPlainNames(skills, *skill, tokenizer, match.any);
  }
  return match;
}

// The first run of Hangul in `text`, empty if there is none.
std::string_view FirstHangulRun(std::string_view text) {
  size_t begin = text.size();
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    if (IsHangulSyllable(c.code)) {
      begin = std::min(begin, at);
    } else if (begin < at) {
      return text.substr(begin, at - begin);
    }
    at += c.size;
  }
  return text.substr(begin);
}

// Whether what `run` says begins with its beginning; 없는말이다 only says 말.
bool BeginsWithWord(std::string_view run) {
  HangulSplitter splitter;
  const auto& pieces = splitter.Split(SyllablesOf(run), HangulBefore::kSpace);
  return pieces.front().kind != HangulPieceKind::kTail;
}

// What is left of a word that lost its beginning (없는말이다: 말) when it is a single syllable says
// something else than the word: then the word is looked for as it stands.
void KeepWhole(std::string_view word, WordMatch& match) {
  constexpr size_t kSyllable = 3;  // bytes
  if (match.skill || match.any.size() != 1 || match.any[0].tokens.size() != 1) return;
  std::string& token = match.any[0].tokens[0];
  if (token.size() != kSyllable || !IsHangulSyllable(DecodeChar(token, 0).code)) return;
  const std::string text = NormalizeText(
      word.substr(0, CharBoundaryBefore(word, std::min(word.size(), kMaxTokenBytes))));
  const std::string_view run = FirstHangulRun(text);
  if (run.size() > kSyllable && run.find(token) != std::string_view::npos && !BeginsWithWord(run))
    token = run;
}

}  // namespace

WordMatch MatchWord(std::string_view word, const SkillTable& skills) {
  WordMatch match = Match(word, skills);
  KeepWhole(word, match);
  for (TokenPhrase& phrase : match.any) phrase.prefix = IsUnknownHangul(phrase.tokens.back());
  return match;
}

WordMatch MatchPhrase(std::string_view quoted, const SkillTable& skills) {
  return Match(quoted, skills);
}

}  // namespace gonggo
