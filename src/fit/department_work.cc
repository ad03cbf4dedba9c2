#include "fit/department_work.h"

#include <algorithm>
#include <optional>

#include "knowledge/role_finder.h"
#include "knowledge/tables.h"
#include "text/hangul.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// What stands behind the name of the work where it is a department's or a rank's. Longer ones
// before those that they begin with.
constexpr std::string_view kUnits[] = {"본부",   "부서", "부문", "파트", "그룹", "센터", "사원",
                                       "주임",   "대리", "과장", "차장", "부장", "담당", "직원",
                                       "매니저", "팀",   "부",   "실",   "과"};
// Behind a department, written together: 팀장, 부원.
constexpr std::string_view kMembers[] = {"장", "원"};
// What joins two kinds of work in a title.
constexpr std::string_view kJoins[] = {"/", "·", "ㆍ", "&", ",", "+"};

bool IsHangulAt(std::string_view text, size_t at) {
  return at < text.size() && IsHangulSyllable(DecodeChar(text, at).code);
}

bool IsUnitNext(std::string_view rest) {
  while (!rest.empty() && (rest.front() == ' ' || IsAsciiDigit(rest.front())))
    rest.remove_prefix(1);
  for (const std::string_view unit : kUnits) {
    if (!rest.starts_with(unit)) continue;
    size_t end = unit.size();
    for (const std::string_view member : kMembers) {
      if (rest.substr(end).starts_with(member)) {
        end += member.size();
        break;
      }
    }
    if (!IsHangulAt(rest, end)) return true;
  }
  return false;
}

// The word that ends (begins) where the other one begins (ends).
std::string_view WordBefore(std::string_view text) {
  text = TrimSpaces(text);
  const size_t space = text.find_last_of(" ])");
  return space == std::string_view::npos ? text : text.substr(space + 1);
}
std::string_view WordAfter(std::string_view text) {
  text = TrimSpaces(text);
  return text.substr(0, text.find_first_of(" [("));
}

std::string_view RoleOfWord(std::string_view word) {
  const int32_t term = Departments().FindWhole(word);
  if (term >= 0) return Departments().terms()[static_cast<size_t>(term)].id;
  if (const auto role = FindRole(word)) return role->id;
  return DepartmentRole(word);
}

// The place of the join in `text` from `from` on that comes first, with its bytes.
std::optional<std::pair<size_t, size_t>> NextJoin(std::string_view text, size_t from) {
  std::optional<std::pair<size_t, size_t>> next;
  for (const std::string_view join : kJoins) {
    const size_t at = text.find(join, from);
    if (at != std::string_view::npos && (!next || at < next->first)) next = {at, join.size()};
  }
  return next;
}

}  // namespace

std::string_view DepartmentRole(std::string_view title) {
  std::vector<TermMatch> matches;
  Departments().FindLongest(title, matches);
  for (const TermMatch& match : matches) {
    if (IsUnitNext(title.substr(match.at.end))) return Departments().terms()[match.term].id;
  }
  return {};
}

std::vector<std::string_view> JoinedRoles(std::string_view title) {
  std::vector<std::string_view> roles;
  const auto add = [&roles](std::string_view role) {
    if (std::ranges::find(roles, role) == roles.end()) roles.push_back(role);
  };
  size_t from = 0;
  while (const auto join = NextJoin(title, from)) {
    const size_t behind = join->first + join->second;
    const auto next = NextJoin(title, behind);
    const std::string_view left = RoleOfWord(WordBefore(title.substr(from, join->first - from)));
    const std::string_view right = RoleOfWord(
        WordAfter(title.substr(behind, next ? next->first - behind : std::string_view::npos)));
    // "경력/신입", "재택/영업": what joins something else joins no work.
    if (!left.empty() && !right.empty()) {
      add(left);
      add(right);
    }
    from = behind;
  }
  return roles;
}

}  // namespace gonggo
