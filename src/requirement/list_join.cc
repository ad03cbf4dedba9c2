#include "requirement/list_join.h"

#include <algorithm>
#include <array>

#include "requirement/scan.h"
#include "requirement/word_table.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// A noun that belongs to the member in front of it ("Cohort 분석") has at most so many bytes, …
constexpr size_t kNounBytes = 20;
// … and a member that nobody knows so many.
constexpr size_t kUnknownBytes = 36;

bool HasCue(const std::vector<Cue>& cues, Span at, CueKind kind) {
  for (auto it = FirstCueFrom(cues, at.begin); it != cues.end() && it->at.begin < at.end; ++it) {
    if (it->kind == kind) return true;
  }
  return false;
}

// A piece of the text between two separators.
struct Piece {
  Span at;
  ListGap after = ListGap::kNone;  // the separator behind it
};

// The separator at `at`, and its end; kNone if none stands there. Particles (나, 와) are none: they
// belong to the member itself.
ListGap SeparatorAt(std::string_view text, uint32_t at, uint32_t end, uint32_t& after) {
  struct Word {
    std::string_view text;
    ListGap gap;
    bool spaced;  // a word: spaces around it
  };
  static constexpr Word kWords[] = {
      {",", ListGap::kComma, false},    {"、", ListGap::kComma, false},
      {"，", ListGap::kComma, false},   {"/", ListGap::kSlash, false},
      {"／", ListGap::kSlash, false},   {"·", ListGap::kDot, false},
      {"ㆍ", ListGap::kDot, false},     {"・", ListGap::kDot, false},
      {"|", ListGap::kComma, false},    {"및/또는", ListGap::kOr, true},
      {"and/or", ListGap::kOr, true},   {"또는", ListGap::kOr, true},
      {"혹은", ListGap::kOr, true},     {"or", ListGap::kOr, true},
      {"및", ListGap::kAnd, true},      {"and", ListGap::kAnd, true},
      {"und/oder", ListGap::kOr, true}, {"oder", ListGap::kOr, true},
      {"bzw.", ListGap::kOr, true},     {"und", ListGap::kAnd, true},
      {"sowie", ListGap::kAnd, true},   {"&", ListGap::kAnd, false},
      {"＆", ListGap::kAnd, false},     {"그리고", ListGap::kAnd, true}};
  // No more than one look at the bytes with which no separator begins.
  static constexpr auto kFirstBytes = [] {
    std::array<bool, 256> first{};
    for (const Word& word : kWords) first[static_cast<unsigned char>(word.text[0])] = true;
    return first;
  }();
  if (at >= end || !kFirstBytes[static_cast<unsigned char>(text[at])]) return ListGap::kNone;
  const std::string_view rest = text.substr(at, end - at);
  for (const Word& word : kWords) {
    if (!rest.starts_with(word.text)) continue;
    const auto stop = static_cast<uint32_t>(at + word.text.size());
    // "개발또는": no other word ends so.
    if (word.spaced && word.text != "또는" && at > 0 && text[at - 1] != ' ' &&
        text[at - 1] != ',' && text[at - 1] != ')')
      continue;
    if (word.spaced && stop < text.size() && text[stop] != ' ') continue;
    after = stop;
    return word.gap;
  }
  return ListGap::kNone;
}

// "써 본 경험이나", "파이프라인 설계나": a particle that joins phrases by their last nouns. In
// front of other nouns it belongs to the member itself.
bool JoinsPhrases(std::string_view text, uint32_t at, uint32_t& after) {
  static constexpr WordTable kNouns = {
      "경험이나",   "경력이나", "지식이나", "능력이나", "역량이나", "개발이나", "구축이나",
      "운영이나",   "사용이나", "활용이나", "제작이나", "작업이나", "분석이나", "환경이나",
      "시스템이나", "설계나",   "이해나",   "서비스나", "도구나",   "업무나",   "프레임워크나"};
  const size_t end = MatchAnyAt(text, at, kNouns);
  if (end == kNoMatch || end >= text.size() || text[end] != ' ') return false;
  after = static_cast<uint32_t>(end);
  return true;
}

// `gap` cut at its separators; the last piece ends the gap. What stands in closed parentheses is
// left out of the cutting.
std::vector<Piece> CutPieces(std::string_view text, Span gap) {
  std::vector<Piece> pieces;
  uint32_t begin = gap.begin;
  int depth = 0;
  for (uint32_t i = gap.begin; i < gap.end;) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if ((text[i] == ')' || text[i] == ']') && depth > 0) --depth;
    uint32_t after = i + 1;
    const ListGap gap_here = depth == 0 ? SeparatorAt(text, i, gap.end, after) : ListGap::kNone;
    if (gap_here != ListGap::kNone) {
      pieces.push_back({{begin, i}, gap_here});
      begin = after;
    } else if (depth == 0 && JoinsPhrases(text, i, after)) {
      pieces.push_back({{begin, after}, ListGap::kOr});
      begin = after;
    }
    i = after;
  }
  pieces.push_back({{begin, gap.end}, ListGap::kNone});
  return pieces;
}

int Strength(ListGap gap) {
  if (gap == ListGap::kOr) return 4;
  if (gap == ListGap::kAnd) return 3;
  if (gap == ListGap::kSlash) return 2;
  return gap == ListGap::kNone ? 0 : 1;
}

bool EndsAsWork(std::string_view words) {
  constexpr std::string_view kWork[] = {"설계", "개발", "구축", "작성", "관리", "구현"};
  return std::any_of(std::begin(kWork), std::end(kWork),
                     [words](std::string_view work) { return words.ends_with(work); });
}

std::string_view Trimmed(std::string_view text, Span at) { return TrimSpaces(Cut(text, at)); }

// `gap` without a parenthesis at its beginning that explains the member in front of it: "DAP(데이터
// 전문가) 또는 SQLP". One that says how much the member is wanted (필수) parts the two.
Span PastExplanation(std::string_view text, Span gap, const std::vector<Cue>& cues) {
  const std::string_view between = Cut(text, gap);
  const size_t open = between.find_first_not_of(' ');
  if (open == std::string_view::npos || between[open] != '(') return gap;
  const size_t close = between.find_first_of("()", open + 1);
  if (close == std::string_view::npos || between[close] != ')') return gap;
  const Span inside{gap.begin, gap.begin + static_cast<uint32_t>(close)};
  const auto first = FirstCueFrom(cues, inside.begin);
  const bool says_more =  // "WinUI (or similar), C#"
      first != cues.end() && first->kind == CueKind::kOpen &&
      TrimSpaces(Cut(text, {gap.begin + static_cast<uint32_t>(open) + 1, first->at.begin})).empty();
  return says_more || HasCue(cues, inside, CueKind::kStop) ? gap : Span{inside.end + 1, gap.end};
}

}  // namespace

ListGap ReadJoin(std::string_view text, Span whole_gap, const std::vector<Cue>& cues) {
  constexpr size_t kLongestJoin = 120;
  const ListGap direct = ReadListGap(Cut(text, whole_gap));
  if (direct != ListGap::kNone) return direct;
  const Span gap = PastExplanation(text, whole_gap, cues);
  const std::string_view between = Cut(text, gap);
  if (gap.begin != whole_gap.begin) {
    const ListGap behind = ReadListGap(between);
    // A space joins nothing, least of all behind a parenthesis.
    if (behind != ListGap::kNone) return behind == ListGap::kSpace ? ListGap::kNone : behind;
  }
  // "NLP 모델링 - 감정 분석, 요약": what follows is about another thing.
  if (between.size() > kLongestJoin || between.find(" - ") != std::string_view::npos)
    return ListGap::kNone;
  if (HasCue(cues, gap, CueKind::kStop) || HasCue(cues, gap, CueKind::kOpen) ||
      HasCue(cues, gap, CueKind::kOneOf) || HasCue(cues, gap, CueKind::kParts) ||
      HasCue(cues, gap, CueKind::kOpenBefore) || HasCue(cues, gap, CueKind::kOneOfBefore))
    return ListGap::kNone;
  const std::vector<Piece> pieces = CutPieces(text, gap);
  if (pieces.size() < 2) return ListGap::kNone;
  ListGap strongest = ListGap::kNone;
  bool mixed = false;
  for (size_t i = 0; i < pieces.size(); ++i) {
    const size_t size = Trimmed(text, pieces[i].at).size();
    const bool outer = i == 0 || i + 1 == pieces.size();
    if (size > (outer ? kNounBytes : kUnknownBytes)) return ListGap::kNone;
    if (Strength(pieces[i].after) > Strength(strongest)) strongest = pieces[i].after;
    mixed = mixed || (i + 1 < pieces.size() && pieces[i].after != pieces.front().after);
  }
  // "MSA, Event / DDD", "Spark/Zarbo 기반 추천": the slash joins one of them to what nobody knows.
  // "CI/CD 기반 빌드/테스트/배포 자동화": it joins what stands between.
  const bool between_others = pieces.size() > 2 && !Trimmed(text, pieces.front().at).empty();
  const bool through = mixed || between_others || !Trimmed(text, pieces.back().at).empty();
  if (through && strongest == ListGap::kSlash) strongest = ListGap::kComma;
  // "RESTful API 설계 및 Python 등": 및 joins what is done, and 등 is said of the last alone.
  if (strongest == ListGap::kAnd && EndsAsWork(Trimmed(text, pieces.front().at)))
    return ListGap::kNone;
  // "Java 개발 경험, React": the comma ends a phrase; "또는" would join two.
  if (strongest != ListGap::kOr && HasCue(cues, gap, CueKind::kStopAtComma)) return ListGap::kNone;
  return strongest;
}

bool JoinsVerbs(std::string_view between) {
  constexpr size_t kLongest = 60;
  // An interest that stands in for experience joins no two skills; behind a comma is another
  // clause.
  constexpr std::string_view kNot[] = {"관심", "거나,", ";", ". ", "이며", "이고", "(", ")"};
  return between.size() <= kLongest && between.find("거나") != std::string_view::npos &&
         std::none_of(std::begin(kNot), std::end(kNot), [between](std::string_view word) {
           return between.find(word) != std::string_view::npos;
         });
}

bool EndsPhrase(const std::vector<Cue>& cues, Span at) {
  return HasCue(cues, at, CueKind::kStop) || HasCue(cues, at, CueKind::kStopAtComma);
}

bool EndsList(const std::vector<Cue>& cues, Span at) {
  return HasCue(cues, at, CueKind::kOpen) || HasCue(cues, at, CueKind::kOneOf);
}

bool EndsWithOpenCue(const std::vector<Cue>& cues, uint32_t at) {
  constexpr uint32_t kBeside = 4;  // a space, a particle
  constexpr uint32_t kLongestCue = 60;
  for (auto it = FirstCueFrom(cues, at > kLongestCue ? at - kLongestCue : 0);
       it != cues.end() && it->at.end <= at; ++it) {
    if (it->kind == CueKind::kOpen && at - it->at.end <= kBeside) return true;
  }
  return false;
}

bool AreOneName(const std::vector<Cue>& cues, Span first, Span second) {
  for (auto it = FirstCueFrom(cues, first.begin); it != cues.end() && it->at.begin == first.begin;
       ++it) {
    if (it->kind == CueKind::kOneName && it->at.end > second.begin) return true;
  }
  return false;
}

uint32_t CountBefore(const std::vector<Cue>& cues, uint32_t at) {
  constexpr uint32_t kNear = 6;
  constexpr uint32_t kLongestCue = 60;
  uint32_t count = 1;
  for (auto cue = FirstCueFrom(cues, at > kLongestCue ? at - kLongestCue : 0);
       cue != cues.end() && cue->at.end <= at; ++cue) {
    if ((cue->kind == CueKind::kOneOf || cue->kind == CueKind::kOneOfBefore) &&
        at - cue->at.end <= kNear)
      count = cue->count;
  }
  return count;
}

bool ClosesFirst(std::string_view text, size_t from) {
  static constexpr ByteSet kBrackets("()[]");
  const size_t at = kBrackets.FirstIn(text, from);
  return at != std::string_view::npos && (text[at] == ')' || text[at] == ']');
}

bool SaysOr(std::string_view between) {
  constexpr size_t kLongest = 60;
  constexpr std::string_view kOr[] = {"또는", "혹은", "거나", "이나 ", "내지", " or "};
  constexpr std::string_view kEnd[] = {";", "\n", ". ", " 및 ", "이며", "이고"};
  if (between.size() > kLongest) return false;
  const auto has = [between](std::string_view word) {
    return between.find(word) != std::string_view::npos;
  };
  return std::any_of(std::begin(kOr), std::end(kOr), has) &&
         std::none_of(std::begin(kEnd), std::end(kEnd), has);
}

}  // namespace gonggo
