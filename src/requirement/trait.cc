#include "requirement/trait.h"

#include <algorithm>

#include "base/span.h"
#include "knowledge/tables.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

const Term& TermOf(const TermMatch& match) { return Traits().terms()[match.term]; }

// "분석해 결과를", "통해 결정": a surface of two syllables is one word, whatever the spaces.
bool IsCutInTwo(std::string_view line, const TermMatch& match) {
  constexpr size_t kTwoSyllables = 6;
  const std::string_view words = Cut(line, match.at);
  return words.size() <= kTwoSyllables + 1 && words.size() > 3 && words[3] == ' ';
}

// A language as a word of its own: not in 경영 문화, 일이 일어나는.
bool IsLanguage(std::string_view line, const TermMatch& match) {
  if (TermOf(match).value != "language") return false;
  if (Cut(line, match.at).find(' ') != std::string_view::npos) return false;
  return match.at.begin == 0 || !IsHangulSyllable(DecodeCharBefore(line, match.at.begin).code);
}

// Words between a language and communicating that make two things of them: "영어 능력 및 소통".
bool PartsThem(std::string_view between) {
  static constexpr ByteSet kMarks(",.;:()[]/");
  if (kMarks.IsIn(between)) return true;
  constexpr std::string_view kWords[] = {" 및",  "또는", "혹은", "·",    "ㆍ",   "•",
                                         "능력", "능통", "가능", "우수", "실력", "구사"};
  return std::any_of(std::begin(kWords), std::end(kWords), [between](std::string_view word) {
    return between.find(word) != std::string_view::npos;
  });
}

// `between` without a note on the language at its beginning: "중국어|(번체)로 원활한 |소통".
std::string_view PastNote(std::string_view between) {
  constexpr size_t kLongestNote = 24;
  const size_t close = between.find(')');
  if (!between.starts_with('(') || close == std::string_view::npos || close > kLongestNote)
    return between;
  return between.substr(close + 1);
}

// "영어 |능통자(해외 고객과 |소통 가능)", "영어|(이메일 |커뮤니케이션)": the parenthesis says what
// the language is for.
bool SaysHowWell(std::string_view between) {
  constexpr size_t kLongestAbility = 28;
  static constexpr ByteSet kEnds(",.;:)/");
  const size_t open = between.find('(');
  return open <= kLongestAbility && !kEnds.IsIn(between.substr(0, open)) &&
         between.find(')', open) == std::string_view::npos;
}

// "영어로 업무와 관련한 기본적인 의사소통", "영문 문서 작성": the language stands in front, in the
// same phrase.
bool IsInLanguage(std::string_view line, const std::vector<TermMatch>& matches, size_t index) {
  constexpr uint32_t kReach = 75;  // bytes: some twenty syllables and their spaces
  const uint32_t begin = matches[index].at.begin;
  for (size_t i = index; i-- > 0;) {
    if (begin - matches[i].at.end > kReach) return false;
    if (!IsLanguage(line, matches[i])) continue;
    const uint32_t end = matches[i].at.end;
    std::string_view between = line.substr(end, begin - end);
    // "외국어(영어) 커뮤니케이션"
    const bool in_parentheses = matches[i].at.begin > 0 && line[matches[i].at.begin - 1] == '(';
    if (in_parentheses && between.starts_with(')')) between.remove_prefix(1);
    return SaysHowWell(between) || !PartsThem(PastNote(between));
  }
  return false;
}

// "미국 팀과 소통할 수 있는 영어 능력": the language stands behind, and it is what is asked for.
bool AsksForLanguage(std::string_view line, const std::vector<TermMatch>& matches, size_t index) {
  constexpr uint32_t kReach = 45;
  if (index + 1 >= matches.size() || !IsLanguage(line, matches[index + 1])) return false;
  const Span gap{matches[index].at.end, matches[index + 1].at.begin};
  if (gap.begin > gap.end || gap.size() > kReach) return false;
  const std::string_view between = TrimSpaces(Cut(line, gap));
  constexpr std::string_view kLeadsOn[] = {"있는", "가능한", "위한", "수준의", "아니더라도"};
  return std::any_of(std::begin(kLeadsOn), std::end(kLeadsOn),
                     [between](std::string_view word) { return between.ends_with(word); });
}

// Whether a match begins with an adjective that may be said of communicating as well as of a
// person.
bool BeginsAsManner(std::string_view line, const TermMatch& match) {
  constexpr std::string_view kStems[] = {"유연", "적극", "능동", "논리적"};
  const std::string_view surface = Cut(line, match.at);
  return std::any_of(std::begin(kStems), std::end(kStems),
                     [surface](std::string_view stem) { return surface.starts_with(stem); });
}

bool IsManner(std::string_view line, const TermMatch& match) {
  const std::string_view id = TermOf(match).id;
  return (id == "adaptability" || id == "initiative" || id == "analytical") &&
         BeginsAsManner(line, match);
}

// Whether all words of `between` end as adjectives that go on do: "유연|하고 명확|하고 |".
bool AreAdjectives(std::string_view between) {
  constexpr std::string_view kEndings[] = {"한", "하고", "하며", "하게", "인", "이고", "이며"};
  while (!(between = TrimSpaces(between)).empty()) {
    const std::string_view word = between.substr(0, between.find(' '));
    if (std::none_of(std::begin(kEndings), std::end(kEndings),
                     [word](std::string_view ending) { return word.ends_with(ending); }))
      return false;
    between.remove_prefix(word.size());
  }
  return true;
}

// "적극적|으로 동료들과 |소통": how one does, with whom.
bool IsWithSomebody(std::string_view words) {
  constexpr std::string_view kHow = "으로 ";
  constexpr std::string_view kWith[] = {"들과", "원과", "자와", "팀과", "서와"};
  if (!words.starts_with(kHow)) return false;
  words = TrimSpaces(words.substr(kHow.size()));
  return words.find(' ') == std::string_view::npos &&
         std::any_of(std::begin(kWith), std::end(kWith),
                     [words](std::string_view with) { return words.ends_with(with); });
}

// Whether a manner in front of `between` describes the noun or verb behind it: "유연|하고 명확한
// |소통", "적극적|으로 |소통"; but "유연|한 사고로 |소통", "적극적|이고 |소통에 능한".
bool Describes(std::string_view between) {
  constexpr size_t kLongest = 60;
  constexpr std::string_view kLast[] = {"한", "인", "하게"};
  constexpr std::string_view kOfMind = "의사";  // "원활한 의사 소통" as 의사소통
  std::string_view words = TrimSpaces(between);
  if (words.ends_with(kOfMind)) words = TrimSpaces(words.substr(0, words.size() - kOfMind.size()));
  if (words.empty() || words == "으로" || IsWithSomebody(words)) return true;
  return between.size() <= kLongest && AreAdjectives(words) &&
         std::any_of(std::begin(kLast), std::end(kLast),
                     [words](std::string_view ending) { return words.ends_with(ending); });
}

// "유연하고 명확한 커뮤니케이션", "적극적이고 원활한 협업": said of what follows, not of the
// person.
bool IsSaidOfTheNext(std::string_view line, const std::vector<TermMatch>& matches, size_t index) {
  for (size_t i = index; i + 1 < matches.size() && IsManner(line, matches[i]); ++i) {
    const Span gap{matches[i].at.end, matches[i + 1].at.begin};
    if (gap.begin > gap.end) return false;
    const std::string_view next = TermOf(matches[i + 1]).id;
    const bool of_others = next == "communication" || next == "collaboration";
    // "유연하고 적극적으로 소통": one manner beside another.
    const bool beside = BeginsAsManner(line, matches[i + 1]) && AreAdjectives(Cut(line, gap));
    if (of_others) return beside || Describes(Cut(line, gap));
    if (!beside) return false;
  }
  return false;
}

}  // namespace

bool NamesTrait(std::string_view line, const std::vector<TermMatch>& matches, size_t index) {
  const std::string_view id = TermOf(matches[index]).id;
  // "none" takes longer words out of the way of shorter ones: 협업 툴 is no trait.
  if (id == "none" || IsCutInTwo(line, matches[index])) return false;
  if (IsSaidOfTheNext(line, matches, index)) return false;
  const bool of_language = id == "communication" || id == "documentation";
  return !of_language ||
         !(IsInLanguage(line, matches, index) || AsksForLanguage(line, matches, index));
}

std::vector<std::string> TraitsOf(std::string_view line, const std::vector<TermMatch>& matches) {
  std::vector<std::string> traits;
  for (size_t i = 0; i < matches.size(); ++i) {
    const std::string_view id = TermOf(matches[i]).id;
    if (std::find(traits.begin(), traits.end(), id) != traits.end()) continue;
    if (NamesTrait(line, matches, i)) traits.emplace_back(id);
  }
  return traits;
}

}  // namespace gonggo
