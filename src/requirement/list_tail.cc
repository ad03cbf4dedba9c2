#include "requirement/list_tail.h"

#include <algorithm>

#include "requirement/scan.h"
#include "requirement/word_table.h"
#include "text/byte_class.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Between a list's last member and what is said of it, and between two words about it, stand at
// most so many bytes.
constexpr uint32_t kTailBytes = 48;
constexpr uint32_t kNounBytes = 20;
constexpr uint32_t kLeadBytes = 24;

// "한국어 상담(전화, 메일 등)": what stands in a parenthesis of its own is said of that, but for
// "Jira (or similar)".
bool OpensParenthesis(std::string_view between) {
  const size_t open = between.rfind('(');
  return open != std::string_view::npos && between.find(')', open) == std::string_view::npos &&
         !TrimSpaces(between.substr(open + 1)).empty();
}

// "C++, Flutter 앱 개발 역량 중 한 개 이상": which of the list one has experience of.
bool IsOneOfThese(std::string_view text, const Cue& cue) {
  static constexpr WordTable kAmong = {"중 ", "가운데 "};
  return MatchAnyAt(text, SkipSpaces(text, cue.at.end), kAmong) != kNoMatch;
}

// "다음 언어 중 하나 이상을 다루시는 분: |Java, Go": what is said of the list behind the colon.
bool LeadsToColon(std::string_view text, const Cue& cue, uint32_t to) {
  constexpr uint32_t kReach = 48;
  static constexpr ByteSet kEnds(".,;:()");
  static constexpr WordTable kBelow = {"다음", "아래", "하기", "following"};
  const bool counts = cue.kind == CueKind::kOneOf || cue.kind == CueKind::kOneOfBefore;
  if (!counts || cue.at.end > to || to - cue.at.end > 2 * kReach) return false;
  const std::string_view between = TrimSpaces(text.substr(cue.at.end, to - cue.at.end));
  if (between.empty() || kEnds.FirstIn(between) + 1 != between.size() || between.back() != ':')
    return false;
  const uint32_t from = cue.at.begin > kReach ? cue.at.begin - kReach : 0;
  const std::string_view front = text.substr(from, cue.at.end - from);
  return HasAnyWord(front.substr(kEnds.LastIn(front) + 1), kBelow);
}

}  // namespace

bool IsSaidOfAnother(std::string_view between) {
  // What a member is, or what joins it to another; its name may go on, too ("Cohort 분석").
  static constexpr WordTable kOfMember = {
      "외",     "툴",   "도구", "프로그램", "언어",   "자격증", "자격", "인증", "솔루션",
      "플랫폼", "센서", "엔진", "분석",     "테스트", "활용",   "사용", "또는", "혹은",
      "및",     "와 ",  "과 ",  "나 ",      "이나",   "을 ",    "를 ",  "tool", "tools"};
  static constexpr ByteSet kMarkup("*`\"')] ");
  size_t begin = 0;
  while (begin < between.size() && kMarkup.Has(between[begin])) ++begin;
  if (begin == between.size()) return false;
  const DecodedChar first = DecodeChar(between, begin);
  const bool word = IsHangulSyllable(first.code) || IsAsciiAlpha(first.code);
  return word && MatchAnyAt(between, begin, kOfMember) == kNoMatch;
}

bool AllAreMeant(std::string_view text, uint32_t from, uint32_t limit) {
  if (from > limit) return false;
  const std::string_view words = TrimSpaces(text.substr(from, limit - from));
  return words == "포함" || words == "필수" || words == "모두";
}

TailCue ReadTail(std::string_view text, uint32_t from, uint32_t limit, const std::vector<Cue>& cues,
                 Within within) {
  TailCue tail;
  tail.end = from;
  uint32_t at = from;
  for (auto it = FirstCueFrom(cues, from); it != cues.end(); ++it) {
    const Cue& cue = *it;
    if (cue.at.begin < at) continue;
    if (cue.at.end > limit || cue.at.begin - at > kTailBytes) break;
    const std::string_view between = text.substr(at, cue.at.begin - at);
    if (between.find('.') != std::string_view::npos || OpensParenthesis(between)) break;
    if (cue.kind == CueKind::kStop) break;
    if (cue.kind == CueKind::kStopAtComma && within == Within::kLine && !IsOneOfThese(text, cue))
      break;
    if (cue.kind == CueKind::kOpen) {
      tail.open = true;
    } else if (cue.kind == CueKind::kOneOf) {
      tail.one_of = true;
      tail.at_least = cue.count;
    } else {
      continue;
    }
    if (tail.end == from) tail.cue_begin = cue.at.begin;
    // Behind the first cue only another one that follows directly: "등 하나 이상".
    at = tail.end = cue.at.end;
    limit = std::min<uint32_t>(limit, at + kNounBytes);
  }
  return tail;
}

TailCue ReadTailAt(std::string_view text, uint32_t from, const std::vector<Cue>& cues) {
  const auto cue = FirstCueFrom(cues, from);
  if (from > text.size() || cue == cues.end() ||
      !TrimSpaces(text.substr(from, cue->at.begin - from)).empty())
    return {};
  return ReadTail(text, from, cue->at.end, cues);
}

TailCue ReadLead(std::string_view text, uint32_t to, uint32_t limit, const std::vector<Cue>& cues) {
  TailCue lead;
  // A cue is no longer than kMaxTermBytes with its spaces.
  const uint32_t reach = kLeadBytes + 128;
  for (auto it = FirstCueFrom(cues, std::max(limit, to > reach ? to - reach : 0));
       it != cues.end() && it->at.begin < to; ++it) {
    const Cue& cue = *it;
    if (LeadsToColon(text, cue, to)) {
      lead.one_of = true;
      lead.at_least = cue.count;
      continue;
    }
    if (cue.at.end > to || to - cue.at.end > kLeadBytes) continue;
    const std::string_view between = text.substr(cue.at.end, to - cue.at.end);
    static constexpr ByteSet kSentenceEnds(".;");
    if (kSentenceEnds.IsIn(between)) continue;
    if (cue.kind == CueKind::kOpenBefore && TrimSpaces(between).size() <= 6) {
      lead.open = true;
      lead.end = cue.at.begin;
    }
    if (cue.kind == CueKind::kOneOfBefore) {
      lead.one_of = true;
      lead.at_least = cue.count;
    }
  }
  return lead;
}

bool EndsInUnnamedChoice(std::string_view text, uint32_t from, uint32_t limit) {
  static constexpr WordTable kOr = {"or ", "또는 ", "혹은 ", "oder "};
  // "or higher", "or 3+ years", "or equivalent" say something else of what was named.
  static constexpr WordTable kNotAnother = {
      "more",       "higher", "above", "later",      "newer",   "better", "greater",
      "equivalent", "the",    "their", "its",        "a ",      "an ",    "to ",
      "in ",        "at ",    "have",  "experience", "related", "관련",   "유관",
      "유사",       "그에",   "이에",  "그 이상"};
  constexpr size_t kFewestBytes = 3;
  constexpr size_t kMostBytes = 60;
  const std::string_view line = text.substr(0, limit);
  size_t at = SkipSpaces(line, from);
  if (at < line.size() && line[at] == ',') at = SkipSpaces(line, at + 1);
  const size_t behind = MatchAnyAt(line, at, kOr);
  if (behind == kNoMatch) return false;
  const size_t begin = SkipSpaces(line, behind);
  if (MatchAnyAt(line, begin, kNotAnother) != kNoMatch) return false;
  static constexpr ByteSet kEnds(",.;:()[]/\n");
  const std::string_view rest = line.substr(begin, kMostBytes + 1);
  const size_t size = std::min(kEnds.FirstIn(rest, 0), rest.size());
  return size >= kFewestBytes && size <= kMostBytes &&
         std::ranges::none_of(rest.substr(0, size), IsDigitByte);
}

}  // namespace gonggo
