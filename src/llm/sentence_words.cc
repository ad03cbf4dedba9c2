#include "llm/sentence_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/byte_class.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

constexpr char32_t kIs = 0xC788;    // 있
constexpr char32_t kWill = 0xAC8E;  // 겠
constexpr uint32_t kFinals = 28;
constexpr uint32_t kDoubleS = 20;  // the final consonant of 했, 었, 았

// Syllables that turn a sentence round.
constexpr std::array<std::string_view, 6> kNegations = {"없", "않", "못", "아니", "아닌", "말고"};
constexpr std::array<std::string_view, 12> kEnglishNegations = {
    "not", "no",      "never",  "without", "none",   "cannot",
    "nor", "neither", "unless", "except",  "hardly", "t"};

void AddFact(std::string fact, std::vector<std::pair<size_t, std::string>>& facts, size_t at) {
  if (std::ranges::none_of(facts, [&](const auto& known) { return known.second == fact; }))
    facts.emplace_back(at, std::move(fact));
}

bool IsNumberPart(std::string_view text, size_t at) {
  if (IsAsciiDigit(static_cast<unsigned char>(text[at]))) return true;
  return (text[at] == '.' || text[at] == ',') && at + 1 < text.size() &&
         IsAsciiDigit(static_cast<unsigned char>(text[at + 1]));
}

// "3", "-20%", "1500" of "1,500"; `at` is moved behind it.
std::string ReadNumber(std::string_view text, size_t& at) {
  std::string number;
  constexpr std::string_view kSigns = "-+<>~";
  const bool apart = at < 2 || text[at - 2] == ' ' || text[at - 2] == '(';
  if (at > 0 && apart && kSigns.find(text[at - 1]) != std::string_view::npos)
    number += text[at - 1];
  for (; at < text.size() && IsNumberPart(text, at); ++at) {
    if (text[at] != ',') number += text[at];
  }
  if (at < text.size() && text[at] == '%') number += text[at++];
  return number;
}

void CountSyllable(char32_t code, SentenceWords& out) {
  out.hangul = true;
  if (code == kIs) ++out.possible;
  if (code != kIs && code != kWill && (code - kHangulFirst) % kFinals == kDoubleS) ++out.past;
}

size_t CountNegations(std::string_view sentence) {
  size_t count = 0;
  for (const std::string_view word : kNegations) {
    for (size_t at = sentence.find(word); at != std::string_view::npos;
         at = sentence.find(word, at + word.size()))
      ++count;
  }
  // 안 by itself; 안정 and 보안 are no negations.
  constexpr std::string_view kNot = "안 ";
  for (size_t at = sentence.find(kNot); at != std::string_view::npos;
       at = sentence.find(kNot, at + 1)) {
    if (at == 0 || sentence[at - 1] == ' ') ++count;
  }
  return count;
}

}  // namespace

size_t SentenceReader::ReadHangul(std::string_view sentence, size_t at, SentenceWords& out) {
  std::array<uint16_t, kMaxHangulRun> run{};
  size_t size = 0;
  size_t end = at;
  for (; size < run.size() && end < sentence.size(); ++size, end += kSyllableBytes) {
    const char32_t code = DecodeChar(sentence, end).code;
    if (!IsHangulSyllable(code)) break;
    run[size] = static_cast<uint16_t>(code - kHangulFirst);
    CountSyllable(code, out);
    ++out.characters;
  }
  const char before = at > 0 ? sentence[at - 1] : ' ';
  const HangulBefore kind = before == ' ' ? HangulBefore::kSpace
                            : IsAsciiDigit(static_cast<unsigned char>(before))
                                ? HangulBefore::kDigit
                                : HangulBefore::kOther;
  std::string tokens;
  AppendHangulTokens(sentence.substr(at, end - at), splitter_.Split({run.data(), size}, kind),
                     splitter_.words(), tokens);
  for (size_t begin = 0; begin < tokens.size();) {
    const size_t space = std::min(tokens.find(' ', begin), tokens.size());
    const bool beside = tokens[begin] == '|';
    std::string token = tokens.substr(begin + (beside ? 1 : 0), space - begin - (beside ? 1 : 0));
    if (!beside) out.words.push_back(token);
    out.known.insert(std::move(token));
    begin = space + 1;
  }
  return end;
}

// A run of letters and digits of other scripts, lower case, with the signs of C++ and C#.
size_t SentenceReader::ReadWord(std::string_view sentence, size_t at, SentenceWords& out) {
  size_t end = at;
  while (end < sentence.size()) {
    const DecodedChar c = DecodeChar(sentence, end);
    const bool sign = end > at && (c.code == '+' || c.code == '#');
    if (IsHangulSyllable(c.code) || (!IsWordChar(c.code) && !sign)) break;
    end += c.size;
    ++out.characters;
  }
  std::string word = AsciiLower(sentence.substr(at, end - at));
  if (std::ranges::find(kEnglishNegations, word) != kEnglishNegations.end()) ++out.negations;
  // A plural says nothing new.
  if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
    out.known.insert(word.substr(0, word.size() - 1));
  out.known.insert(word);
  out.words.push_back(std::move(word));
  return end;
}

// What is counted, where it stands directly behind the number: 3년 and 5개월 can't change places.
std::string SentenceReader::ReadUnit(std::string_view sentence, size_t& at, SentenceWords& out) {
  if (at >= sentence.size()) return "";
  const char32_t code = DecodeChar(sentence, at).code;
  if (!IsWordChar(code) || IsAsciiDigit(code)) return "";
  const size_t words = out.words.size();
  at = IsHangulSyllable(code) ? ReadHangul(sentence, at, out) : ReadWord(sentence, at, out);
  return out.words.size() > words ? ' ' + out.words[words] : "";
}

SentenceWords SentenceReader::Read(std::string_view sentence) {
  SentenceWords out;
  std::vector<std::pair<size_t, std::string>> facts;
  for (size_t at = 0; at < sentence.size();) {
    const DecodedChar c = DecodeChar(sentence, at);
    if (IsHangulSyllable(c.code)) {
      at = ReadHangul(sentence, at, out);
    } else if (IsAsciiDigit(c.code)) {
      const size_t begin = at;
      std::string number = ReadNumber(sentence, at);
      out.characters += at - begin;
      number += ReadUnit(sentence, at, out);
      AddFact(std::move(number), facts, begin);
    } else if (IsWordChar(c.code)) {
      at = ReadWord(sentence, at, out);
    } else {
      ++out.characters;
      at += c.size;
    }
  }
  for (const SkillMatch& match : finder_.Find(sentence)) {
    const SkillTable& table = finder_.table();
    if (match.skill >= 0)
      AddFact(std::string(table.skills[static_cast<size_t>(match.skill)].id), facts,
              match.at.begin);
    else if (match.family >= 0)
      AddFact("family:" + std::string(table.families[static_cast<size_t>(match.family)].id), facts,
              match.at.begin);
  }
  std::stable_sort(facts.begin(), facts.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& fact : facts) out.facts.push_back(std::move(fact.second));
  out.negations += CountNegations(sentence);
  const std::string_view trimmed = TrimSpaces(sentence);
  constexpr std::string_view kClosing = "\"')";
  size_t last = trimmed.size();
  while (last > 0 && kClosing.find(trimmed[last - 1]) != std::string_view::npos) --last;
  out.asks = last > 0 && trimmed[last - 1] == '?';
  return out;
}

}  // namespace gonggo
