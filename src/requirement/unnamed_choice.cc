#include "requirement/unnamed_choice.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "requirement/list_tail.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/trim.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// An alternative has at most so many bytes.
constexpr uint32_t kLongestPiece = 60;

// Whether another token of the line stands in [begin, end). They are in order, and do not overlap.
bool HoldsToken(const LineView& line, size_t begin, size_t end) {
  const auto first = std::ranges::upper_bound(line.tokens, begin, {},
                                              [](const Token& token) { return token.at.end; });
  return first != line.tokens.end() && first->at.begin < end;
}

// "Zorblax", "NoSQL", "C*"; not "write", which somebody does.
bool IsNameInLatin(std::string_view word) {
  return word.size() > 1 && (IsUpperByte(word[0]) || std::ranges::any_of(word, IsDigitByte) ||
                             std::ranges::any_of(word.substr(1), IsUpperByte));
}

// A noun that nothing is joined to: "조르블락스 또는", not "설계하고 또는".
bool IsNounInHangul(std::string_view word) {
  constexpr size_t kTwoSyllables = 6;
  static constexpr std::array<std::string_view, 14> kJoined = {
      "고", "며", "면", "은", "는", "을", "를", "이", "가", "에", "의", "로", "여", "나"};
  return word.size() >= kTwoSyllables &&
         IsHangulSyllable(DecodeCharBefore(word, word.size()).code) &&
         std::ranges::none_of(kJoined,
                              [word](std::string_view end) { return word.ends_with(end); });
}

// "3년 이상 경력 또는 |Java": the alternative has a name.
bool FollowsYearsOrDegree(const LineView& line, size_t i) {
  if (i == 0) return false;
  const Token& before = line.tokens[i - 1];
  const bool other = before.kind == TokenKind::kYears || before.kind == TokenKind::kDegree;
  return other && line.tokens[i].at.begin - before.at.end <= kLongestPiece;
}

// "Zorblax, Quilm or |Snowflake".
bool FollowsUnnamedChoice(const LineView& line, size_t at) {
  static constexpr WordTable kOr = {"or", "oder", "또는", "혹은"};
  const size_t end = SkipSpacesBack(line.text, at);
  const size_t joint = end == 0 ? kNoMatch : MatchAnyBefore(line.text, end, kOr);
  if (joint == kNoMatch || joint == 0) return false;
  std::string_view before = TrimSpaces(line.text.substr(0, joint));
  if (before.ends_with(',')) before = TrimSpaces(before.substr(0, before.size() - 1));
  static constexpr ByteSet kEnds(" ,.;:()[]/\n");
  const size_t mark = kEnds.LastIn(before);
  const size_t begin = mark == std::string_view::npos ? 0 : mark + 1;
  const std::string_view word = before.substr(begin);
  if (word.empty() || word.size() > kLongestPiece || HoldsToken(line, begin, joint)) return false;
  return IsNameInLatin(word) || IsNounInHangul(word);
}

// Behind the next member of a list that has no name here: "|, dunning letters, returns or …" and
// "| systems, or digital tools". The end of the list's part that `at` stands in; at least one word.
size_t PassWords(std::string_view text, size_t at, size_t most) {
  size_t words = 0;
  while (at < text.size() && (IsAsciiAlnum(text[at]) || text[at] == '-' || text[at] == '/')) {
    const size_t end = std::min(text.find_first_of(" ,.;:()\n", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    static constexpr std::array<std::string_view, 16> kEnds = {
        "and", "or", "with", "for", "in",  "to",   "is",  "are",
        "of",  "at", "on",   "as",  "und", "oder", "mit", "from"};
    if (std::ranges::find(kEnds, word) != kEnds.end()) break;
    if (++words > most) return kNoMatch;
    at = SkipSpaces(text, end);
    if (end < text.size() && text[end] != ' ') return end;
  }
  return at;
}

// "Snowflake|, or Zorblax", "CRM| systems, or digital tools", "Excel|, Zorblax, Quilm or another".
bool LeadsToUnnamedChoice(const LineView& line, uint32_t from) {
  constexpr size_t kMostWords = 4;
  constexpr size_t kFarthest = 140;
  const auto size = static_cast<uint32_t>(line.text.size());
  const uint32_t stop = std::min<uint32_t>(from + kFarthest, size);
  // "SAP rollout or support" is SAP all the same, "CRM systems, or digital tools" is a list.
  size_t at = PassWords(line.text, SkipSpaces(line.text, from), kMostWords - 2);
  if (at != kNoMatch && at < size && line.text[at] != ',') at = from;
  while (at < stop && !HoldsToken(line, from, at)) {
    const auto here = static_cast<uint32_t>(at);
    if (EndsInUnnamedChoice(line.text, here, size))
      return !HoldsToken(line, here, std::min(here + kLongestPiece, size));
    if (line.text[at] != ',') return false;
    const size_t next = SkipSpaces(line.text, at + 1);
    const size_t end = PassWords(line.text, next, kMostWords);
    if (end == kNoMatch || end <= next) return false;
    at = end;
  }
  return false;
}

// "tools such as Zorblax, Quilm and |Tableau": between the words and the skill stand names alone.
bool IsAmongUnnamedExamples(const LineView& line, uint32_t at) {
  const auto behind = FirstCueFrom(line.cues, at);
  if (behind == line.cues.begin()) return false;
  const Cue& cue = *std::prev(behind);
  if (cue.kind != CueKind::kOpenBefore || cue.at.end > at || at - cue.at.end > kLongestPiece)
    return false;
  std::string_view rest = line.text.substr(cue.at.end, at - cue.at.end);
  if (HoldsToken(line, cue.at.end, at)) return false;
  size_t names = 0;
  while (!rest.empty()) {
    static constexpr ByteSet kSigns(" ,:/");
    const size_t end = std::min(kSigns.FirstIn(rest), rest.size());
    const std::string_view word = rest.substr(0, end);
    const bool joint =
        word == "and" || word == "or" || word == "&" || word == "und" || word == "oder";
    if (!word.empty() && !joint && !IsNameInLatin(word)) return false;
    names += word.empty() || joint ? 0 : 1;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names > 0;
}

}  // namespace

bool IsNamedAlone(const LineView& line, size_t i) {
  const Token& token = line.tokens[i];
  if (token.kind != TokenKind::kSkill) return false;
  return LeadsToUnnamedChoice(line, token.at.end) ||
         (!FollowsYearsOrDegree(line, i) && FollowsUnnamedChoice(line, token.at.begin)) ||
         IsAmongUnnamedExamples(line, token.at.begin);
}

}  // namespace gonggo
