#include "requirement/departments.h"

#include <algorithm>
#include <optional>

#include "requirement/scan.h"
#include "text/byte_set.h"

namespace gonggo {
namespace {

// How far a list of departments may reach to either side of the words about it.
constexpr uint32_t kReach = 120;

// " 유관 부서와", " 다양한 직군의 동료": what the list behind which this stands names.
bool AreDepartmentsBehind(std::string_view line, uint32_t at) {
  static constexpr WordTable kWhich = {
      "의",          "유관",      "관련",      "타",        "다른",     "여러",
      "다양한",      "각",        "사내",      "내부",      "주요",     "내외",
      "사업",        "협업",      "의 유관",   "의 다양한", "의 타",    "의 여러",
      "다양한 유관", "여러 유관", "사내 유관", "내부 유관", "사내 여러"};
  static constexpr WordTable kWho = {"부서",          "팀",
                                     "조직",          "직군",
                                     "이해관계자",    "파트",
                                     "teams",         "분야의 엔지니어",
                                     "분야의 전문가", "분야의 개발자",
                                     "분야 엔지니어", "분야 전문가"};
  // "팀 내 표준 도구", "팀에서 쓰는": where they are used; "부서 경력": whose work one has done.
  static constexpr WordTable kWhere = {"내",   "에서", "안",   "업무", "프로젝트", "협업 도구",
                                       "단위", "경력", "경험", "출신", "형태"};
  size_t next = SkipSpaces(line, at);
  if (const size_t end = MatchAnyAt(line, next, kWhich); end != kNoMatch)
    next = SkipSpaces(line, end);
  const size_t end = MatchAnyAt(line, next, kWho);
  return end != kNoMatch && MatchAnyAt(line, SkipSpaces(line, end), kWhere) == kNoMatch;
}

// Whether a word for departments ends directly in front of `at`: "teams (e.g.", "유관부서(".
bool AreDepartmentsBefore(std::string_view line, uint32_t at) {
  static constexpr WordTable kWho = {"부서",  "유관부서",    "유관 팀",
                                     "teams", "departments", "stakeholders"};
  static constexpr ByteSet kMarks("(,");
  size_t end = SkipSpacesBack(line, at);
  if (end > 0 && kMarks.Has(line[end - 1])) end = SkipSpacesBack(line, end - 1);
  return end > 0 && MatchAnyBefore(line, end, kWho) != kNoMatch;
}

// Where the list that ends at `end` begins: behind the last word that ends a clause. Works (운영)
// are names of departments, too.
uint32_t BeginOf(std::string_view line, const std::vector<Cue>& cues, uint32_t end) {
  static constexpr ByteSet kEnds(".;:(");
  static constexpr WordTable kWorks = {"운영", "구축", "지식", "활용"};
  uint32_t begin = end > kReach ? end - kReach : 0;
  const size_t mark = kEnds.LastIn(line.substr(begin, end - begin));
  if (mark != std::string_view::npos) begin += static_cast<uint32_t>(mark) + 1;
  for (auto cue = FirstCueFrom(cues, begin); cue != cues.end() && cue->at.end <= end; ++cue) {
    const bool work = MatchAnyAt(line, cue->at.begin, kWorks) != kNoMatch;
    if (cue->kind == CueKind::kStop || (cue->kind == CueKind::kStopAtComma && !work))
      begin = cue->at.end;
  }
  return begin;
}

// Where the list that begins at `begin` ends: its parenthesis, its clause.
uint32_t EndOf(std::string_view line, const std::vector<Cue>& cues, uint32_t begin) {
  static constexpr ByteSet kEnds(");");
  const auto size = static_cast<uint32_t>(line.size());
  uint32_t end = std::min(size, begin + kReach);
  const size_t mark = kEnds.FirstIn(line.substr(begin, end - begin), 0);
  if (mark != std::string_view::npos) end = begin + static_cast<uint32_t>(mark);
  const auto stop = std::find_if(FirstCueFrom(cues, begin), cues.end(),
                                 [](const Cue& cue) { return cue.kind == CueKind::kStop; });
  return stop == cues.end() ? end : std::min(end, stop->at.begin);
}

// The list of which `cue` is said; nullopt if it is none of departments.
std::optional<Span> ListAt(std::string_view line, const std::vector<Cue>& cues, const Cue& cue) {
  if (cue.kind == CueKind::kOpen && AreDepartmentsBehind(line, cue.at.end))
    return Span{BeginOf(line, cues, cue.at.begin), cue.at.begin};
  const bool leads = cue.kind == CueKind::kOpenBefore || cue.kind == CueKind::kParts;
  if (leads && AreDepartmentsBefore(line, cue.at.begin))
    return Span{cue.at.end, EndOf(line, cues, cue.at.end)};
  if (cue.kind != CueKind::kOpen) return std::nullopt;
  // "유관부서(개발, 데이터 분석 등)"
  const uint32_t reach = cue.at.begin > kReach ? cue.at.begin - kReach : 0;
  const size_t paren = line.substr(reach, cue.at.begin - reach).rfind('(');
  if (paren == std::string_view::npos) return std::nullopt;
  const uint32_t open = reach + static_cast<uint32_t>(paren);
  if (!AreDepartmentsBefore(line, open)) return std::nullopt;
  return Span{open + 1, cue.at.begin};
}

}  // namespace

std::vector<Span> FindDepartments(std::string_view line, const std::vector<Cue>& cues) {
  std::vector<Span> lists;
  for (const Cue& cue : cues) {
    const std::optional<Span> list = ListAt(line, cues, cue);
    if (!list) continue;
    // "개발, QA 등 유관 부서": one thing alone in front of 등 is no list.
    static constexpr ByteSet kSeparators(",/\xC2\xE3");
    if (kSeparators.IsIn(Cut(line, *list))) lists.push_back(*list);
  }
  return lists;
}

}  // namespace gonggo
