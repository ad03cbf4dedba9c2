#include "llm/sentence_check.h"

#include <algorithm>

#include "knowledge/tables.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// How much longer or shorter a sentence may get; a few characters more, for short ones.
constexpr size_t kMostTimes = 2;
constexpr size_t kSlackCharacters = 12;

constexpr std::string_view kMarkup = "<>`*_#[]{}|\\~^=@$";
// Signs of ordinary Korean and English sentences that are not ASCII.
constexpr std::array<char32_t, 11> kTypography = {0x2018, 0x2019, 0x201C, 0x201D, 0x00B7, 0x2026,
                                                  0x2013, 0x2014, 0x2192, 0x300C, 0x300D};

size_t CountOf(std::string_view text, char c) {
  return static_cast<size_t>(std::ranges::count(text, c));
}

bool HasLink(std::string_view text) {
  const std::string lower = AsciiLower(text);
  constexpr std::array<std::string_view, 4> kLinks = {"://", "www.", "http:", "mailto:"};
  return std::ranges::any_of(
      kLinks, [&](std::string_view link) { return lower.find(link) != std::string::npos; });
}

// Whether every character is a letter or digit, a space, or a sign that prose has or the original.
bool HasPlainSigns(std::string_view text, std::string_view original) {
  for (size_t at = 0; at < text.size();) {
    const DecodedChar c = DecodeChar(text, at);
    const std::string_view bytes = text.substr(at, c.size);
    at += c.size;
    if (c.code < 0x80) {
      if (c.code < ' ' || c.code == 0x7F) return false;
      const char ascii = static_cast<char>(c.code);
      if (kMarkup.find(ascii) != std::string_view::npos &&
          CountOf(text, ascii) > CountOf(original, ascii))
        return false;
      continue;
    }
    const bool usual =
        IsWordChar(c.code) || std::ranges::find(kTypography, c.code) != kTypography.end();
    if (!usual && original.find(bytes) == std::string_view::npos) return false;
  }
  return true;
}

bool IsFormed(std::string_view original, std::string_view rephrased) {
  if (rephrased.empty() || !IsValidUtf8(rephrased) || HasLink(rephrased)) return false;
  if (!HasPlainSigns(rephrased, original)) return false;
  return !rephrased.starts_with("- ") && !rephrased.starts_with("+ ");
}

bool HasLikeLength(size_t original, size_t rephrased) {
  return rephrased <= kMostTimes * original + kSlackCharacters &&
         original <= kMostTimes * rephrased + kSlackCharacters;
}

}  // namespace

SentenceCheck::SentenceCheck(const SkillTable& skills) : reader_(skills) {
  for (const Term& term : PlainWords().terms()) {
    for (const std::string& word : reader_.Read(term.surface).known) plain_.insert(word);
  }
}

bool SentenceCheck::IsKnown(const std::string& word, const SentenceWords& original) const {
  if (original.known.contains(word) || plain_.contains(word)) return true;
  // A plural of a word that the original has in the singular.
  return word.size() > 3 && word.ends_with('s') &&
         original.known.contains(word.substr(0, word.size() - 1));
}

Refusal SentenceCheck::Check(std::string_view original, std::string_view rephrased) {
  if (!IsFormed(original, rephrased)) return Refusal::kForm;
  const SentenceWords before = reader_.Read(original);
  const SentenceWords after = reader_.Read(rephrased);
  if (before.hangul != after.hangul) return Refusal::kLanguage;
  if (!HasLikeLength(before.characters, after.characters)) return Refusal::kForm;
  if (before.facts != after.facts) return Refusal::kFact;
  const auto known = [&](const std::string& word) { return IsKnown(word, before); };
  if (!std::ranges::all_of(after.words, known)) return Refusal::kWord;
  if (before.negations != after.negations || before.asks != after.asks ||
      after.past > before.past || after.possible > before.possible)
    return Refusal::kMeaning;
  return Refusal::kNone;
}

}  // namespace gonggo
