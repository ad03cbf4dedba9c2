#include "requirement/member_name.h"

#include <algorithm>
#include <string_view>

#include "requirement/named_part.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A name is short; what goes on for longer is a sentence.
constexpr uint32_t kReach = 28;
constexpr int kMostWordsAdded = 2;

constexpr ByteSet kNameBytes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+#.- ");

bool IsProduct(const LineView& line, size_t token) {
  const int32_t skill = line.tokens[token].skill;
  return skill >= 0 && line.skills.skills[static_cast<size_t>(skill)].kind <= SkillKind::kPlatform;
}

bool IsCloud(const LineView& line, size_t token) {
  if (!IsProduct(line, token)) return false;
  const Skill& skill = line.skills.skills[static_cast<size_t>(line.tokens[token].skill)];
  return line.skills.families[skill.family].id == "cloud";
}

// The run of Latin words in which `at` stands; `at` itself if it is too long to be a name.
Span LatinWordsAround(std::string_view text, Span at) {
  uint32_t begin = at.begin;
  while (begin > 0 && kNameBytes.Has(text[begin - 1])) {
    if (at.begin - --begin > kReach) return at;
  }
  uint32_t end = at.end;
  while (end < text.size() && kNameBytes.Has(text[end])) {
    if (++end - at.end > kReach) return at;
  }
  while (begin < at.begin && (text[begin] == ' ' || text[begin] == '-')) ++begin;
  while (end > at.end && (text[end - 1] == ' ' || text[end - 1] == '.')) --end;
  return {begin, end};
}

// Whether a list goes on or ends at `end`: "…, ", "… 등", "… 또는". Behind other words an item is
// not over: "Android Native를 쓰는".
bool EndsItem(std::string_view text, uint32_t end) {
  static constexpr WordTable kBehind = {"등", "와 같은", "과 같은", "또는", "혹은", "중 "};
  static constexpr ByteSet kMarks(",/)");
  const size_t next = SkipSpaces(text, end);
  return next >= text.size() || kMarks.Has(text[next]) ||
         MatchAnyAt(text, next, kBehind) != kNoMatch;
}

// Words that say what a named thing is, or join two: they are no part of a name.
bool IsCommonWord(std::string_view word) {
  static constexpr WordTable kCommon = {
      "or",          "and",     "oder",     "und",      "ex",       "ex.",      "e.g",
      "e.g.",        "eg",      "etc",      "vs",       "the",      "tool",     "tools",
      "server",      "service", "services", "team",     "test",     "native",   "platform",
      "process",     "model",   "models",   "language", "solution", "series",   "website",
      "programming", "coding",  "software", "program",  "system",   "framework"};
  return MatchAnyAt(word, 0, kCommon) == word.size();
}

// "Rift", "3D", "E-COUNT"; no number alone, which is a version or a score ("TOEIC 900").
bool IsNameWord(std::string_view word) {
  return (IsUpperByte(word.front()) || IsDigitByte(word.front())) &&
         std::any_of(word.begin(), word.end(), IsUpperByte) && !IsCommonWord(word);
}

// Whether all of `words` go on with a name, `room` of them at most; takes them from `room`.
bool AreNameWords(std::string_view words, int& room) {
  while (!(words = TrimSpaces(words)).empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    if (room-- == 0 || !IsNameWord(word)) return false;
    words.remove_prefix(word.size());
  }
  return true;
}

bool IsHumanLanguage(const LineView& line, const Token& token) {
  return token.skill >= 0 &&
         line.skills.skills[static_cast<size_t>(token.skill)].kind == SkillKind::kHumanLanguage;
}

}  // namespace

Span NameOfMember(const LineView& line, size_t token) {
  const Token& member = line.tokens[token];
  const Span at = NamedPart(line.text, member.at, member.skill, line.skills);
  if (IsHumanLanguage(line, member)) return at;
  const Span run = LatinWordsAround(line.text, at);
  if (run == at || !EndsItem(line.text, run.end)) return at;
  const auto in_run = [&](size_t i) {
    return line.tokens[i].at.begin >= run.begin && line.tokens[i].at.end <= run.end;
  };
  const bool follows = token > 0 && in_run(token - 1);
  const bool leads = token + 1 < line.tokens.size() && in_run(token + 1);
  if (follows || leads) {
    // "GCP AutoML": the product of a cloud is named with it; "Java Spring" are two.
    const size_t first = follows ? token - 1 : token;
    const Span both{line.tokens[first].at.begin, line.tokens[first + 1].at.end};
    return IsCloud(line, first) && both == run ? run : at;
  }
  if (!IsProduct(line, token)) return at;
  int room = kMostWordsAdded;
  const bool name = AreNameWords(Cut(line.text, {run.begin, at.begin}), room) &&
                    AreNameWords(Cut(line.text, {at.end, run.end}), room);
  return name ? run : at;
}

}  // namespace gonggo
