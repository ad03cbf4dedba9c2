#include "requirement/lone_member.h"

#include <algorithm>
#include <string_view>

#include "requirement/list_kind.h"
#include "requirement/scan.h"
#include "text/byte_set.h"
#include "text/hangul.h"

namespace gonggo {
namespace {

// What stands between two separators of a list has at most so many bytes; what is longer is a
// clause.
constexpr uint32_t kLongestPiece = 48;

constexpr WordTable kSeparators = {",", "/", "·", "ㆍ", "・", "、"};
constexpr std::string_view kAnd = "및";

bool EndsClause(const Cue& cue) {
  return cue.kind == CueKind::kStop || cue.kind == CueKind::kStopAtComma;
}

bool IsProductNamedInLatin(const LineView& line, size_t member) {
  const Token& token = line.tokens[member];
  return token.skill >= 0 && !HasHangul(Cut(line.text, token.at)) &&
         line.skills.skills[static_cast<size_t>(token.skill)].kind <= SkillKind::kPlatform;
}

// Whether another thing of the list ends directly in front of `member`, behind nothing but a
// separator: "카드뉴스, |", but not "화면 개발 경험, |", "설계하며, |".
bool FollowsOther(const LineView& line, size_t member) {
  constexpr uint32_t kParticle = 6;
  static constexpr ByteSet kMarks(".;:()[]\n");
  const size_t before = SkipSpacesBack(line.text, line.tokens[member].at.begin);
  size_t sign = before == 0 ? kNoMatch : MatchAnyBefore(line.text, before, kSeparators);
  // "토픽 추출 및 감성 분석 등", but not "API 설계 및 Python 등"
  if (sign == kNoMatch && before > 0 && IsSubject(line, member))
    sign = MatchBefore(line.text, before, kAnd);
  if (sign == kNoMatch) return false;
  const auto end = static_cast<uint32_t>(SkipSpacesBack(line.text, sign));
  uint32_t begin = end > kLongestPiece ? end - kLongestPiece : 0;
  bool whole = begin == 0;
  const auto start_at = [&](uint32_t place) {
    begin = std::max(begin, place);
    whole = true;
  };
  const std::string_view reach = line.text.substr(begin, end - begin);
  if (const size_t mark = kMarks.LastIn(reach); mark != std::string_view::npos)
    start_at(begin + static_cast<uint32_t>(mark) + 1);
  static constexpr ByteSet kCuts(",/");
  if (const size_t cut = kCuts.LastIn(line.text.substr(begin, end - begin));
      cut != std::string_view::npos)
    start_at(begin + static_cast<uint32_t>(cut) + 1);
  for (auto cue = FirstCueFrom(line.cues, begin); cue != line.cues.end() && cue->at.end <= end;
       ++cue) {
    // "Vue.js, React 등의 화면 도구, Webpack 같은": what another list is of.
    if (cue->kind == CueKind::kOpen || cue->kind == CueKind::kOneOf) return false;
    if (!EndsClause(*cue)) continue;
    if (end - cue->at.end <= kParticle) return false;
    if (cue->kind == CueKind::kStop) start_at(cue->at.end);
  }
  if (!whole || begin == end) return false;
  // "Moonlint, Braze 등": a name that nobody knows beside one of a product is another product.
  return !IsProductNamedInLatin(line, member) || HasHangul(Cut(line.text, {begin, end}));
}

// How many other things stand between `at` and the words that say that the list gives examples.
int CountBehind(const LineView& line, uint32_t at) {
  const auto cue = std::find_if(FirstCueFrom(line.cues, at), line.cues.end(),
                                [](const Cue& c) { return c.kind == CueKind::kOpen; });
  if (cue == line.cues.end() || cue->at.begin - at > 2 * kLongestPiece) return 0;
  int count = 0;
  int depth = 0;  // "Snowflake (Snowpipe, Zarbo, Quell) or similar": parts of it
  for (size_t i = at; i < cue->at.begin; ++i) {
    if (line.text[i] == '(') ++depth;
    if (line.text[i] == ')') --depth;
    if (depth == 0 && MatchSignAt(line.text, i, kSeparators) != kNoMatch) ++count;
  }
  return count;
}

}  // namespace

bool IsAmongOtherThings(const LineView& line, size_t member) {
  // In front of one other thing: "수요 예측, 차량 재배치 등" says what is done.
  // That of a parenthesis is an example of what stands in front: "(수요 예측, 재배치 등)".
  const size_t before = SkipSpacesBack(line.text, line.tokens[member].at.begin);
  const bool opens = before > 0 && line.text[before - 1] == '(';
  const bool done = line.lists == ListsOf::kDuties && IsSubject(line, member) && !opens;
  const int several = done ? 1 : 2;
  return FollowsOther(line, member) || CountBehind(line, line.tokens[member].at.end) >= several;
}

}  // namespace gonggo
