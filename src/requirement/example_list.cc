#include "requirement/example_list.h"

#include <algorithm>
#include <optional>

#include "requirement/scan.h"
#include "requirement/word_table.h"

namespace gonggo {
namespace {

bool IsOpen(const Cue& cue) { return cue.kind == CueKind::kOpen || cue.kind == CueKind::kOneOf; }

bool IsStop(const Cue& cue) {
  return cue.kind == CueKind::kStop || cue.kind == CueKind::kStopAtComma;
}

std::span<const Cue> CuesFrom(std::span<const Cue> cues, uint32_t at) {
  const auto first =
      std::lower_bound(cues.begin(), cues.end(), at,
                       [](const Cue& cue, uint32_t begin) { return cue.at.begin < begin; });
  return cues.subspan(static_cast<size_t>(first - cues.begin()));
}

// Whether words about a list say that it names no skills.
bool NamesOtherThings(std::string_view words) {
  static constexpr WordTable kOthers = {
      "팀",           "부서",         "직군",       "직무",     "파트",        "구성원",
      "담당자",       "디자이너",     "이해관계자", "직책",     "전공",        "학과",
      "학위",         "학회",         "학술",       "컨퍼런스", "conference",  "저널",
      "논문",         "대회",         "기업",       "회사",     "업체",        "제조사",
      "기관",         "산업",         "업계",       "업종",     "국가",        "시장",
      "장르",         "지표",         "인허가",     "규제",     "채널",        "매체",
      "커뮤니티",     "포트폴리오",   "부품",       "설비",     "customers",   "clients",
      "partners",     "companies",    "brands",     "teams",    "departments", "industries",
      "stakeholders", "institutions", "investors"};
  return HasAnyWord(words, kOthers);
}

// The words directly behind a list's cue, and those in front of the parenthesis that the list
// fills.
bool IsOfOtherThings(std::string_view line, uint32_t begin, uint32_t end) {
  constexpr uint32_t kBehind = 42;
  constexpr uint32_t kInFront = 30;
  std::string_view behind = line.substr(end, kBehind);
  behind = behind.substr(0, behind.find_first_of(",.;()\n"));
  if (NamesOtherThings(behind)) return true;
  const size_t paren = SkipSpacesBack(line, begin);
  if (paren == 0 || line[paren - 1] != '(') return false;
  const uint32_t from = paren > kInFront ? static_cast<uint32_t>(paren) - kInFront : 0;
  std::string_view front = line.substr(from, paren - 1 - from);
  const size_t mark = front.find_last_of(",.;()\n");
  if (mark != std::string_view::npos) front.remove_prefix(mark + 1);
  return NamesOtherThings(front);
}

// How far the words that say what an English list is of may stand in front of it.
constexpr uint32_t kBeforeLead = 40;

// Where the last member of an English list begins: behind "and " or "or "; nullopt if `part` has
// neither at its beginning.
std::optional<uint32_t> BehindAnd(std::string_view line, Span part) {
  static constexpr WordTable kAnds = {"and", "or", "und", "oder"};
  const size_t end = MatchAnyAt(line, SkipSpaces(line, part.begin), kAnds);
  if (end == kNoMatch || end >= part.end) return std::nullopt;
  return static_cast<uint32_t>(end);
}

bool HasAnd(std::string_view line, Span part) {
  const std::string_view words = Cut(line, part);
  return BehindAnd(line, part) || words.find(" or ") != std::string_view::npos ||
         words.find(" and ") != std::string_view::npos;
}

// One known beside two that are not still says what the list is of.
bool AreMostlyKnown(std::span<const ListPart> run) {
  const auto known =
      std::count_if(run.begin(), run.end(), [](const ListPart& p) { return p.known; });
  return known > 0 && 2 * known + 1 >= static_cast<std::ptrdiff_t>(run.size());
}

}  // namespace

bool HasOpenCue(std::span<const Cue> cues) { return std::any_of(cues.begin(), cues.end(), IsOpen); }

void MarkExamples(std::string_view line, std::span<const Cue> cues, std::span<ListPart> list) {
  size_t next = 0;  // the first part that may belong to a list that is not marked yet
  for (size_t k = 0; k < list.size(); ++k) {
    const Span part = list[k].at;
    const auto behind = CuesFrom(cues, part.begin);
    const auto cue = std::find_if(behind.begin(), behind.end(),
                                  [](const Cue& c) { return IsOpen(c) || IsStop(c); });
    if (cue == behind.end() || cue->at.begin >= part.end) continue;
    // A phrase ends here: the list goes no further back, whatever follows.
    const size_t first = next;
    next = k;
    if (!IsOpen(*cue)) continue;
    next = k + 1;
    const auto run = list.subspan(first, k + 1 - first);
    if (!AreMostlyKnown(run) || IsOfOtherThings(line, run.front().at.begin, cue->at.end)) continue;
    for (size_t i = first; i <= k; ++i) {
      list[i].example = true;
      list[i].end_of_name = i == k ? cue->at.begin : list[i].at.end;
    }
    list[first].first_example = true;
  }
}

void MarkLedExamples(std::string_view line, std::span<const Cue> cues, std::span<ListPart> list) {
  size_t first = list.size();
  uint32_t begin = 0;  // of the first example
  for (size_t k = 0; k < list.size() && first == list.size(); ++k) {
    for (const Cue& cue : CuesFrom(cues, list[k].at.begin)) {
      if (cue.at.begin >= list[k].at.end) break;
      const bool leads = cue.kind == CueKind::kOpenBefore || cue.kind == CueKind::kParts;
      if (!leads || cue.at.end > list[k].at.end) continue;
      first = k;
      begin = cue.at.end;
    }
  }
  if (first == list.size()) return;
  const uint32_t begin_of_part = list[first].at.begin;
  list[first].at.begin = begin;
  // The list ends where a part joins its last member.
  size_t last = first;
  while (last + 1 < list.size() && !HasAnd(line, list[last].at)) ++last;
  const auto run = list.subspan(first, last + 1 - first);
  const uint32_t before = std::min(begin - begin_of_part, kBeforeLead);
  if (run.size() < 2 || !HasAnd(line, run.back().at) || !AreMostlyKnown(run) ||
      NamesOtherThings(line.substr(begin - before, before))) {
    list[first].at.begin = begin_of_part;
    return;
  }
  for (ListPart& part : run) {
    part.example = true;
    part.end_of_name = part.at.end;
  }
  run.back().at.begin = BehindAnd(line, run.back().at).value_or(run.back().at.begin);
}

}  // namespace gonggo
