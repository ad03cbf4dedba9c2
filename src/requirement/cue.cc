#include "requirement/cue.h"

#include <algorithm>
#include <array>

#include "knowledge/tables.h"
#include "requirement/scan.h"
#include "text/byte_class.h"
#include "text/byte_set.h"

namespace gonggo {
namespace {

constexpr std::array<std::string_view, 14> kCueIds = {
    "open",  "open_before", "one_of",       "one_of_before", "equivalent", "stop",   "stop_comma",
    "major", "degree",      "major_before", "one_name",      "parts",      "denied", "denies"};

// By term: the index of its id in kCueIds. "none" is behind them: it takes longer words out of the
// way of shorter ones (기준하는).
const std::vector<uint8_t>& KindsOfTerms() {
  static const std::vector<uint8_t> kinds = [] {
    std::vector<uint8_t> out;
    for (const Term& term : AlternativeCues().terms())
      out.push_back(static_cast<uint8_t>(std::find(kCueIds.begin(), kCueIds.end(), term.id) -
                                         kCueIds.begin()));
    return out;
  }();
  return kinds;
}

// "등" is a word where a particle or no Hangul follows, and where it ends no longer word.
bool IsWholeWord(std::string_view text, Span at) {
  constexpr std::string_view kAnd = "등";
  constexpr std::string_view kLongWords[] = {"동등", "고등", "중등", "초등", "균등",
                                             "평등", "차등", "열등", "우등"};
  if (!Cut(text, at).starts_with(kAnd)) return true;
  for (const std::string_view word : kLongWords) {
    const size_t begin = at.begin + kAnd.size();
    if (begin >= word.size() && text.substr(begin - word.size(), word.size()) == word) return false;
  }
  if (at.begin > 0 && IsDigitByte(text[at.begin - 1])) return false;
  const std::string_view rest = text.substr(at.end);
  if (rest.empty() || !IsSyllableLead(rest[0])) return true;
  constexpr std::string_view kParticles[] = {"의", "을", "를", "에", "이", "과", "와", "은", "도",
                                             "으", "다", "하", "중", "관", "각", "최", "여"};
  return std::any_of(std::begin(kParticles), std::end(kParticles),
                     [rest](std::string_view p) { return rest.starts_with(p); });
}

// "IDE - Zarbo | ETC - Slack": the rest is a heading of its own.
bool IsHeading(std::string_view text, Span at) {
  static constexpr ByteSet kMarks("-:|");
  static constexpr WordTable kRest = {"etc", "기타"};
  const size_t next = SkipSpaces(text, at.end);
  return next < text.size() && kMarks.Has(text[next]) &&
         MatchAnyAt(text, at.begin, kRest) == at.end;
}

// "수집, 정제, 시각화 등 분석의 전체 프로세스": the steps of one thing, of which each is asked for.
bool ListsSteps(std::string_view text, Span at) {
  constexpr uint32_t kReach = 60;
  static constexpr ByteSet kEnds(",.;()\n");
  static constexpr WordTable kWhole = {
      "전체프로세스", "전체적인프로세스", "전과정",   "전체과정", "전체적인과정",
      "전프로세스",   "전단계",           "모든과정", "모든단계", "일련의"};
  if (!Cut(text, at).starts_with("등")) return false;
  std::string_view behind = text.substr(at.end, kReach);
  behind = behind.substr(0, std::min(kEnds.FirstIn(behind), behind.size()));
  return HasAnyWord(behind, kWhole);
}

}  // namespace

std::vector<Cue> FindCues(std::string_view text) {
  std::vector<Cue> cues;
  std::vector<TermMatch> matches;
  AlternativeCues().FindLongest(text, matches);
  AppendCues(text, matches, cues);
  return cues;
}

void AppendCues(std::string_view text, const std::vector<TermMatch>& matches,
                std::vector<Cue>& cues) {
  for (const TermMatch& m : matches) {
    const Term& term = AlternativeCues().terms()[m.term];
    const size_t kind = KindsOfTerms()[m.term];
    if (kind >= kCueIds.size() || !IsWholeWord(text, m.at) || ListsSteps(text, m.at) ||
        IsHeading(text, m.at))
      continue;
    const uint32_t count = term.value.empty() ? 1 : static_cast<uint32_t>(term.value.front() - '0');
    cues.push_back({static_cast<CueKind>(kind), count, m.at});
  }
}

std::vector<Cue>::const_iterator FirstCueFrom(const std::vector<Cue>& cues, uint32_t at) {
  return std::lower_bound(cues.begin(), cues.end(), at,
                          [](const Cue& cue, uint32_t begin) { return cue.at.begin < begin; });
}

}  // namespace gonggo
