#include "requirement/list_works.h"

#include <algorithm>
#include <string_view>

#include "requirement/list_kind.h"
#include "requirement/scan.h"

namespace gonggo {
namespace {

// Whether the piece of a list in which `member` stands goes on with what is done, and ends: "데이터
// 마트| 설계,".
bool IsDone(const LineView& line, size_t member) {
  static constexpr WordTable kWorks = {"설계", "구축", "개발", "생성", "정의",
                                       "개선", "작성", "수정", "도입", "수립",
                                       "구현", "제작", "기획", "보완", "화"};
  static constexpr WordTable kEnds = {",", "/", "·", "ㆍ", "및", "등"};
  const size_t work =
      MatchAnyAt(line.text, SkipSpaces(line.text, line.tokens[member].at.end), kWorks);
  return work != kNoMatch && MatchAnyAt(line.text, SkipSpaces(line.text, work), kEnds) != kNoMatch;
}

}  // namespace

bool AreWorks(const LineView& line, std::span<const size_t> members, uint32_t end) {
  static constexpr WordTable kWork = {"의 업무", "업무", "의 작업", "작업", "의 활동"};
  if (members.size() < 2) return false;
  const auto done =
      std::count_if(members.begin(), members.end(), [&](size_t m) { return IsDone(line, m); });
  if (done == 0) return false;
  if (line.lists == ListsOf::kDuties && done > 1) return true;
  return MatchAnyAt(line.text, SkipSpaces(line.text, end), kWork) != kNoMatch;
}

bool NamesOneMore(const LineView& line, size_t last, uint32_t cue, uint32_t end) {
  constexpr std::string_view kOther = "기타";
  return line.text.substr(cue).starts_with(kOther) && last + 1 < line.tokens.size() &&
         line.tokens[last + 1].skill >= 0 &&
         line.tokens[last + 1].at.begin == SkipSpaces(line.text, end);
}

size_t SubjectsInFront(const LineView& line, std::span<const size_t> members,
                       std::span<const ListGap> gaps) {
  constexpr size_t kFewest = 3;
  if (members.size() < kFewest || gaps.front() != ListGap::kAnd || !IsSubject(line, members[0]))
    return 0;
  const auto rest = members.subspan(1);
  const auto skill_at = [&line](size_t m) -> const Skill* {
    const int32_t skill = line.tokens[m].skill;
    return skill < 0 ? nullptr : &line.skills.skills[static_cast<size_t>(skill)];
  };
  const bool things = std::none_of(rest.begin(), rest.end(), [&](size_t m) {
    return IsSubject(line, m) || skill_at(m) == nullptr;
  });
  // "RDB 및 Redis, Elasticsearch 등 저장소"
  const bool databases = things && std::all_of(rest.begin(), rest.end(), [&](size_t m) {
                           return skill_at(m)->kind == SkillKind::kDatabase;
                         });
  return things && !databases ? 1 : 0;
}

}  // namespace gonggo
